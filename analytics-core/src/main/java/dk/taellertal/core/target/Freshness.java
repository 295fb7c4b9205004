package dk.taellertal.core.target;

import dk.taellertal.core.dataset.Rhythm;
import dk.taellertal.core.period.Period;
import java.time.LocalDate;

/**
 * How old a value may be on a day. A source has as long as one of its periods, a year at most, to publish after the period is over:
 * a yearly number of 2019 is stale from 1 January 2022, when that of 2020 should have come by the end of 2021.
 *
 * @param rhythm of the source; with several sources the slowest one's
 */
public record Freshness(Rhythm rhythm, LocalDate asOf) {

    /** The last day on which a value of the period still counts as the latest that can be had. */
    public LocalDate lastFreshDay(Period period) {
        return rhythm.published(rhythm.after(period)).lastDay();
    }

    /** Whether the source should have published a later value by now. */
    public boolean stale(Period period) {
        return asOf.isAfter(lastFreshDay(period));
    }
}
