package dk.taellertal.ingest.statement;

/** Digits in a text that state no amount, by what they are instead. */
public enum NonFigure {
    /** The address of a page on the net, or of a mailbox. */
    ADDRESS_ON_NET,
    FILE_NAME,
    JOURNAL_NUMBER,
    /** The number of a business, or of a place that gets invoices. */
    REGISTER_NUMBER,
    TELEPHONE,
    /** A law, a section of one, or the number of a statutory order. */
    LAW,
    DATE,
    TIME_OF_DAY,
    QUARTER,
    SCHOOL_YEAR,
    YEAR,
    VERSION,
    /** An item, an annex, a page and the like, by its number. */
    ITEM,
    /** A level of an organisation or a scale. */
    LEVEL,
    /** The number of a line in a list. */
    LIST_NUMBER,
    STREET_OR_POST_CODE,
    AGE_GROUP,
    /** Such as {@code 4x4 timer}: how often and how long. */
    TIMES,
    /** What others are counted per, as in {@code pr. 1.000 borgere}. */
    BASIS,
    /** Part of a unit, as in {@code i 1.000 kr.} */
    UNIT,
    FOOTNOTE,
    ORDINAL,
    /** Part of a word, as in {@code F16} and {@code covid-19}. */
    PART_OF_WORD
}
