package dk.taellertal.core.answer;

import dk.taellertal.core.answer.FigureAnswer.Comparison;
import dk.taellertal.core.answer.FigureAnswer.Comparison.How;
import dk.taellertal.core.area.Area;
import dk.taellertal.core.area.Areas;
import dk.taellertal.core.area.ComparisonGroup;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.Upload;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a figure is held beside: another area, or a group of them without the area asked about. */
record Compared(String id, String name, How how, List<String> members) {

    /** @throws IllegalArgumentException where there is no such area or group */
    static Compared with(String id, String area, Catalogue catalogue) {
        Optional<Area> other = catalogue.areas().ofCode(id);
        if (other.isPresent()) {
            return new Compared(id, other.get().name(), How.AREA, List.of(id));
        }
        ComparisonGroup group = catalogue.groups().get(id);
        if (group == null) {
            throw new IllegalArgumentException("there is no area or comparison group '%s' (groups: %s)"
                    .formatted(id, String.join(", ", catalogue.groups().keySet())));
        }
        if (List.of(area).equals(group.members())) {
            throw new IllegalArgumentException(
                    "the comparison group '%s' has no member but the area '%s' itself".formatted(id, area));
        }
        How how = switch (group.method()) {
            case WEIGHTED -> How.WEIGHTED;
            case UNWEIGHTED -> How.UNWEIGHTED;
        };
        return new Compared(
                id,
                group.name(),
                how,
                group.members().stream().filter(m -> !m.equals(area)).toList());
    }

    /** The same figure in the same periods. */
    Comparison over(List<Point> points, Course course, Function<String, Upload> uploads, Areas areas) {
        Map<Course.Stretch, Origins> origins = course.origins(members, Set.of(), 0, uploads);
        List<Point> compared = points.stream()
                .map(Point::period)
                .flatMap(period -> course.in(period).stream()
                        .map(s -> new Point(
                                period, LackingMembers.named(in(period, s, origins), members, period, s, areas))))
                .toList();
        return new Comparison(id, name, how, members, compared);
    }

    private Computed in(Period period, Course.Stretch stretch, Map<Course.Stretch, Origins> origins) {
        List<Source> sources = Objects.requireNonNull(origins.get(stretch)).in(period);
        Defined defined = stretch.defined();
        return switch (how) {
            case AREA, WEIGHTED -> defined.compute(members, period, stretch.sums(), sources);
            case UNWEIGHTED ->
                Computed.absent(mean(period, stretch), stretch.sums().told(members, period, sources));
        };
    }

    private Value mean(Period period, Course.Stretch stretch) {
        return Arithmetic.mean(members.stream()
                .map(m -> stretch.defined()
                        .compute(List.of(m), period, stretch.sums(), List.of())
                        .value())
                .toList());
    }
}
