/**
 * Measures the program on this machine: a large file beside the database's own reader of CSV, and figures beside
 * statements written by hand. {@code ./taellertal bench} runs it; no build does, as no class is named as a test.
 */
package dk.taellertal.ui.bench;
