/** What somebody would write by hand straight into DuckDB, for benchmarks only. */
package dk.taellertal.core.store.handwritten;
