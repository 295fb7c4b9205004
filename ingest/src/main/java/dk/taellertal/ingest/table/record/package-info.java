/**
 * A file as lines of trimmed cells, with every repair told. It has a reader of its own: a plain table must know where a
 * quotation mark was opened and never closed, and which cells were mended, and the reader of figures tells neither.
 */
package dk.taellertal.ingest.table.record;
