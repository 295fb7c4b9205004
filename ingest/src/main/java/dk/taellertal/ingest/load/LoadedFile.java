package dk.taellertal.ingest.load;

/**
 * A file whose rows are in a staging.
 *
 * @param periods those that its rows are of
 * @param varied whether the rows are of different things
 */
record LoadedFile(MappedFile file, FarPeriods periods, boolean varied) {}
