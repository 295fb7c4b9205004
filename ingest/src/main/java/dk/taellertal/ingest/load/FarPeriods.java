package dk.taellertal.ingest.load;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds periods so far from all others that a year may be mistyped: {@code 2109} among years around 2019. */
final class FarPeriods {

    /** More years than this lie between a period and the nearest other one; series with gaps that wide are rare. */
    private static final int FAR = 20;

    /** Where a period was met first. */
    private record Met(int line, String column, String text) {}

    private final TreeMap<Period, Met> met = new TreeMap<>(Comparator.comparing(Period::key));

    void met(Period period, int line, String column, String text) {
        met.merge(period, new Met(line, column, text), (a, b) -> a.line() <= b.line() ? a : b);
    }

    /**
     * The periods of the file that are not among the years that hang together with most others.
     *
     * @param known periods that the dataset has already
     * @param today a year that is plausible in itself
     */
    List<Finding> findings(Collection<Period> known, int today) {
        NavigableSet<Integer> most = most(known, today);
        return met.entrySet().stream()
                .filter(e -> !most.contains(e.getKey().year()))
                .map(e -> finding(e.getValue(), most))
                .toList();
    }

    private static Finding finding(Met place, NavigableSet<Integer> most) {
        return Finding.warning(
                place.line(),
                place.column(),
                place.text(),
                Message.of("period.far", String.valueOf(most.first()), String.valueOf(most.last())));
    }

    private NavigableSet<Integer> most(Collection<Period> known, int today) {
        NavigableSet<Integer> years = new TreeSet<>(Set.of(today));
        Stream.concat(met.keySet().stream(), known.stream()).forEach(p -> years.add(p.year()));
        NavigableSet<Integer> most = new TreeSet<>();
        NavigableSet<Integer> group = new TreeSet<>();
        for (int year : years) {
            if (!group.isEmpty() && year - group.last() > FAR) {
                group = new TreeSet<>();
            }
            group.add(year);
            boolean larger = group.size() > most.size() || (group.size() == most.size() && group.contains(today));
            most = larger ? group : most;
        }
        return most;
    }
}
