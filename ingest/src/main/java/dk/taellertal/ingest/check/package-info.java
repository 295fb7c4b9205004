/** What is wrong with a file, what it leaves open, and what must never be kept. */
package dk.taellertal.ingest.check;
