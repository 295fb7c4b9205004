package dk.taellertal.ui.chart.words;

import dk.taellertal.ui.chart.ColumnChart;
import dk.taellertal.ui.chart.ColumnChart.Column;
import dk.taellertal.ui.chart.ColumnChart.Stack;
import dk.taellertal.ui.chart.Phase;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Columns in one sentence: the level of the column spoken of, its change, its deviation, parts, extremes, absences. */
final class ColumnTelling {

    private final ColumnChart chart;
    private final Clauses clauses;
    private final List<Column> known;

    private ColumnTelling(ColumnChart chart) {
        this.chart = chart;
        this.clauses = new Clauses(chart);
        this.known = chart.columns().stream()
                .filter(column -> column.phase() != Phase.TOTAL)
                .filter(column -> Clauses.known(column.amount()).isPresent())
                .toList();
    }

    static String of(ColumnChart chart) {
        var telling = new ColumnTelling(chart);
        telling.spokenOf().ifPresent(telling::told);
        telling.parts();
        telling.extremes();
        telling.clauses.absent(chart.columns().stream()
                .filter(column -> Clauses.known(column.amount()).isEmpty())
                .map(column -> column.name() + " " + telling.clauses.words().absence(column.amount()))
                .toList());
        return telling.clauses.sentence();
    }

    /** The emphasized column, else the last known one. */
    private Optional<Column> spokenOf() {
        return known.stream()
                .filter(Column::strong)
                .findFirst()
                .or(() -> known.isEmpty() ? Optional.empty() : Optional.of(known.getLast()));
    }

    private void told(Column column) {
        clauses.add("alt.level.of", column.name(), clauses.amount(amount(column)));
        int place = known.indexOf(column);
        if (place > 0) {
            Column before = known.get(place - 1);
            compared("alt.than", amount(column).subtract(amount(before)), before.name());
        }
        column.deviation().ifPresent(deviation -> compared("alt.budget", deviation, ""));
        column.soFar().ifPresent(part -> clauses.add("alt.soFar", clauses.amount(part.amount()), part.name()));
    }

    private void compared(String key, BigDecimal difference, String with) {
        String way = clauses.words().isNothing(difference) ? "same" : difference.signum() > 0 ? "more" : "less";
        clauses.add(key + "." + way, clauses.amount(difference.abs()), with);
    }

    private void parts() {
        chart.parts()
                .ifPresent(parts -> IntStream.range(0, parts.stacks().size())
                        .filter(i -> spokenOf()
                                .filter(chart.columns().get(i)::equals)
                                .isPresent())
                        .forEach(i -> whole(parts, parts.stacks().get(i))));
    }

    private void whole(ColumnChart.Parts parts, Stack stack) {
        stack.whole()
                .ifPresent(whole -> clauses.add(
                        "alt.parts",
                        parts.name(),
                        clauses.words().number(whole, parts.decimals()),
                        parts.lower(),
                        clauses.words().number(Clauses.known(stack.lower()).orElseThrow(), parts.decimals()),
                        parts.upper(),
                        clauses.words().number(Clauses.known(stack.upper()).orElseThrow(), parts.decimals())));
    }

    private void extremes() {
        if (known.size() > 2) {
            Column most = known.stream()
                    .max(Comparator.comparing(ColumnTelling::amount))
                    .orElseThrow();
            Column least = known.stream()
                    .min(Comparator.comparing(ColumnTelling::amount))
                    .orElseThrow();
            clauses.add(
                    "alt.extremes.of",
                    clauses.words().number(amount(most)),
                    most.name(),
                    clauses.words().number(amount(least)),
                    least.name());
        }
    }

    private static BigDecimal amount(Column column) {
        return Clauses.known(column.amount()).orElseThrow();
    }
}
