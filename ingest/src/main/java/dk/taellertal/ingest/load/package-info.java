/** The two walks through a file: what notation its numbers are in, and the numbers themselves as facts. */
package dk.taellertal.ingest.load;
