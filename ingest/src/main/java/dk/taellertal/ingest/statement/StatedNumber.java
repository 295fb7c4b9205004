package dk.taellertal.ingest.statement;

import java.util.List;
import java.util.Optional;

/**
 * A number that a text states.
 *
 * @param text as it stands in the text, without its unit
 * @param offset of its first sign in the text
 * @param passage where its sentence, or its line of a table, begins in the text
 * @param nonFigure what it is where it states no amount; it has no ends then
 * @param ends one, or the two of an interval
 * @param unit empty where neither the number, its column nor the line above has one
 * @param noun the word that follows the number or its unit, such as {@code elever}; empty where none does
 */
public record StatedNumber(
        String text,
        int offset,
        int passage,
        Optional<NonFigure> nonFigure,
        List<Amount> ends,
        Approximation approximation,
        Optional<StatedUnit> unit,
        String noun,
        StatedPeriod period,
        Surroundings around) {

    public StatedNumber {
        ends = List.copyOf(ends);
        if (nonFigure.isEmpty() == ends.isEmpty()) {
            throw new IllegalArgumentException("'%s' must state an amount or be something else".formatted(text));
        }
    }

    static StatedNumber none(String text, int offset, int passage, NonFigure kind, Surroundings around) {
        return new StatedNumber(
                text,
                offset,
                passage,
                Optional.of(kind),
                List.of(),
                Approximation.NONE,
                Optional.empty(),
                "",
                StatedPeriod.NONE,
                around);
    }

    public boolean isInterval() {
        return ends.size() > 1;
    }
}
