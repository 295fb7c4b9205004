/** Finds the header of a file, the contract it fits, and which cell is which column. */
package dk.taellertal.ingest.mapping;
