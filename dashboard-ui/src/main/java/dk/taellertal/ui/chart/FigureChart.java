package dk.taellertal.ui.chart;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.value.ChangeSince;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.format.CleanText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a line chart of a key figure shows, in the reader's language: an area's series, one to compare with, and the
 * target.
 *
 * @param title what happened, in a sentence
 * @param subtitle measure, unit, area and period
 * @param unit as written after a number, for example {@code pct.}
 * @param decimals how many a value is shown with
 * @param points in order of time, all of one kind of period; a period left out between two points counts as missing
 * @param areaName what the line is labelled with at its end
 * @param breaks where the line is broken because numbers are computed another way, in order of time
 * @param direction which way is better
 * @param caption lines under the chart where it stands alone: source, data date, goal, reservations
 * @param synthetic whether any number was made up
 * @param changeSince which earlier value the latest one is compared with in words
 */
public record FigureChart(
        String title,
        String subtitle,
        String unit,
        int decimals,
        List<Point> points,
        String areaName,
        Optional<Comparison> comparison,
        Optional<Target> target,
        List<Break> breaks,
        Direction direction,
        List<String> caption,
        boolean synthetic,
        Locale locale,
        ChangeSince changeSince)
        implements Chart {

    /** The same figure elsewhere, drawn dotted. */
    public record Comparison(String name, List<Point> points) {
        public Comparison {
            name = CleanText.of(name);
            points = inOrder(points);
        }
    }

    /**
     * From this period on, numbers are computed another way.
     *
     * @param change what was changed; empty where it is not said
     */
    public record Break(Period period, String change) {
        public Break {
            change = CleanText.of(change);
        }
    }

    /** A chart of one definition all along, whose latest value is compared with the one before it. */
    public FigureChart(
            String title,
            String subtitle,
            String unit,
            int decimals,
            List<Point> points,
            String areaName,
            Optional<Comparison> comparison,
            Optional<Target> target,
            Direction direction,
            List<String> caption,
            boolean synthetic,
            Locale locale) {
        this(
                title,
                subtitle,
                unit,
                decimals,
                points,
                areaName,
                comparison,
                target,
                List.of(),
                direction,
                caption,
                synthetic,
                locale,
                ChangeSince.LAST_KNOWN);
    }

    public FigureChart {
        breaks = List.copyOf(breaks);
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("decimals must lie in 0…6: '%d'".formatted(decimals));
        }
        title = CleanText.of(title);
        subtitle = CleanText.of(subtitle);
        unit = CleanText.of(unit);
        areaName = CleanText.of(areaName);
        points = inOrder(points);
        caption = caption.stream().map(CleanText::of).toList();
    }

    /**
     * The periods on the time axis, first to last: those of the points and on to the target's. One equal column each.
     */
    public List<Period> periods() {
        return Timeline.of(this).periods();
    }

    /** The slots that a break stands before. */
    public Set<Integer> breakSlots(Timeline timeline) {
        return breaks.stream().map(b -> timeline.slot(b.period())).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public About about() {
        return new About(title, subtitle, unit, decimals, caption, synthetic, locale);
    }

    /** Of the points, those compared with, and the target's path. */
    @Override
    public Optional<Extent> extent() {
        Stream<BigDecimal> amounts = Stream.concat(
                        points.stream(), comparison.stream().flatMap(c -> c.points().stream()))
                .map(Point::amount)
                .flatMap(Optional::stream);
        Stream<BigDecimal> path = target.stream()
                .flatMap(t -> Stream.of(t.value(), t.pathIn(periods().getFirst())));
        return Extent.covering(Stream.concat(amounts, path));
    }

    static List<Point> inOrder(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Period before = points.get(i - 1).period();
            Period period = points.get(i).period();
            if (period.kind() != before.kind() || period.compareTo(before) <= 0) {
                throw new IllegalArgumentException(
                        "points must be of one kind of period and in order of time: '%s' then '%s'"
                                .formatted(before, period));
            }
        }
        return List.copyOf(points);
    }

    @Override
    public FigureChart captioned(List<String> lines) {
        return new FigureChart(
                title,
                subtitle,
                unit,
                decimals,
                points,
                areaName,
                comparison,
                target,
                breaks,
                direction,
                lines,
                synthetic,
                locale,
                changeSince);
    }
}
