/** A home directory at work: files taken in whole or not at all, undone exactly, and made anew from the journal. */
package dk.taellertal.ingest.upload;
