package dk.taellertal.core.store;

import java.util.Optional;
import java.util.Set;

/**
 * Staged rows that may each be a sum of others.
 *
 * @param open dimensions in which a part may differ from its whole; in all others they are alike
 * @param blank dimensions that a whole leaves blank
 * @param filled dimensions that a whole does not leave blank
 * @param named the code that stands for others; empty where blanks alone do, and a part fills one that is open at least
 */
public record SubtotalPattern(Set<String> open, Set<String> blank, Set<String> filled, Optional<Named> named) {

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

    public SubtotalPattern {
        open = Set.copyOf(open);
        blank = Set.copyOf(blank);
        filled = Set.copyOf(filled);
        Set<String> free = open;
        if (named.isEmpty() && (free.isEmpty() || !blank.containsAll(free))) {
            throw new IllegalArgumentException(
                    "a whole without a name must leave blank what is open: %s of %s".formatted(open, blank));
        }
        if (named.stream().anyMatch(n -> !free.contains(n.dimension()))) {
            throw new IllegalArgumentException(
                    "the dimension of the named code must be open: %s of %s".formatted(named, open));
        }
    }
}
