package dk.taellertal.core.answer;

import dk.taellertal.core.answer.FigureAnswer.Comparison;
import dk.taellertal.core.answer.FigureAnswer.Comparison.How;
import dk.taellertal.core.area.Area;
import dk.taellertal.core.area.ComparisonGroup;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import java.util.List;
import java.util.Optional;

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
    Comparison over(List<Point> points, KeyFigure figure, Narrowing narrowing, FigureSums sums, Origins origins) {
        List<Point> compared = points.stream()
                .map(Point::period)
                .map(period -> new Point(period, in(period, figure, narrowing, sums, origins.in(period))))
                .toList();
        return new Comparison(id, name, how, members, compared);
    }

    private Computed in(Period period, KeyFigure figure, Narrowing narrowing, FigureSums sums, List<Source> sources) {
        if (narrowing.impossible().isPresent()) {
            return Computed.absent(
                    new Value.NotApplicable(narrowing.impossible().get()), sums.told(members, period, sources));
        }
        return switch (how) {
            case AREA, WEIGHTED -> Arithmetic.compute(figure, sums.in(members, period), sources);
            case UNWEIGHTED -> Computed.absent(mean(period, figure, sums), sums.told(members, period, sources));
        };
    }

    private Value mean(Period period, KeyFigure figure, FigureSums sums) {
        return Arithmetic.mean(members.stream()
                .map(m -> Arithmetic.compute(figure, sums.in(List.of(m), period), List.of())
                        .value())
                .toList());
    }
}
