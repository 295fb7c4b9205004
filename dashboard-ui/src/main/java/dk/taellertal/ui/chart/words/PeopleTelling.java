package dk.taellertal.ui.chart.words;

import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.CoverageChart;
import dk.taellertal.ui.chart.CoverageChart.Cell;
import dk.taellertal.ui.chart.CoverageChart.Cover;
import dk.taellertal.ui.chart.CoverageChart.Goals;
import dk.taellertal.ui.chart.CoverageChart.Hole;
import dk.taellertal.ui.chart.FanChart;
import dk.taellertal.ui.chart.MultiplesChart;
import dk.taellertal.ui.chart.MultiplesChart.Small;
import dk.taellertal.ui.chart.PyramidChart;
import dk.taellertal.ui.chart.PyramidChart.Band;
import dk.taellertal.ui.chart.PyramidChart.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Many areas, a population and the table of goals in one sentence each. */
final class PeopleTelling {

    private PeopleTelling() {}

    /** The own one's level, the extremes in the same period, breaks, and who has no number in it. */
    static String of(MultiplesChart chart) {
        var clauses = new Clauses(chart);
        Optional<Point> latest = chart.smalls().stream()
                .flatMap(small -> last(small.points()).stream())
                .max(Comparator.comparing(Point::period));
        latest.ifPresent(last -> {
            List<Small> told = chart.smalls().stream()
                    .filter(small -> in(small, last).isPresent())
                    .toList();
            String when = clauses.words().period(last.period());
            told.stream()
                    .filter(Small::own)
                    .findFirst()
                    .ifPresent(own -> clauses.add(
                            "alt.level",
                            own.name(),
                            clauses.amount(in(own, last).orElseThrow()),
                            when));
            var byAmount = Comparator.comparing((Small small) -> in(small, last).orElseThrow());
            Small most = told.stream().max(byAmount).orElseThrow();
            Small least = told.stream().min(byAmount).orElseThrow();
            clauses.add(
                    "alt.many",
                    told.size(),
                    when,
                    most.name(),
                    clauses.words().number(in(most, last).orElseThrow()),
                    least.name(),
                    clauses.words().number(in(least, last).orElseThrow()));
            clauses.absent(chart.smalls().stream()
                    .filter(small -> in(small, last).isEmpty())
                    .map(Small::name)
                    .toList());
        });
        chart.breaks().forEach(b -> clauses.add("alt.break", clauses.words().period(b.period())));
        return clauses.sentence();
    }

    private static Optional<Point> last(List<Point> points) {
        return points.stream().filter(p -> p.amount().isPresent()).reduce((first, second) -> second);
    }

    private static Optional<BigDecimal> in(Small small, Point when) {
        return small.points().stream()
                .filter(p -> p.period().equals(when.period()))
                .findFirst()
                .flatMap(Point::amount);
    }

    /** Level, change, the miss of the newest forecast, and what it expects. */
    static String of(FanChart chart) {
        var clauses = new Clauses(chart);
        Words words = clauses.words();
        List<Point> known =
                chart.actual().stream().filter(p -> p.amount().isPresent()).toList();
        if (known.isEmpty()) {
            clauses.add("alt.none", chart.areaName());
        } else {
            Point latest = known.getLast();
            clauses.add(
                    "alt.level",
                    chart.areaName(),
                    clauses.amount(latest.amount().orElseThrow()),
                    words.period(latest.period()));
            if (known.size() > 1) {
                Point before = known.get(known.size() - 2);
                BigDecimal change =
                        latest.amount().orElseThrow().subtract(before.amount().orElseThrow());
                String way = words.isNothing(change) ? "alt.same" : change.signum() > 0 ? "alt.more" : "alt.less";
                boolean same = words.isNothing(change);
                clauses.add(
                        way,
                        same ? words.period(before.period()) : words.difference(change),
                        words.period(before.period()));
            }
        }
        chart.deviation()
                .ifPresent(miss -> clauses.add(
                        miss.amount().signum() < 0 ? "fan.under" : "fan.over",
                        words.difference(miss.amount()),
                        miss.vintage().name()));
        firstYears(chart, clauses);
        if (!chart.vintages().isEmpty()) {
            FanChart.Vintage newest = chart.vintages().getLast();
            last(newest.points())
                    .ifPresent(end -> clauses.add(
                            "alt.expects",
                            newest.name(),
                            clauses.amount(end.amount().orElseThrow()),
                            words.period(end.period())));
        }
        return clauses.sentence();
    }

