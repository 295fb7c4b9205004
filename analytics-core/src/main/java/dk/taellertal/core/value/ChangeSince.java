package dk.taellertal.core.value;

import dk.taellertal.core.period.Period;
import java.util.List;
import java.util.Optional;

/** Which earlier value of its series a value is compared with, to say what it did. */
public enum ChangeSince {
    /** The last known one. */
    LAST_KNOWN,
    /**
     * That of the same month or quarter a year before, and no other: what is counted since 1 January begins anew each year,
     * and grows through it. Of whole years the last known one.
     */
    YEAR_BEFORE;

    /** The known value that one of a period is compared with; empty where there is none. */
    public Optional<Point> before(Period period, List<Point> points) {
        return points.stream()
                .filter(p -> p.amount().isPresent() && p.period().compareTo(period) < 0)
                .filter(p -> !isYearBefore(period)
                        || p.period().equals(period.plus(-period.kind().perYear())))
                .reduce((earlier, later) -> later);
    }

    /** Whether a value of the period is compared with the same part of the year before. */
    public boolean isYearBefore(Period period) {
        return this == YEAR_BEFORE && period.kind().perYear() > 1;
    }
}
