package dk.taellertal.core.method.expected;

/** How an expected result is worked out. */
public enum ExpectedMethod {
    /** The months left will be as those that have gone: A · 12 / m. */
    LINEAR,
    /** The year runs as the earlier ones on average: A over their mean share up to the month. */
    SEASONAL,
    /** The rest of the budget will be used as planned: B + (A − phased budget up to the month). */
    PHASED,
    /** An amount that somebody gives, with a reason. */
    MANUAL
}
