package dk.taellertal.ui.objective;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Objectives that belong together: those that share key figures, then those whose names share words. Words are compared by
 * their first letters, as Danish bends its words at their ends; a short word says too little, and so does one that many names
 * have. Nothing follows from it.
 */
public final class RelatedObjectives {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST_WORD = 5;
    private static final int STEM = 5;
    private static final int MOST_NAMES = 3;

    private final Catalogue catalogue;

    public RelatedObjectives(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * An objective with the reason why it is close.
     *
     * @param figures those that both have
     * @param words those of its name whose stem the other name has too
     */
    public record Related(Objective objective, List<KeyFigure> figures, List<String> words) {}

    /** The closest first: shared figures weigh more than words. */
    public List<Related> to(Objective objective) {
        return catalogue.goals().objectives().stream()
                .filter(other -> !other.id().equals(objective.id()))
                .map(other -> new Related(other, figures(objective, other), words(objective.name(), other.name())))
                .filter(related ->
                        !related.figures().isEmpty() || !related.words().isEmpty())
                .sorted(Comparator.comparingInt((Related r) ->
                                -2 * r.figures().size() - r.words().size())
                        .thenComparing(r -> r.objective().id()))
                .toList();
    }

    private List<KeyFigure> figures(Objective one, Objective other) {
        Set<?> own = one.indicators().stream().map(Indicator::figure).collect(Collectors.toSet());
        return other.indicators().stream()
                .map(Indicator::figure)
                .filter(own::contains)
                .map(id -> Objects.requireNonNull(catalogue.figures().get(id)))
                .toList();
    }

    private List<String> words(String one, String other) {
        Set<String> stems = words(one).stream().map(RelatedObjectives::stem).collect(Collectors.toSet());
        return words(other).stream()
                .filter(word -> stems.contains(stem(word)) && names(stem(word)) <= MOST_NAMES)
                .toList();
    }

    /** How many objectives have a word of a stem in their names. */
    private long names(String stem) {
        return catalogue.goals().objectives().stream()
                .filter(objective -> words(objective.name()).stream()
                        .anyMatch(word -> stem(word).equals(stem)))
                .count();
    }

    private static Set<String> words(String name) {
        return NO_LETTERS
                .splitAsStream(name.toLowerCase(Texts.DANISH))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String stem(String word) {
        return word.substring(0, STEM).toLowerCase(Locale.ROOT);
    }
}
