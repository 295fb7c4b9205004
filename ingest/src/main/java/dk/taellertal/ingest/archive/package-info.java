/** The home directory: accepted files, the journal of what happened, and the lock. */
package dk.taellertal.ingest.archive;
