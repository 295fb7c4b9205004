/** Which lines of a sheet name its columns: one, several, or none; and what stands above them. */
package dk.taellertal.ingest.table.header;
