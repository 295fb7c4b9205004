/** Lines that are sums of other lines of their file: told by a blank, by a code over others, or by a name. */
package dk.taellertal.ingest.load.sums;
