/** Rows of another width than their table: what is wrong with them, how they may be meant, and what is asked. */
package dk.taellertal.ingest.table.width;
