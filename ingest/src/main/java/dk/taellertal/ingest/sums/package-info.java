/** Rows that are sums, means or changes of other rows, found by their amounts; what they are called is a hint only. */
package dk.taellertal.ingest.sums;
