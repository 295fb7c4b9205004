/**
 * The store in a DuckDB file: connections, transactions, and rows that are laid down in blocks. One door:
 * {@link dk.taellertal.core.store.duckdb.DuckDbStore}.
 */
package dk.taellertal.core.store.duckdb;
