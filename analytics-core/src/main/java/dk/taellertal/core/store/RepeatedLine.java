package dk.taellertal.core.store;

/**
 * A line all of whose rows stand in an earlier line as well, with the same keys and amounts.
 *
 * @param first the earliest line that says the same
 * @param line the later one
 */
public record RepeatedLine(int first, int line) {

    public RepeatedLine {
        if (line <= first) {
            throw new IllegalArgumentException("line %d does not repeat line %d".formatted(line, first));
        }
    }
}
