/** Pages as values: parts of charts, tables and sentences, which screens and documents show alike. */
package dk.taellertal.ui.page;
