package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.check.Question;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds periods so far from all others that a year may be mistyped: {@code 2109} among years around 2019. */
final class FarPeriods {

    /** More years than this lie between a period and the nearest other one; series with gaps that wide are rare. */
    private static final int FAR = 20;

    /** Two single rows further apart than so many years are no series. */
    private static final int FAR_FOR_TWO = 10;

    private static final int FEWEST_DRAGGED = 3;

    /** Series that ended longer ago than so many years, or begin in years to come, are no series of the file. */
    private static final int OLD = 80;

    /** The key of the question whether periods of different lengths belong together. */
    private static final String KINDS = "perioder";

    private static final String ALL = "alle";

    /** Where a period was met first. */
    private record Met(int line, String column, String text) {}

    private final TreeMap<Period, Met> met = new TreeMap<>(Comparator.comparing(Period::key));

    private final MonthEnds days = new MonthEnds();

    void met(Period period, int line, String column, String text) {
        days.met(period, line, column, text);
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

    /**
     * Periods of one row beside others that have several each, and two of one row each that lie far apart: a year or
     * month may be mistyped.
     *
     * @param rows how many there are of each period
     */
    List<Finding> alone(Map<Period, Long> rows) {
        List<Period> single = periods(rows, n -> n == 1);
        List<Period> others = periods(rows, n -> n > 1);
        boolean far = rows.size() == 2
                && single.size() == 2
                && Math.abs(single.getFirst().year() - single.getLast().year()) > FAR_FOR_TWO;
        List<Period> odd = single.size() == 1 && !others.isEmpty() ? single : far ? single : List.of();
        String beside = (far ? single : others).stream().map(Period::toString).collect(Collectors.joining(", "));
        return odd.stream()
                .filter(met::containsKey)
                .map(p -> Objects.requireNonNull(met.get(p)))
                .map(at -> Finding.warning(at.line(), at.column(), at.text(), Message.of("period.alone", beside)))
                .toList();
    }

    private static List<Period> periods(Map<Period, Long> rows, LongPredicate many) {
        return rows.entrySet().stream()
                .filter(e -> many.test(e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Years that go up by one from row to row, each with one row, though the rows are of different things: what a
     * spreadsheet makes of a year that is dragged down.
     *
     * @param rows how many there are of each period
     */
    List<Finding> dragged(Map<Period, Long> rows) {
        List<Map.Entry<Period, Met>> byLine = met.entrySet().stream()
                .filter(e -> rows.containsKey(e.getKey()))
                .sorted(Comparator.comparing(e -> e.getValue().line()))
                .toList();
        if (byLine.size() < FEWEST_DRAGGED || rows.values().stream().anyMatch(n -> n > 1)) {
            return List.of();
        }
        for (int i = 1; i < byLine.size(); i++) {
            Period before = byLine.get(i - 1).getKey();
            Period period = byLine.get(i).getKey();
            if (period.kind() != Period.Kind.YEAR || period.year() != before.year() + 1) {
                return List.of();
            }
        }
        Met second = byLine.get(1).getValue();
        return List.of(Finding.warning(
                second.line(),
                second.column(),
                second.text(),
                Message.of(
                        "period.dragged",
                        byLine.size(),
                        byLine.getLast().getValue().line())));
    }

    /** Asks about months or quarters among years, unless the rows are of indicators, each with a rhythm of its own. */
    void mixed(
            DatasetContract contract, Map<String, String> answers, Collection<Question> questions, Findings findings) {
        Map<Period.Kind, List<Period>> kinds = met.keySet().stream()
                .collect(Collectors.groupingBy(p -> p.kind() == Period.Kind.SCHOOL_YEAR ? Period.Kind.YEAR : p.kind()));
        if (kinds.size() < 2) {
            return;
        }
        List<Period> fewest =
                kinds.values().stream().min(Comparator.comparing(List::size)).orElseThrow();
        Met first = Objects.requireNonNull(met.get(fewest.getFirst()));
        boolean ofIndicators = contract.dimensions().stream()
                .anyMatch(d -> !d.additive() && contract.slice().contains(d.name()));
        if (ofIndicators) {
            findings.add(Finding.warning(first.line(), first.column(), first.text(), Message.of("period.mixed")));
        } else if (!ALL.equals(answers.get(KINDS))) {
            questions.add(new Question(
                    KINDS,
                    Message.of("question.periodKinds", first.line(), first.text()),
                    List.of(new Question.Option(ALL, Message.of("question.periodKinds.all")))));
        }
    }

    /** The calendar years in which the periods lie. */
    NavigableSet<Integer> years() {
        NavigableSet<Integer> years = new TreeSet<>();
        met.keySet().forEach(p -> {
            years.add(p.firstDay().getYear());
            years.add(p.lastDay().getYear());
        });
        return years;
    }

    /** What is odd about the days that periods are written as. */
    List<Finding> days(DatasetContract contract) {
        return days.findings(contract);
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
            boolean plausible = group.first() <= today && group.last() >= today - OLD;
            boolean larger = group.size() > most.size() || (group.size() == most.size() && group.contains(today));
            most = plausible && larger ? group : most;
        }
        return most;
    }
}
