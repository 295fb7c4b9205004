/** Strict grammars for the numbers and periods of Danish extracts, decided by the column, never by a display locale. */
package dk.taellertal.ingest.number;
