package dk.taellertal.core.answer;

import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.PeriodRange;
import java.util.Map;
import java.util.Optional;

/**
 * What someone wants to know of a key figure.
 *
 * @param area code of an area
 * @param only one code each of some dimensions
 * @param compare code of another area, or id of a comparison group
 * @param lines whether to find the lines each number came from
 */
public record FigureQuestion(
        KeyFigure figure,
        String area,
        PeriodRange range,
        Map<String, String> only,
        Optional<String> compare,
        boolean lines) {

    public FigureQuestion {
        only = Map.copyOf(only);
    }

    /** The whole series of an area, without lines. */
    public static FigureQuestion series(KeyFigure figure, String area) {
        return new FigureQuestion(figure, area, PeriodRange.ALL, Map.of(), Optional.empty(), false);
    }
}
