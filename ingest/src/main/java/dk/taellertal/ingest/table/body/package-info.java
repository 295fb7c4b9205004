/** The lines under a header: which are rows, and what the others are: sections, totals, notes, or broken. */
package dk.taellertal.ingest.table.body;
