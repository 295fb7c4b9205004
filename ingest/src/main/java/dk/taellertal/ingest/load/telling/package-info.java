/** What a file says beside its numbers that may change what they mean: in titles, in notes, and in columns that are not read. */
package dk.taellertal.ingest.load.telling;
