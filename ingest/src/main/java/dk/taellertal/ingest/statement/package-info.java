/** Finds every number that a text states, with its unit, its period and the words around it. Knows nothing of key figures. */
package dk.taellertal.ingest.statement;
