package dk.taellertal.ui.objective;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.ui.objective.RelatedObjectives.Related;
import dk.taellertal.ui.search.LookAlikes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Key figures that might show whether an objective is met: those that close objectives have, and those whose names share words
 * with it. Each has its reason, and nothing follows from it.
 */
public final class SuggestedFigures {

    private static final int MOST = 5;

    private final Catalogue catalogue;

    public SuggestedFigures(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A figure with the reason why it might fit.
     *
     * @param objectives close ones that have it
     * @param words of the objective that the figure's name has too
     */
    public record Suggested(KeyFigure figure, List<Objective> objectives, List<String> words) {

        public Suggested {
            objectives = List.copyOf(objectives);
            words = List.copyOf(words);
        }
    }

    /** A few, those of close objectives first; none that the objective has already. */
    public List<Suggested> to(Objective objective) {
        Map<KeyFigure, List<Objective>> used = new LinkedHashMap<>();
        for (Related related : new RelatedObjectives(catalogue).to(objective)) {
            related.objective().indicators().stream()
                    .map(i -> Objects.requireNonNull(catalogue.figures().get(i.figure())))
                    .filter(figure -> !has(objective, figure))
                    .forEach(figure ->
                            used.computeIfAbsent(figure, _ -> new ArrayList<>()).add(related.objective()));
        }
        Map<KeyFigure, List<String>> alike = new LinkedHashMap<>();
        LookAlikes<KeyFigure> names = new LookAlikes<>();
        catalogue.figures().values().stream()
                .filter(figure -> !has(objective, figure))
                .forEach(figure -> names.add(figure, figure.name()));
        names.tellingTo(objective.name()).forEach(one -> alike.put(one.thing(), one.words()));
        return Stream.concat(used.keySet().stream(), alike.keySet().stream())
                .distinct()
                .limit(MOST)
                .map(figure -> new Suggested(
                        figure, used.getOrDefault(figure, List.of()), alike.getOrDefault(figure, List.of())))
                .toList();
    }

    private static boolean has(Objective objective, KeyFigure figure) {
        return objective.indicators().stream().anyMatch(i -> i.figure().equals(figure.id()));
    }
}