    /** How far off the forecasts were in the first year they told of: what a budget is made from. */
    private static void firstYears(FanChart chart, Clauses clauses) {
        List<String> told = chart.firstDeviations().stream()
                .map(d -> clauses.words()
                        .of(
                                "alt.firstYear.one",
                                clauses.words().deviation(d.amount()),
                                clauses.words().period(d.period())))
                .toList();
        if (!told.isEmpty()) {
            clauses.add("alt.firstYear", clauses.list(told));
        }
    }

    /** How many on each side, the largest ages, and how many are expected. */
    static String of(PyramidChart chart) {
        var clauses = new Clauses(chart);
        Optional<BigDecimal> left = sum(chart, band -> Optional.of(band.left().actual()));
        Optional<BigDecimal> right = sum(chart, band -> Optional.of(band.right().actual()));
        if (left.isPresent() && right.isPresent()) {
            clauses.add(
                    "alt.sexes",
                    chart.actual(),
                    clauses.amount(left.get().add(right.get())),
                    chart.left(),
                    clauses.words().number(left.get()),
                    chart.right(),
                    clauses.words().number(right.get()));
        }
        largest(chart, clauses, chart.left(), Band::left);
        largest(chart, clauses, chart.right(), Band::right);
        Optional<BigDecimal> other = sum(chart, band -> band.left().other())
                .flatMap(l -> sum(chart, band -> band.right().other()).map(l::add));
        chart.other()
                .ifPresent(
                        name -> other.ifPresent(amount -> clauses.add("alt.level.of", name, clauses.amount(amount))));
        clauses.absent(chart.bands().stream()
                .filter(band -> Clauses.known(band.left().actual()).isEmpty()
                        || Clauses.known(band.right().actual()).isEmpty())
                .map(Band::name)
                .toList());
        return clauses.sentence();
    }

    private static void largest(PyramidChart chart, Clauses clauses, String side, Function<Band, Side> of) {
        chart.bands().stream()
                .filter(band -> Clauses.known(of.apply(band).actual()).isPresent())
                .max(Comparator.comparing(
                        band -> Clauses.known(of.apply(band).actual()).orElseThrow()))
                .ifPresent(band -> clauses.add(
                        "alt.largest",
                        side,
                        band.name(),
                        clauses.words()
                                .number(Clauses.known(of.apply(band).actual()).orElseThrow())));
    }

    /** Empty where any part of it is absent. */
    private static Optional<BigDecimal> sum(PyramidChart chart, Function<Band, Optional<Value>> of) {
        List<BigDecimal> known = chart.bands().stream()
                .map(of)
                .flatMap(Optional::stream)
                .flatMap(value -> Clauses.known(value).stream())
                .toList();
        return known.size() == chart.bands().size() ? known.stream().reduce(BigDecimal::add) : Optional.empty();
    }

    /** How many fields are covered, which lack numbers, which have no objective. */
    static String of(CoverageChart chart) {
        var clauses = new Clauses(chart);
        int goals = chart.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell instanceof Goals g ? g.goals() : 0)
                .sum();
        int full = names(chart, cell -> cell instanceof Goals g && g.cover() == Cover.FULL)
                .size();
        clauses.add("alt.coverage", goals, chart.rows().size(), chart.columns().size());
        clauses.add("alt.coverage.full", full);
        List<String> without = names(chart, cell -> cell instanceof Goals g && g.cover() == Cover.NO_NUMBERS);
        if (!without.isEmpty()) {
            clauses.add("alt.coverage.noNumbers", clauses.list(without));
        }
        List<String> holes = names(chart, Hole.class::isInstance);
        if (!holes.isEmpty()) {
            clauses.add("alt.coverage.holes", clauses.list(holes));
        }
        return clauses.sentence();
    }

    private static List<String> names(CoverageChart chart, Predicate<Cell> wanted) {
        var names = new ArrayList<String>();
        for (CoverageChart.Row row : chart.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (wanted.test(row.cells().get(i))) {
                    names.add(row.name() + "/" + chart.columns().get(i));
                }
            }
        }
        return names;
    }
}
