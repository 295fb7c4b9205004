package dk.taellertal.core.store;

import java.util.Optional;
import java.util.Set;

/**
 * Staged rows that may each be a sum of others.
 *
 * @param open dimensions in which a part may differ from its whole; in all others they are alike
 * @param blank those of them that a whole leaves blank
 * @param filled dimensions that a whole does not leave blank
 * @param named the code that stands for others; empty where the blanks alone do, and a part fills one of them at least
 */
public record Whole(Set<String> open, Set<String> blank, Set<String> filled, Optional<Named> named) {

    /**
     * A code of a dimension that stands for others of it.
     *
     * @param code the number it is kept under
     * @param parts the numbers of the others
     */
    public record Named(String dimension, int code, Set<Integer> parts) {
        public Named {
            parts = Set.copyOf(parts);
            if (parts.contains(code)) {
                throw new IllegalArgumentException("code %d of '%s' cannot be its own part".formatted(code, dimension));
            }
        }
    }

    public Whole {
        open = Set.copyOf(open);
        blank = Set.copyOf(blank);
        filled = Set.copyOf(filled);
        if (blank.isEmpty() && named.isEmpty()) {
            throw new IllegalArgumentException("a whole must leave a dimension blank or name a code");
        }
        Set<String> free = open;
        if (!free.containsAll(blank) || named.stream().anyMatch(n -> !free.contains(n.dimension()))) {
            throw new IllegalArgumentException(
                    "a part must be free to differ where its whole is blank or named: %s of %s".formatted(blank, open));
        }
    }

    /** Rows that leave all of some dimensions blank, and fill others. */
    public static Whole blank(Set<String> blank, Set<String> filled) {
        return new Whole(blank, blank, filled, Optional.empty());
    }
}
