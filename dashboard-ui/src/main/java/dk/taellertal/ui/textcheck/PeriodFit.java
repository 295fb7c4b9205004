package dk.taellertal.ui.textcheck;

import dk.taellertal.core.period.Period;
import java.util.Collection;
import java.util.List;

/** Which periods of a series a period of a text may mean. */
final class PeriodFit {

    private PeriodFit() {}

    /** Itself; 1 January also of a series of years. */
    static List<Period> exactly(Period named, Collection<Period> known) {
        if (known.contains(named)) {
            return List.of(named);
        }
        Period year = Period.year(named.year());
        boolean newYear = named.equals(Period.quarter(named.year(), 1)) && known.contains(year);
        return newYear ? List.of(year) : List.of();
    }

    /** Itself, or those that lie within it: the quarters of a year. */
    static List<Period> within(Period named, Collection<Period> known) {
        List<Period> exact = exactly(named, known);
        return !exact.isEmpty()
                ? exact
                : known.stream()
                        .filter(p -> !p.firstDay().isBefore(named.firstDay())
                                && !p.lastDay().isAfter(named.lastDay()))
                        .toList();
    }
}
