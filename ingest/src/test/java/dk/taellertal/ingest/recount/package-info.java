/**
 * A second path from the shipped extracts to the shipped figures: plain Java over the parsed lines and over the YAML.
 * It shares nothing with the program, so that both can only agree by both being right.
 */
package dk.taellertal.ingest.recount;
