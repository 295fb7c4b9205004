package dk.taellertal.ui.textcheck;

import dk.taellertal.ingest.number.Dates;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One of the ways to say what is known.
 *
 * @param words all of which must be said
 * @param identifies whether it names this and nothing else, so that another number beside it is a deviation
 */
record Name(Words words, boolean identifies) {

    /** A shorter word alone may mean anything. */
    private static final int SHORTEST_ALONE = 8;
    /** So many words may stand between those of a name that is said in one go. */
    private static final int WIDEST = 2;

    /** When something is counted is no part of what it is. */
    private static final Pattern DAY = Pattern.compile("(?iU)(?:pr\\. )?\\d{1,2}\\. (?:" + Dates.monthNames()
            + ")|(?:ultimo|primo) (?:" + Dates.monthNames() + ")");

    /**
     * How a text says a name.
     *
     * @param together whether its words stand close to one another
     * @param from place of the first word, {@code until} that of the last
     */
    record Said(Name name, boolean together, int from, int until) {

        /** Whether this name says more than another at the same place. */
        boolean saysMoreThan(Said other) {
            Set<String> own = new HashSet<>(name.words.stems());
            return own.size() > other.name.words.stems().size()
                    && own.containsAll(other.name.words.stems())
                    && (together || !other.together);
        }
    }

    /** Empty where a text is too short to name anything. */
    static Optional<Name> of(String text, boolean identifies) {
        Words words = Words.of(DAY.matcher(text).replaceAll(" "));
        List<String> stems = words.stems();
        boolean telling = stems.size() > 1
                || (stems.size() == 1
                        && (stems.getFirst().length() >= SHORTEST_ALONE
                                || !words.groups().isEmpty()));
        return telling
                ? Optional.of(new Name(new Words(stems.stream().distinct().toList(), words.groups()), identifies))
                : Optional.empty();
    }

    /** How a text says it; empty where a word is missing, or the text limits itself to others. */
    Optional<Said> in(Words text) {
        List<Integer> places = text.placesOf(words.stems());
        boolean groupsMissing = !text.groups().containsAll(words.groups());
        if (places.isEmpty() || groupsMissing) {
            return Optional.empty();
        }
        int from = places.getFirst();
        int until = places.getLast();
        boolean together = until - from < places.size() + WIDEST;
        return Optional.of(new Said(this, together, from, until));
    }
}
