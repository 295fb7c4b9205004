/** What a person says of a file that the catalogue does not know: a dataset, a source, a figure; written as catalogue files. */
package dk.taellertal.ingest.describe;
