package dk.taellertal.core.dataset;

import dk.taellertal.core.period.Period;

/** How often a source publishes. */
public enum Rhythm {
    MONTHLY(1),
    QUARTERLY(3),
    YEARLY(12),
    EVERY_SECOND_YEAR(24),
    EVERY_THIRD_YEAR(36),
    EVERY_FOURTH_YEAR(48);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** The last period in which a value of the one named is expected to be published: a survey takes a year at most. */
    public Period published(Period period) {
        return period.plus(Math.max(1, Math.min(months, 12) * period.kind().perYear() / 12));
    }

    /** The period of the same kind in which the source is expected next. */
    public Period after(Period period) {
        return period.plus(Math.max(1, months * period.kind().perYear() / 12));
    }
}
