/** Measures how fast a large file is taken in, beside the database's own reader of CSV. Nothing else uses it. */
package dk.taellertal.ingest.bench;
