package dk.taellertal.ui.textcheck;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.statement.StatedNumber;
import dk.taellertal.ingest.statement.Surroundings;
import dk.taellertal.ui.textcheck.Checked.Match;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Holds whole rows of a table, or columns where the rows have the periods, beside the series that their headings suggest. Where
 * at least two cells agree with one, and more than do not, the line is that series: the others deviate.
 */
final class TableLines {

    private static final int FEWEST = 2;

    private record Line(int table, int index, int part) {}

    /** @param same how many cells agree */
    private record Agreement(KnownSeries series, long same) {}

    private final KnownNumbers known;
    private final Naming naming;
    private final Reasons reasons;

    TableLines(KnownNumbers known, Naming naming, Reasons reasons) {
        this.known = known;
        this.naming = naming;
        this.reasons = reasons;
    }

    /** Those of some numbers that stand in such a line. */
    Map<StatedNumber, Checked> of(List<StatedNumber> numbers) {
        Map<Line, List<StatedNumber>> lines = new LinkedHashMap<>();
        for (StatedNumber number : numbers) {
            if (number.nonFigure().isEmpty()
                    && !number.isInterval()
                    && number.period().known().isPresent()) {
                number.around()
                        .cell()
                        .ifPresent(cell -> lines.computeIfAbsent(line(cell), _ -> new ArrayList<>())
                                .add(number));
            }
        }
        Map<StatedNumber, Checked> checked = new HashMap<>();
        lines.values().forEach(line -> {
            List<KnownSeries> agreed = agreed(line);
            if (!agreed.isEmpty()) {
                line.forEach(number -> checked.put(number, checked(number, agreed)));
            }
        });
        return checked;
    }

    private static Line line(Surroundings.Cell cell) {
        return new Line(cell.table(), cell.periodsAcross() ? cell.row() : cell.column(), cell.part());
    }

    /** The series that a line agrees with, the best first. */
    private List<KnownSeries> agreed(List<StatedNumber> line) {
        if (line.size() < FEWEST) {
            return List.of();
        }
        StatedNumber first = line.getFirst();
        Surroundings.Cell cell = first.around().cell().orElseThrow();
        String heading = cell.periodsAcross() ? cell.rowLabel() : cell.columnLabel();
        Words said = Words.of(heading + " " + first.noun());
        Words above = Words.of(cell.caption());
        List<KnownSeries> suggested = known.series().stream()
                .filter(series -> fits(first, series, said, above)
                        && naming.heading(heading, series).isEmpty())
                .flatMap(series -> naming.place(series, first.around().words()).stream())
                .filter(series -> line.stream().allMatch(number -> Naming.isCounted(number, series)))
                .toList();
        known.prepare(suggested);
        List<Agreement> agreements = suggested.stream()
                .map(series -> new Agreement(series, same(line, series)))
                .filter(a -> a.same() >= FEWEST && a.same() > line.size() - a.same())
                .sorted(Comparator.comparing((Agreement a) -> -a.same())
                        .thenComparing(Agreement::series, KnownSeries.order()))
                .toList();
        return agreements.stream()
                .filter(a -> a.same() == agreements.getFirst().same())
                .map(Agreement::series)
                .toList();
    }

    /** Whether the line's heading calls a series by a name of its column, and what stands above is about the same. */
    private static boolean fits(StatedNumber number, KnownSeries series, Words said, Words above) {
        boolean called = series.labels().stream()
                .anyMatch(label -> !said.placesOf(label.stems()).isEmpty());
        return called
                && above.touches(series.topic())
                && said.stems().containsAll(series.codeWords())
                && series.groups().containsAll(said.groups())
                && series.groups().containsAll(above.groups())
                && Naming.codesFit(number, series, said);
    }

    private long same(List<StatedNumber> line, KnownSeries series) {
        return line.stream().filter(number -> fit(number, series) != Fit.OTHER).count();
    }

    private Fit fit(StatedNumber number, KnownSeries series) {
        NavigableMap<Period, BigDecimal> values = known.values(series);
        return period(number, values)
                .map(period -> Fit.of(number, number.ends().getFirst(), series, known.amount(series, period)))
                .orElse(Fit.OTHER);
    }

    private static Optional<Period> period(StatedNumber number, NavigableMap<Period, BigDecimal> values) {
        return PeriodFit.exactly(number.period().known().orElseThrow(), values.keySet()).stream()
                .findFirst();
    }

    private Checked checked(StatedNumber number, List<KnownSeries> agreed) {
        KnownSeries best = agreed.getFirst();
        NavigableMap<Period, BigDecimal> values = known.values(best);
        Optional<Period> period = period(number, values);
        if (period.isEmpty()) {
            return Checked.unknown(
                    number, reasons.noPeriod(best, number.period().known().orElseThrow()));
        }
        List<Match> matches = agreed.stream()
                .filter(series -> series.equals(best) || fit(number, series) == fit(number, best))
                .limit(FEWEST)
                .flatMap(series -> match(number, series).stream())
                .filter(Match::isShown)
                .toList();
        if (matches.isEmpty()) {
            return Checked.unknown(number, reasons.noPeriod(best, period.get()));
        }
        return switch (fit(number, best)) {
            case SAME -> checked(number, Verdict.AGREES, matches, "textcheck.agrees");
            case ROUNDED -> checked(number, Verdict.ROUNDED, matches, "textcheck.rounded");
            case OTHER -> checked(number, Verdict.DIFFERS, List.of(matches.getFirst()), "textcheck.differs.row");
        };
    }

    private Optional<Match> match(StatedNumber number, KnownSeries series) {
        NavigableMap<Period, BigDecimal> values = known.values(series);
        return period(number, values)
                .map(period -> new Match(series, period, known.amount(series, period), known.sources(series, period)));
    }

    private Checked checked(StatedNumber number, Verdict verdict, List<Match> matches, String key) {
        Message reason = reasons.of(key, matches.getFirst());
        return new Checked(number, verdict, matches, reason);
    }
}
