package dk.taellertal.ingest.describe;

/** What a column of a file is for. */
public enum ColumnRole {
    PERIOD,
    AREA,
    DIMENSION,
    MEASURE,
    /** It is not read. */
    IGNORE
}
