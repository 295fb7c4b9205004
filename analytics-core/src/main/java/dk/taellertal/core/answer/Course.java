package dk.taellertal.core.answer;

import dk.taellertal.core.answer.FigureAnswer.Break;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.Upload;
import dk.taellertal.core.value.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A figure's definitions, newest first, each with its sums: every period has the one that is valid for it. */
record Course(List<Stretch> stretches) {

    /** A definition and what its terms came to; equal to itself only. */
    static final class Stretch {

        private final Defined defined;
        private final FigureSums sums;

        Stretch(Defined defined, FigureSums sums) {
            this.defined = defined;
            this.sums = sums;
        }

        Defined defined() {
            return defined;
        }

        FigureSums sums() {
            return sums;
        }
    }

    Course {
        stretches = List.copyOf(stretches);
    }

    Stretch newest() {
        return stretches.getFirst();
    }

    /** Empty for periods before the first definition. */
    Optional<Stretch> in(Period period) {
        return stretches.stream()
                .filter(s -> s.defined().figure().holdsFor(period))
                .findFirst();
    }

    /**
     * Where each definition's values came from.
     *
     * @param lines the periods of which lines are told
     */
    Map<Stretch, Origins> origins(List<String> areas, Set<Period> lines, int after, Function<String, Upload> uploads) {
        return stretches.stream()
                .collect(Collectors.toMap(s -> s, s -> s.sums().origins(areas, lines, after, uploads)));
    }

    /** The one definition that all points follow; empty where there are several. */
    Optional<Stretch> only(List<Point> points) {
        List<Stretch> used =
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
                                .flatMap(s -> s.defined().figure().change())));
            }
        }
        return breaks;
    }

    private int version(Point point) {
        return in(point.period()).orElseThrow().defined().figure().version();
    }
}
