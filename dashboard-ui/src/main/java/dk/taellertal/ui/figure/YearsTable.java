package dk.taellertal.ui.figure;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.Columns;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The chart's numbers, one column a period, standing under its points. */
class YearsTable extends NativeTable {

    /** The chart's plot begins here, so that each period stands under its point. */
    private static final String CHART_INSET = "15.3226%";

    /** So few columns are so wide that numbers stand in their middles. */
    private static final int FEW = 8;

    /** More columns than this are too narrow for their numbers: they get their own width, and the table scrolls. */
    private static final int MOST_UNDER_POINTS = 24;

    private final transient FigureChart chart;
    private final transient Texts texts;
    private final transient Numbers numbers;
    private final transient List<Period> periods;

    YearsTable(FigureChart chart, FigureAnswer answer, Texts texts) {
        this.chart = chart;
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
        this.periods = chart.periods();
        addClassName("years");
        addClassName(periods.size() <= FEW ? "few" : periods.size() <= MOST_UNDER_POINTS ? "many" : "dense");
        getElement().setAttribute("aria-label", texts.of("figure.table"));
        if (periods.size() <= MOST_UNDER_POINTS) {
            getElement().insertChild(0, Columns.firstOf(CHART_INSET, periods.size()));
        }
        NativeTableRow heads = getHead().addRow();
        heads.addHeaderCell().setText(texts.of("figure.table.series"));
        Map<Period, Point> points = byPeriod(answer.points());
        Set<Period> breaks =
                answer.breaks().stream().map(FigureAnswer.Break::period).collect(Collectors.toSet());
        for (Period period : periods) {
            NativeTableHeaderCell head = heads.addHeaderCell();
            head.add(new Span(Periods.shown(period, texts)));
            if (breaks.contains(period)) {
                head.addClassName("broken");
                head.add(note("break.mark"));
            }
            if (Optional.ofNullable(points.get(period))
                    .filter(p -> p.computed().preliminary())
                    .isPresent()) {
                head.add(note("preliminary.mark"));
            }
        }
        NativeTableBody body = addBody();
        body.addRows(row(chart.areaName() + ", " + chart.unit(), "em", p -> value(points.get(p))));
        chart.target().ifPresent(t -> target(body, t, points));
        answer.comparison()
                .map(c -> byPeriod(c.points()))
                .ifPresent(other -> body.addRows(row(
                        chart.comparison().orElseThrow().name() + ", " + chart.unit(), "", p -> value(other.get(p)))));
        if (points.values().stream().anyMatch(p -> p.computed().denominator().isPresent())) {
            body.addRows(
                    row(
                            texts.of("figure.numerator"),
                            "",
                            p -> whole(points.get(p), c -> c.computed().numerator())),
                    row(
                            texts.of("figure.denominator"),
                            "",
                            p -> whole(points.get(p), c -> c.computed().denominator())));
        }
    }

    private Span note(String key) {
        Span mark = new Span(texts.of(key));
        mark.addClassName("note");
        return mark;
    }

    private void target(NativeTableBody body, Target target, Map<Period, Point> points) {
        body.addRows(
                row(texts.of("figure.path"), "", p -> onPath(target, p) ? known(target.pathIn(p)) : absent("")),
                row(
                        texts.of("figure.deviation"),
                        "",
                        p -> Optional.ofNullable(points.get(p))
                                .filter(point -> onPath(target, p) && !p.equals(target.baselinePeriod()))
                                .flatMap(Point::amount)
                                .map(amount -> deviation(amount, target, p))
                                .orElseGet(() -> absent(""))));
    }

    private static boolean onPath(Target target, Period period) {
        return !period.firstDay().isBefore(target.baselinePeriod().firstDay())
                && !period.firstDay().isAfter(target.period().firstDay());
    }

    private NativeTableRow row(String name, String className, Function<Period, NativeTableCell> cell) {
        NativeTableHeaderCell head = new NativeTableHeaderCell();
        head.setText(name);
        head.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(head);
        periods.forEach(p -> row.add(cell.apply(p)));
        if (!className.isEmpty()) {
            row.addClassName(className);
        }
        return row;
    }

    private NativeTableCell value(@org.jspecify.annotations.Nullable Point point) {
        if (point == null) {
            return absent("");
        }
        return switch (point.value()) {
            case Value.Known(BigDecimal amount) -> known(amount);
            case Value.Missing missing -> absent(texts.of("state.missing"));
            case Value.Suppressed(int threshold, Value.Suppression suppression) ->
                absent(texts.of("state.suppressed." + suppression, threshold));
            case Value.NotApplicable notApplicable -> absent(texts.of("state.notApplicable"));
        };
    }

    private NativeTableCell whole(
            @org.jspecify.annotations.Nullable Point point, Function<Point, Optional<BigDecimal>> part) {
        return Optional.ofNullable(point)
                .flatMap(part)
                .map(amount ->
                        cell(numbers.of(amount, amount.stripTrailingZeros().scale() > 0 ? 2 : 0)))
                .orElseGet(() -> absent(""));
    }

    private NativeTableCell deviation(BigDecimal amount, Target target, Period period) {
        BigDecimal path = target.pathBeside(amount, period);
        NativeTableCell cell = cell(numbers.signed(amount.subtract(path), chart.decimals()));
        boolean worse = target.shortfall(amount, chart.direction())
                        .compareTo(target.shortfall(target.pathIn(period), chart.direction()))
                > 0;
        cell.addClassName(worse ? "late-t" : "ok-t");
        return cell;
    }

    private NativeTableCell known(BigDecimal amount) {
        return cell(numbers.of(amount, chart.decimals()));
    }

    private static NativeTableCell cell(String text) {
        NativeTableCell cell = new NativeTableCell();
        cell.setText(text);
        return cell;
    }

    private static NativeTableCell absent(String word) {
        NativeTableCell cell = new NativeTableCell(new Span(word));
        cell.addClassName("absent");
        return cell;
    }

    private static Map<Period, Point> byPeriod(List<Point> points) {
        return points.stream().collect(Collectors.toMap(Point::period, Function.identity()));
    }
}
