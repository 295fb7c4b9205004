package dk.taellertal.ui.page;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.page.FigureTable.Column;
import dk.taellertal.ui.page.FigureTable.Kind;
import dk.taellertal.ui.page.FigureTable.Row;
import dk.taellertal.ui.table.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays an answer out as the table under its chart. */
public final class FigureTables {

    private final FigureChart chart;
    private final FigureAnswer answer;
    private final Texts texts;
    private final List<Period> periods;
    private final Map<Period, Point> points;

    private FigureTables(FigureChart chart, FigureAnswer answer, Texts texts) {
        this.chart = chart;
        this.answer = answer;
        this.texts = texts;
        periods = chart.periods();
        points = byPeriod(answer.points());
    }

    public static FigureTable of(FigureChart chart, FigureAnswer answer, Texts texts) {
        return new FigureTables(chart, answer, texts).table();
    }

    private FigureTable table() {
        List<Column> columns = new ArrayList<>(periods.stream()
                .map(p -> new Column(Optional.of(p), label(p), broken(p), note(p)))
                .toList());
        if (total().isPresent()) {
            columns.add(new Column(Optional.empty(), texts.of("export.total"), false, ""));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(row(Kind.VALUE, chart.areaName() + ", " + chart.unit(), points, this::value, total()));
        chart.target().ifPresent(target -> rows.addAll(path(target)));
        answer.comparison()
                .ifPresent(c -> rows.add(row(
                        Kind.COMPARISON,
                        chart.comparison().orElseThrow().name() + ", " + chart.unit(),
                        byPeriod(c.points()),
                        this::value,
                        Optional.empty())));
        if (answer.points().stream().anyMatch(p -> p.computed().denominator().isPresent())) {
            rows.add(row(
                    Kind.NUMERATOR, texts.of("figure.numerator"), points, c -> part(c, Computed::numerator), total()));
            rows.add(row(
                    Kind.DENOMINATOR,
                    texts.of("figure.denominator"),
                    points,
                    c -> part(c, Computed::denominator),
                    total()));
        }
        return new FigureTable(texts.of("figure.table.series"), columns, rows);
    }

    private Optional<Computed> total() {
        return answer.total().filter(t -> answer.points().size() > 1 && !(t.value() instanceof Value.NotApplicable));
    }

    /** A period from which numbers are computed another way says so. */
    private String label(Period period) {
        String mark = broken(period) ? " (" + texts.of("break.mark") + ")" : "";
        return Periods.shown(period, texts) + mark;
    }

    private boolean broken(Period period) {
        return answer.breaks().stream().anyMatch(b -> b.period().equals(period));
    }

    private String note(Period period) {
        return Optional.ofNullable(points.get(period))
                .filter(point -> point.computed().preliminary())
                .map(_ -> texts.of("preliminary.mark"))
                .orElse("");
    }

    private Row row(
            Kind kind, String name, Map<Period, Point> from, Function<Computed, Cell> cell, Optional<Computed> total) {
        List<Cell> cells = new ArrayList<>();
        for (Period period : periods) {
            cells.add(Optional.ofNullable(from.get(period))
                    .map(Point::computed)
                    .map(cell)
                    .orElseGet(Cell.Blank::new));
        }
        if (total().isPresent()) {
            cells.add(total.map(cell).orElseGet(Cell.Blank::new));
        }
        return new Row(kind, name, cells);
    }

    private List<Row> path(Target target) {
        List<Cell> path = new ArrayList<>();
        List<Cell> deviation = new ArrayList<>();
        for (Period period : periods) {
            boolean on = !period.firstDay().isBefore(target.baselinePeriod().firstDay())
                    && !period.firstDay().isAfter(target.period().firstDay());
            path.add(on ? number(target.pathIn(period), false) : new Cell.Blank());
            deviation.add(Optional.ofNullable(points.get(period))
                    .filter(p -> on && !period.equals(target.baselinePeriod()))
                    .flatMap(Point::amount)
                    .map(amount -> deviation(amount, target, period))
                    .orElseGet(Cell.Blank::new));
        }
        if (total().isPresent()) {
            path.add(new Cell.Blank());
            deviation.add(new Cell.Blank());
        }
        return List.of(
                new Row(Kind.PATH, texts.of("figure.path"), path),
                new Row(Kind.DEVIATION, texts.of("figure.deviation"), deviation));
    }

    /** What leaves less to reach than the path does is good. */
    private Cell deviation(BigDecimal amount, Target target, Period period) {
        boolean worse = target.shortfall(amount, chart.direction())
                        .compareTo(target.shortfall(target.pathIn(period), chart.direction()))
                > 0;
        return number(amount.subtract(target.pathBeside(amount, period)), true)
                .meaning(worse ? Cell.Tone.BAD : Cell.Tone.GOOD);
    }

    private Cell value(Computed computed) {
        return switch (computed.value()) {
            case Value.Known(BigDecimal amount) -> number(amount, false);
            case Value.Missing missing -> new Cell.Absent(texts.of("state.missing"));
            case Value.Suppressed(int threshold, Value.Suppression suppression) ->
                new Cell.Absent(texts.of("state.suppressed." + suppression, threshold));
            case Value.NotApplicable notApplicable -> new Cell.Absent(texts.of("state.notApplicable"));
        };
    }

    private Cell.Amount number(BigDecimal amount, boolean signed) {
        int exchanged = Math.max(chart.decimals(), answer.figure().exchangedDecimals());
        return new Cell.Amount(amount, chart.decimals(), exchanged, signed);
    }

    private static Cell part(Computed computed, Function<Computed, Optional<BigDecimal>> part) {
        return part.apply(computed)
                .<Cell>map(amount -> {
                    int decimals = Math.max(0, amount.stripTrailingZeros().scale());
                    return new Cell.Amount(amount, Math.min(2, decimals), decimals, false);
                })
                .orElseGet(Cell.Blank::new);
    }

    private static Map<Period, Point> byPeriod(List<Point> points) {
        return points.stream().collect(Collectors.toMap(Point::period, Function.identity()));
    }
}
