package dk.taellertal.core.applied;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.method.Similarity;
import dk.taellertal.core.method.Similarity.Place;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** Figures that seem to measure the same thing, over the areas that a municipality looks at: its own and its groups'. */
public final class Alike {

    private Alike() {}

    /** All pairs of the catalogue, in its order. */
    public static List<Similarity.Pair> pairs(Catalogue catalogue, Figures figures) {
        Set<String> areas = new LinkedHashSet<>();
        areas.add(catalogue.municipality().code());
        areas.add(catalogue.municipality().neighbour());
        catalogue.groups().values().forEach(group -> areas.addAll(group.members()));
        List<FigureQuestion> questions = catalogue.figures().values().stream()
                .flatMap(figure -> areas.stream().map(area -> FigureQuestion.series(figure, area)))
                .toList();
        SequencedMap<String, Map<Place, BigDecimal>> values = new LinkedHashMap<>();
        for (FigureAnswer answer : figures.answers(questions)) {
            Map<Place, BigDecimal> known =
                    values.computeIfAbsent(answer.figure().id().value(), id -> new HashMap<>());
            answer.points()
                    .forEach(point -> point.amount()
                            .ifPresent(amount -> known.put(new Place(answer.area(), point.period()), amount)));
        }
        return Similarity.among(values);
    }
}
