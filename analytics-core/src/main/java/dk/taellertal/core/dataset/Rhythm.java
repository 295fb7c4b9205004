package dk.taellertal.core.dataset;

import dk.taellertal.core.period.Period;

/** How often a source publishes. */
public enum Rhythm {
    MONTHLY(1),
    QUARTERLY(3),
    YEARLY(12);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** The period of the same kind in which the source is expected next. */
    public Period after(Period period) {
        return period.plus(Math.max(1, months * period.kind().perYear() / 12));
    }
}
