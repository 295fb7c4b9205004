package dk.taellertal.ingest.damage;

/** What a column of a sample holds; the damages choose their cells by it. */
enum Role {
    TEXT,
    CODE,
    FUNCTION,
    AGE,
    AREA,
    PERIOD,
    AMOUNT,
    COUNT,
    /** A remark or nothing. */
    REMARK;

    boolean number() {
        return this == AMOUNT || this == COUNT;
    }
}
