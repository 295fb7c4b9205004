/**
 * Where facts and records are kept. Two ports, {@link dk.taellertal.core.store.Facts} and
 * {@link dk.taellertal.core.store.Records}; behind them DuckDB by jOOQ, which no other room knows.
 */
package dk.taellertal.core.store;
