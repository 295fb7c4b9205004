package dk.taellertal.core.applied;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.AgeRange;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.figure.ChartSpec;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Some years of age of a figure, split into two.
 *
 * @param last the highest age, inclusive; empty where it has no end
 * @param left of the first code of the dimension that splits
 * @param right of the second one
 */
public record AgeBand(int first, Optional<Integer> last, FigureAnswer left, FigureAnswer right) {

    /** The two codes of a dimension, by what a reader calls them. */
    public static Map<String, String> sides(KeyFigure figure, ChartSpec.Pyramid pyramid, Catalogue catalogue) {
        DimensionColumn dimension = catalogue
                .dataset(term(figure).dataset())
                .dimension(pyramid.sides())
                .orElseThrow();
        Map<String, String> sides = new LinkedHashMap<>(dimension.codes());
        sides.keySet().removeAll(dimension.totals());
        return sides;
    }

    /** All that the figure counts, the youngest first. */
    public static List<AgeBand> all(
            KeyFigure figure, ChartSpec.Pyramid pyramid, String area, Catalogue catalogue, Figures figures) {
        Term term = term(figure);
        List<AgeRange> known = figures.codes(term, pyramid.ages()).stream()
                .flatMap(code -> AgeRange.of(code).stream())
                .sorted(Comparator.comparing(AgeRange::first))
                .toList();
        Map<Integer, List<AgeRange>> bands = known.stream()
                .filter(ages -> term.counts(pyramid.ages(), ages.code()))
                .collect(Collectors.groupingBy(
                        ages -> ages.first() / pyramid.step(), TreeMap::new, Collectors.toList()));
        List<FigureQuestion> questions = new ArrayList<>();
        for (List<AgeRange> ages : bands.values()) {
            Term band = term.with(
                    pyramid.ages(), new Codes(ages.stream().map(AgeRange::code).toList()));
            for (String side : sides(figure, pyramid, catalogue).keySet()) {
                questions.add(FigureQuestion.series(figure, area)
                        .computing(new Formula.Sum(band.only(pyramid.sides(), side))));
            }
        }
        List<FigureAnswer> answers = figures.answers(questions);
        List<AgeBand> all = new ArrayList<>();
        for (List<AgeRange> ages : bands.values()) {
            int at = 2 * all.size();
            all.add(new AgeBand(
                    ages.getFirst().first(),
                    last(ages).filter(last -> !ages.getLast().equals(known.getLast())),
                    answers.get(at),
                    answers.get(at + 1)));
        }
        return all;
    }

    private static Optional<Integer> last(List<AgeRange> ages) {
        OptionalInt last = ages.getLast().last();
        return last.isPresent() ? Optional.of(last.getAsInt()) : Optional.empty();
    }

    private static Term term(KeyFigure figure) {
        return figure.formula().terms().getFirst();
    }
}
