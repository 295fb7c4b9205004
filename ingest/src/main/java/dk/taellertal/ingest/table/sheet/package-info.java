/** Lines of trimmed cells, what kind of thing stands in a cell and in a column, and what is noted while they are read. */
package dk.taellertal.ingest.table.sheet;
