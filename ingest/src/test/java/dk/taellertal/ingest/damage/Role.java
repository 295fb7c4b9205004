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
    /** Persons or things, never below zero. */
    COUNT,
    /** Shares, hours and the like. */
    RATE,
    /** A remark or nothing. */
    REMARK
}
