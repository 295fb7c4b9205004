package dk.taellertal.core.answer;

import dk.taellertal.core.catalogue.Municipality;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.PeriodRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What someone wants to know of a key figure.
 *
 * @param area code of an area
 * @param only one code each of some dimensions
 * @param compare code of another area, or id of a comparison group
 * @param lines whether to find the lines each number came from
 * @param linesAfter of each file the first lines behind this one are told; 0 for those from its beginning
 * @param instead what is computed instead of the figure's own formula: for every period, in the unit of its newest
 *     definition
 */
public record FigureQuestion(
        KeyFigure figure,
        String area,
        PeriodRange range,
        Map<String, String> only,
        Optional<String> compare,
        boolean lines,
        int linesAfter,
        Optional<Formula> instead) {

    public FigureQuestion {
        if (linesAfter < 0) {
            throw new IllegalArgumentException("lines are counted from 1: '%d'".formatted(linesAfter));
        }
        only = Map.copyOf(only);
    }

    /** With lines from the beginning of each file, or none. */
    public FigureQuestion(
            KeyFigure figure,
            String area,
            PeriodRange range,
            Map<String, String> only,
            Optional<String> compare,
            boolean lines) {
        this(figure, area, range, only, compare, lines, 0, Optional.empty());
    }

    /** The same question, of each file the first lines behind this one. */
    public FigureQuestion linesAfter(int line) {
        return new FigureQuestion(figure, area, range, only, compare, lines, line, instead);
    }

    /** The same question about another formula than the figure's own. */
    public FigureQuestion computing(Formula formula) {
        return new FigureQuestion(figure, area, range, only, compare, lines, linesAfter, Optional.of(formula));
    }

    /** What is computed for some period, that of the newest definition first. */
    List<Computation> computations() {
        return instead.map(formula -> List.of(new Computation(figure, formula, true)))
                .orElseGet(
                        () -> figure.definitions().stream().map(Computation::of).toList());
    }

    /** The series of the own municipality beside its neighbour's, without lines. */
    public static FigureQuestion besideNeighbour(KeyFigure figure, Municipality own, PeriodRange range) {
        return new FigureQuestion(figure, own.code(), range, Map.of(), Optional.of(own.neighbour()), false);
    }

    /** The whole series of an area, without lines. */
    public static FigureQuestion series(KeyFigure figure, String area) {
        return new FigureQuestion(figure, area, PeriodRange.ALL, Map.of(), Optional.empty(), false);
    }
}
