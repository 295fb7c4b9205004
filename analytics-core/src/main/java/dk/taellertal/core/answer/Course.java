package dk.taellertal.core.answer;

import dk.taellertal.core.answer.FigureAnswer.Break;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.store.RowPlaces;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A figure's definitions, newest first, each with its sums: every period has the one that is valid for it. */
record Course(List<DefinitionSegment> segments) {

    /** A definition and what its terms came to; equal to itself only. */
    static final class DefinitionSegment {

        private final VersionedQuery defined;
        private final FigureSums sums;

        DefinitionSegment(VersionedQuery defined, FigureSums sums) {
            this.defined = defined;
            this.sums = sums;
        }

        VersionedQuery defined() {
            return defined;
        }

        FigureSums sums() {
            return sums;
        }
    }

    Course {
        segments = List.copyOf(segments);
    }

    DefinitionSegment newest() {
        return segments.getFirst();
    }

    /** Empty for periods before the first definition. */
    Optional<DefinitionSegment> in(Period period) {
        return segments.stream()
                .filter(s -> s.defined().computation().holdsFor(period))
                .findFirst();
    }

    /** The periods of which it may be told what their values are made of. */
    List<Period> open(List<String> areas, Collection<Period> periods) {
        return periods.stream()
                .filter(p -> in(p).filter(s -> !s.sums().hidden(areas, p)).isPresent())
                .toList();
    }

    /** The lines and columns of some periods, found in one go; behind a line of each file. */
    Places places(List<String> areas, List<Period> told, int after, FactView facts) {
        List<RowPlaces.Wanted> wanted = segments.stream()
                .flatMap(s -> s.sums().wanted(areas, followedBy(s, told)).stream())
                .toList();
        return told.isEmpty()
                ? Places.NONE
                : new Places(
                        facts.places(wanted, after, Source.MOST_LINES),
                        wanted.stream().map(w -> w.query().measure()).toList());
    }

    /** Where each definition's values came from. */
    Map<DefinitionSegment, Origins> origins(List<String> areas, Places places, Function<String, Upload> uploads) {
        return segments.stream()
                .collect(Collectors.toMap(
                        s -> s, s -> s.sums().origins(areas, places, uploads), (one, same) -> one, LinkedHashMap::new));
    }

    /** Every file that some periods' values came from, with the lines and rows of those that may be told of. */
    List<Source> sources(
            Map<DefinitionSegment, Origins> origins,
            Collection<Period> periods,
            List<Period> told,
            Places places,
            Function<String, Upload> uploads) {
        Map<String, Long> rows = new LinkedHashMap<>();
        origins.forEach((segment, of) -> {
            of.rows(followedBy(segment, periods)).keySet().forEach(upload -> rows.putIfAbsent(upload, 0L));
            of.rows(followedBy(segment, told)).forEach((upload, more) -> rows.merge(upload, more, Long::sum));
        });
        return Origins.sources(rows, Optional.empty(), places, uploads);
    }

    private List<Period> followedBy(DefinitionSegment segment, Collection<Period> periods) {
        return periods.stream()
                .filter(p -> in(p).filter(segment::equals).isPresent())
                .toList();
    }

    /** The one definition that all points follow; empty where there are several. */
    Optional<DefinitionSegment> only(List<Point> points) {
        List<DefinitionSegment> used =
                points.stream().flatMap(p -> in(p.period()).stream()).distinct().toList();
        return used.size() == 1 ? Optional.of(used.getFirst()) : Optional.empty();
    }

    /** Where the definition changes from one point to the next. */
    List<Break> breaks(List<Point> points) {
        List<Break> breaks = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            int before = version(points.get(i - 1));
            int version = version(points.get(i));
            if (version != before) {
                breaks.add(new Break(
                        points.get(i).period(),
                        before,
                        version,
                        in(points.get(i).period())
                                .flatMap(s -> s.defined().definition().change())));
            }
        }
        return breaks;
    }

    private int version(Point point) {
        return in(point.period()).orElseThrow().defined().definition().version();
    }
}
