/** Files as lines of cells: encoding, delimiter, and guards against files that would fill the memory. */
package dk.taellertal.ingest.csv;
