/**
 * Any extract as a plain table, knowing no dataset: header first, cells as text. What is no row is told in findings, what
 * two readings share is asked, and what cannot be read without a guess is refused.
 */
package dk.taellertal.ingest.table;
