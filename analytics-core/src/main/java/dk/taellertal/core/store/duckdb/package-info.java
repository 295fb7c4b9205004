/** The store in a DuckDB file, by jOOQ; no other room knows either. One door: {@link dk.taellertal.core.store.duckdb.DuckDbStore}. */
package dk.taellertal.core.store.duckdb;
