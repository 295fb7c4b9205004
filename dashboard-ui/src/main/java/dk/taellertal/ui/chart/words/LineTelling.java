package dk.taellertal.ui.chart.words;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Assessment;
import dk.taellertal.core.target.Target;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.Timeline;
import dk.taellertal.ui.chart.measure.Course;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A line chart in one sentence: level, change, path, extremes, breaks, and whether it is made up.
 */
final class LineTelling {

    private final FigureChart chart;
    private final Words words;
    private final Timeline timeline;
    private final List<Course.Known> known;
    private final List<String> clauses = new ArrayList<>();

    private LineTelling(FigureChart chart) {
        this.chart = chart;
        this.words = new Words(chart);
        this.timeline = Timeline.of(chart);
        this.known =
                Course.of(chart.points(), timeline, chart.breakSlots(timeline)).known();
    }

    static String of(FigureChart chart) {
        var text = new LineTelling(chart);
        text.level();
        text.change();
        text.path();
        text.extremes();
        text.breaks();
        if (chart.synthetic()) {
            text.clauses.add(text.words.of("alt.synthetic"));
        }
        String sentence = String.join("; ", text.clauses);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private void level() {
        if (known.isEmpty()) {
            clauses.add(words.of("alt.none", chart.areaName()));
            return;
        }
        Course.Known latest = known.getLast();
        String level = words.withUnit(words.number(latest.amount()));
        clauses.add(words.of("alt.level", chart.areaName(), level, period(latest)));
    }

    private void change() {
        if (!known.isEmpty()) {
            before().ifPresent(this::change);
        }
    }

    /** What the latest value is compared with; the points behind it are not known. */
    private Optional<Course.Known> before() {
        return chart.changeSince()
                .before(timeline.periods().get(known.getLast().slot()), chart.points())
                .map(point -> timeline.slot(point.period()))
                .flatMap(slot -> known.stream().filter(k -> k.slot() == slot).findFirst());
    }

    private void change(Course.Known before) {
        if (isBroken(before, known.getLast())) {
            clauses.add(words.of("alt.notComparable", period(before)));
            return;
        }
        BigDecimal change = known.getLast().amount().subtract(before.amount());
        if (isNothing(change)) {
            clauses.add(words.of("alt.same", period(before)));
        } else {
            clauses.add(
                    words.of(change.signum() > 0 ? "alt.more" : "alt.less", words.difference(change), period(before)));
        }
    }

    private void path() {
        Assessment assessment = Assessment.of(chart.points(), chart.target(), chart.direction());
        for (Target target : chart.target().stream().toList()) {
            String goal = words.goal(target.value());
            String year = words.period(target.period());
            assessment.deviation().ifPresent(deviation -> {
                if (isNothing(deviation)) {
                    clauses.add(words.of("alt.onPath", goal, year));
                } else {
                    String key = deviation.signum() > 0 ? "alt.above" : "alt.below";
                    clauses.add(words.of(key, words.difference(deviation), goal, year));
                }
            });
        }
    }

    private boolean isBroken(Course.Known before, Course.Known after) {
        return chart.breakSlots(timeline).stream().anyMatch(slot -> slot > before.slot() && slot <= after.slot());
    }

    private void breaks() {
        for (FigureChart.Break broken : chart.breaks()) {
            String when = words.period(broken.period());
            clauses.add(
                    broken.change().isEmpty()
                            ? words.of("alt.break", when)
                            : words.of("alt.break.change", when, broken.change()));
        }
    }

    private void extremes() {
        List<Course.Known> alike = known.stream().filter(this::isLikeTheLatest).toList();
        if (alike.size() < 3 || !chart.breaks().isEmpty()) {
            return;
        }
        Course.Known highest =
                alike.stream().max(Comparator.comparing(Course.Known::amount)).orElseThrow();
        Course.Known lowest =
                alike.stream().min(Comparator.comparing(Course.Known::amount)).orElseThrow();
        clauses.add(words.of(
                "alt.extremes",
                words.number(highest.amount()),
                period(highest),
                words.number(lowest.amount()),
                period(lowest)));
    }

    /** Of what is counted since 1 January, the same months alone: December is always the highest of its year. */
    private boolean isLikeTheLatest(Course.Known point) {
        Period latest = timeline.periods().get(known.getLast().slot());
        return !chart.changeSince().isYearBefore(latest)
                || timeline.periods().get(point.slot()).index() == latest.index();
    }

    /** Whether nothing of a difference is left when it is shown. */
    private boolean isNothing(BigDecimal difference) {
        return words.number(difference).equals(words.number(BigDecimal.ZERO));
    }

    private String period(Course.Known value) {
        Period period = timeline.periods().get(value.slot());
        return words.period(period);
    }
}
