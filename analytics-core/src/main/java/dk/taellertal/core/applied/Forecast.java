package dk.taellertal.core.applied;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.figure.ChartSpec;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one forecast says a figure will come to.
 *
 * @param made the year it was made in; it tells of those after
 * @param answer by year
 */
public record Forecast(String name, Period made, FigureAnswer answer) {

    /** All that have numbers of the area, by their codes. */
    public static List<Forecast> all(KeyFigure figure, ChartSpec.Fan fan, String area, Figures figures) {
        List<String> codes = figures.codes(fan.forecast(), fan.vintage()).stream()
                .filter(code -> fan.forecast().counts(fan.vintage(), code))
                .toList();
        List<FigureAnswer> answers = figures.answers(codes.stream()
                .map(code -> new Formula.Sum(fan.forecast().only(fan.vintage(), code)))
                .map(one -> FigureQuestion.series(figure, area).computing(one))
                .toList());
        return IntStream.range(0, codes.size())
                .filter(i -> !answers.get(i).points().isEmpty())
                .mapToObj(i -> of(fan.forecast().label() + " " + codes.get(i), codes.get(i), answers.get(i)))
                .toList();
    }

    /** A code that is no year says nothing of when: then the year before its first. */
    private static Forecast of(String name, String code, FigureAnswer answer) {
        Period made = code.matches("\\d{4}")
                ? Period.year(Integer.parseInt(code))
                : answer.points().getFirst().period().plus(-1);
        return new Forecast(name, made, answer);
    }
}
