package dk.taellertal.ui.compare;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.area.ComparisonGroup;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure in one period, in the own municipality and beside it.
 *
 * @param period empty where the figure has no number anywhere
 * @param periods in which the own municipality has a number, or where it has none some other; the newest first
 * @param lines highest first; those without a number last, by name
 * @param group whose members are shown, where one is
 * @param answers whole series, first that of the own municipality, with the group's beside it, then each other's
 */
record Beside(
        KeyFigure figure,
        Optional<Period> period,
        List<Period> periods,
        List<Line> lines,
        Optional<ComparisonGroup> group,
        List<FigureAnswer> answers) {

    /** What a line tells of. */
    enum Whose {
        OWN,
        MUNICIPALITY,
        GROUP,
        COUNTRY
    }

    /**
     * One area's value, or a group's.
     *
     * @param code of the area, or id of the group
     * @param difference to the own municipality's value, in the figure's unit
     * @param bar empty where there is no number
     */
    record Line(
            Whose whose,
            String code,
            String name,
            Value value,
            Optional<BigDecimal> difference,
            Optional<Bar> bar,
            boolean synthetic) {

        Optional<BigDecimal> amount() {
            return value instanceof Value.Known(BigDecimal amount) ? Optional.of(amount) : Optional.empty();
        }
    }

    /** A bar on the scale that all lines share; both in hundredths of its width. */
    record Bar(double from, double width) {}

    Optional<Line> own() {
        return lines.stream().filter(l -> l.whose() == Whose.OWN).findFirst();
    }

    /** More lines than this without a number are told in one. */
    private static final int MOST_LACKING = 3;

    /** Municipalities whose source has no number, where they are many. */
    List<Line> lacking() {
        List<Line> lacking = lines.stream()
                .filter(l -> l.whose() == Whose.MUNICIPALITY && l.value() instanceof Value.Missing)
                .toList();
        return lacking.size() > MOST_LACKING ? lacking : List.of();
    }

    /** The municipalities that have a number, the own one among them, highest first. */
    List<Line> ranked() {
        return lines.stream()
                .filter(l -> l.whose() == Whose.OWN || l.whose() == Whose.MUNICIPALITY)
                .filter(l -> l.amount().isPresent())
                .toList();
    }

    /** Whether nobody beside the own municipality has a number. */
    boolean alone() {
        return lines.stream()
                .noneMatch(l -> l.whose() != Whose.OWN && l.amount().isPresent());
    }

    /** Whether the group's number is the mean of its members, though the group is a weighted one. */
    boolean meanInstead() {
        return answers.stream()
                .limit(1)
                .flatMap(a -> a.comparison().stream())
                .anyMatch(FigureAnswer.Comparison::meanInstead);
    }

    boolean synthetic() {
        return lines.stream().anyMatch(Line::synthetic);
    }
}
