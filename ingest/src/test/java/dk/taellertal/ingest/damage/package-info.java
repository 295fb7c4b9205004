/** Valid files of the shipped contracts, each damaged in one known way, and what the program makes of them. */
package dk.taellertal.ingest.damage;
