/**
 * Facts as tables and questions in SQL, by jOOQ: what is asked, checked and changed in a batch of rows, and how it is added up.
 * Knows no driver, no file and no connection; an engine gives it a context and a transaction.
 */
package dk.taellertal.core.store.sql;
