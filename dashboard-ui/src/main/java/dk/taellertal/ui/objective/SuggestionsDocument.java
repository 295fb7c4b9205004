package dk.taellertal.ui.objective;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.goal.Objective;
import java.util.List;

/** What lies close to an objective, as other programs get it: each with its reason. */
public record SuggestionsDocument(List<ObjectiveSuggested> objectives, List<FigureSuggested> figures) {

    /**
     * A close objective.
     *
     * @param figures ids of those that both have
     * @param words of its name that the other name has too
     */
    public record ObjectiveSuggested(String id, String name, List<String> figures, List<String> words) {}

    /**
     * A key figure that might fit.
     *
     * @param objectives ids of close ones that have it
     * @param words of the objective that the figure's name has too
     */
    public record FigureSuggested(String id, String name, List<String> objectives, List<String> words) {}

    public static SuggestionsDocument of(Objective objective, Catalogue catalogue) {
        return new SuggestionsDocument(
                new RelatedObjectives(catalogue)
                        .to(objective).stream()
                                .map(close -> new ObjectiveSuggested(
                                        close.objective().id(),
                                        close.objective().name(),
                                        close.figures().stream()
                                                .map(figure -> figure.id().value())
                                                .toList(),
                                        close.words()))
                                .toList(),
                new SuggestedFigures(catalogue)
                        .to(objective).stream()
                                .map(fitting -> new FigureSuggested(
                                        fitting.figure().id().value(),
                                        fitting.figure().name(),
                                        fitting.objectives().stream()
                                                .map(Objective::id)
                                                .toList(),
                                        fitting.words()))
                                .toList());
    }
}
