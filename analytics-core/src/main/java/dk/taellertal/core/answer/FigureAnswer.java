package dk.taellertal.core.answer;

import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A figure's series for an area.
 *
 * @param scope what of the figure was asked for
 * @param points in order of time
 * @param total over all points, where the figure may be summed over time
 * @param breaks where a number is computed another way than the one before it, in order of time
 * @param prices whose prices amounts are told in; empty for those of their own periods
 * @param sources every file that points came from, with the lines of all points that are not hidden
 * @param version what the answer follows from: the same version gives the same answer
 */
public record FigureAnswer(
        KeyFigure figure,
        String area,
        Scope scope,
        List<Point> points,
        Optional<Computed> total,
        Optional<Comparison> comparison,
        List<Break> breaks,
        Optional<PriceBasis> prices,
        List<Source> sources,
        String version) {

    /**
     * What of a figure an answer tells.
     *
     * @param only the codes that it is narrowed to, as they were asked for
     * @param range the periods asked for
     */
    public record Scope(Map<String, String> only, PeriodRange range) {

        /** The figure as it is defined, in every period. */
        public static final Scope WHOLE = new Scope(Map.of(), PeriodRange.ALL);

        public Scope {
            only = Map.copyOf(only);
        }

        /** The day that it is a view of: today, or the last one asked for where that is over. */
        public LocalDate seenFrom(LocalDate today) {
            Period last = range.last();
            return last == null || last.lastDay().isAfter(today) ? today : last.lastDay();
        }
    }

    /**
     * The same figure elsewhere.
     *
     * @param method how it is computed here
     * @param declared the group's own method, which a sum does not follow where it is weighted
     * @param members whose values are taken
     * @param withoutOwn whether the area asked about is a member too, and left out
     * @param sources every file that its points came from, with the lines of all points that are not hidden
     */
    public record Comparison(
            String id,
            String name,
            How method,
            How declared,
            List<String> members,
            boolean withoutOwn,
            List<Point> points,
            List<Source> sources) {
        /** How the members' values become one. */
        public enum How {
            AREA,
            WEIGHTED,
            UNWEIGHTED
        }

        public Comparison {
            members = List.copyOf(members);
            points = List.copyOf(points);
            sources = List.copyOf(sources);
        }

        /** Whether it is the mean of the members, since the group's own method makes no sense of the figure. */
        public boolean meanInstead() {
            return method != declared;
        }

        /** The same with other values. */
        public Comparison with(List<Point> others) {
            return new Comparison(id, name, method, declared, members, withoutOwn, others, sources);
        }

        private Comparison hidingLike(Optional<Comparison> stricter) {
            List<Point> strict = stricter.map(Comparison::points).orElse(List.of());
            return new Comparison(
                    id,
                    name,
                    method,
                    declared,
                    members,
                    withoutOwn,
                    hidden(points, strict),
                    sourcesHidingLike(
                            points,
                            sources,
                            strict,
                            stricter.map(Comparison::sources).orElse(List.of())));
        }
    }

    /**
     * A break in the series: from this period on, numbers are not to be held beside those before.
     *
     * @param before the version of the definition until then
     * @param version the one from then on
     * @param change what was changed, where the definition says so
     */
    public record Break(Period period, int before, int version, Optional<String> change) {}

    public FigureAnswer {
        breaks = List.copyOf(breaks);
        points = List.copyOf(points);
        sources = List.copyOf(sources);
    }

    /**
     * This answer with everything hidden that another one to the same question hides, by a stricter threshold: what each
     * hides stays hidden in what both show.
     */
    public FigureAnswer hidingLike(FigureAnswer stricter) {
        return new FigureAnswer(
                figure,
                area,
                scope,
                hidden(points, stricter.points),
                total.map(t -> stricter.total.filter(FigureAnswer::isHidden).orElse(t)),
                comparison.map(c -> c.hidingLike(stricter.comparison)),
                breaks,
                prices,
                sourcesHidingLike(points, sources, stricter.points, stricter.sources),
                version);
    }

    /** The files with the lines of what both show; without lines where each hides something that the other shows. */
    private static List<Source> sourcesHidingLike(
            List<Point> points, List<Source> sources, List<Point> stricter, List<Source> stricterSources) {
        Set<Period> hidden = hiddenPeriods(points);
        Set<Period> hiddenToo = hiddenPeriods(stricter);
        if (hidden.containsAll(hiddenToo)) {
            return sources;
        }
        return hiddenToo.containsAll(hidden) ? stricterSources : Source.withoutRows(sources);
    }

    private static Set<Period> hiddenPeriods(List<Point> points) {
        return points.stream()
                .filter(p -> isHidden(p.computed()))
                .map(Point::period)
                .collect(Collectors.toSet());
    }

    private static List<Point> hidden(List<Point> points, List<Point> stricter) {
        Map<Period, Point> hidden =
                stricter.stream().filter(p -> isHidden(p.computed())).collect(Collectors.toMap(Point::period, p -> p));
        return points.stream()
                .map(p -> isHidden(p.computed()) ? p : hidden.getOrDefault(p.period(), p))
                .toList();
    }

    private static boolean isHidden(Computed computed) {
        return computed.value() instanceof Value.Suppressed;
    }

    /** Whether any number of it was made up. */
    public boolean synthetic() {
        return exampleIndex()
                || points.stream().anyMatch(p -> p.computed().synthetic())
                || comparison.stream()
                        .flatMap(c -> c.points().stream())
                        .anyMatch(p -> p.computed().synthetic());
    }

    /** The last break between two periods, of which the first is excluded. */
    public Optional<Break> breakBetween(Period earlier, Period later) {
        return breaks.stream()
                .filter(b -> b.period().compareTo(earlier) > 0 && b.period().compareTo(later) <= 0)
                .reduce((one, next) -> next);
    }

    /** Whether its amounts were carried on with invented rates. */
    public boolean exampleIndex() {
        return prices.filter(basis -> basis.table().example()).isPresent();
    }

    /** What must be said wherever it is shown; in fixed prices nothing of running ones. */
    public List<String> reservations() {
        Optional<String> running = prices.flatMap(basis -> basis.table().runningPrices());
        return figure.reservations().stream()
                .filter(reservation -> !running.equals(Optional.of(reservation)))
                .toList();
    }

    /** The state of the data it follows from; the same numbers can be asked for again by it. */
    public String dataVersion() {
        return version.substring(0, version.indexOf('.'));
    }

    /** Whether any value of it is hidden. */
    public boolean hidden() {
        return points.stream().anyMatch(p -> p.value() instanceof Value.Suppressed);
    }

    /** The last point whose amount is known. */
    public Optional<Point> latest() {
        return points.stream().filter(p -> p.amount().isPresent()).reduce((earlier, later) -> later);
    }
}
