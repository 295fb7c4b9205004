/** Files that other systems lay below the home. */
package dk.taellertal.ingest.drop;
