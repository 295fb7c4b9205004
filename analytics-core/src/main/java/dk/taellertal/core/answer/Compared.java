package dk.taellertal.core.answer;

import dk.taellertal.core.answer.FigureAnswer.Comparison;
import dk.taellertal.core.answer.FigureAnswer.Comparison.How;
import dk.taellertal.core.area.Area;
import dk.taellertal.core.area.Areas;
import dk.taellertal.core.area.ComparisonGroup;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a figure is held beside: another area, or a group of them without the area asked about.
 *
 * @param how it is computed
 * @param declared the group's own method
 * @param withoutOwn whether the area asked about is a member
 */
record Compared(String id, String name, How how, How declared, List<String> members, boolean withoutOwn) {

    /** @throws IllegalArgumentException where there is no such area or group */
    static Compared with(FigureQuestion question, String id, Catalogue catalogue) {
        String area = question.area();
        Optional<Area> other = catalogue.areas().ofCode(id);
        if (other.isPresent()) {
            return new Compared(id, other.get().name(), How.AREA, How.AREA, List.of(id), false);
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
        How declared = switch (group.method()) {
            case WEIGHTED -> How.WEIGHTED;
            case UNWEIGHTED -> How.UNWEIGHTED;
        };
        return new Compared(
                id,
                group.name(),
                question.computations().stream().allMatch(Compared::isQuotient) ? declared : How.UNWEIGHTED,
                declared,
                group.members().stream().filter(m -> !m.equals(area)).toList(),
                group.members().contains(area));
    }

    /** Sums of many members divided by sums of them are as large as one member's; the sums alone are not. */
    private static boolean isQuotient(Computation computation) {
        return switch (computation.formula()) {
            case Formula.Ratio ratio -> true;
            case Formula.WeightedMean mean -> true;
            case Formula.Sum sum -> false;
            case Formula.Difference difference -> false;
        };
    }

    /** The same figure in the same periods, with lines where the question asks for them. */
    Comparison over(
            List<Point> points,
            Course course,
            FigureQuestion question,
            FactView facts,
            Function<String, Upload> uploads,
            Areas areas) {
        List<Period> periods = points.stream().map(Point::period).toList();
        List<Period> told = question.lines() ? course.open(members, periods) : List.of();
        Places places = course.places(members, told, question.linesAfter(), facts);
        Map<Course.DefinitionSegment, Origins> origins = course.origins(members, places, uploads);
        List<Point> compared = periods.stream()
                .flatMap(period -> course.in(period).stream()
                        .map(s -> new Point(
                                period, LackingMembers.named(in(period, s, origins), members, period, s, areas))))
                .toList();
        return new Comparison(
                id,
                name,
                how,
                declared,
                members,
                withoutOwn,
                compared,
                course.sources(origins, periods, told, places, uploads));
    }

    private Computed in(
            Period period, Course.DefinitionSegment segment, Map<Course.DefinitionSegment, Origins> origins) {
        List<Source> sources = Objects.requireNonNull(origins.get(segment)).in(period);
        VersionedQuery defined = segment.defined();
        return switch (how) {
            case AREA, WEIGHTED -> defined.compute(members, period, segment.sums(), sources);
            case UNWEIGHTED ->
                Computed.absent(mean(period, segment), segment.sums().told(members, period, sources));
        };
    }

    /** With one member hidden the mean is too, though the group itself is not few. */
    private Value mean(Period period, Course.DefinitionSegment segment) {
        Value mean = Arithmetic.mean(members.stream()
                .map(m -> segment.defined()
                        .compute(List.of(m), period, segment.sums(), List.of())
                        .value())
                .toList());
        return mean instanceof Value.Suppressed hidden && members.size() > 1 ? hidden.secondary() : mean;
    }
}
