package dk.taellertal.core.figure;

import dk.taellertal.core.period.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A defined figure: what it asks, how it is computed, which way is better, which goals it serves.
 *
 * @param version counts up when the definition changes
 * @param period the kind of period it is told for; where none is said, the longest that its sums have
 * @param factor what the formula's result is multiplied by, such as 100 for a percentage
 * @param unit as written after the number, for example {@code pct.}
 * @param decimals how many are shown on a page
 * @param breakdowns dimensions worth looking at one code at a time
 * @param goals ids of the political goals it serves
 * @param reservations what must be said wherever it is shown
 * @param expected what its year can be told to end at from, where it is a sum since 1 January by month
 */
public record KeyFigure(
        KeyFigureId id,
        int version,
        String name,
        String question,
        Formula formula,
        Optional<Period.Kind> period,
        BigDecimal factor,
        String unit,
        int decimals,
        Direction direction,
        FigureKind kind,
        List<String> breakdowns,
        List<String> goals,
        String owner,
        List<String> reservations,
        Optional<Followup> expected) {

    public KeyFigure {
        breakdowns = List.copyOf(breakdowns);
        goals = List.copyOf(goals);
        reservations = List.copyOf(reservations);
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("decimals must lie in 0…6: '%d'".formatted(decimals));
        }
    }

    /** The same figure over changed sums, for a question about it; it is no figure of the catalogue. */
    public KeyFigure over(Formula changed) {
        return new KeyFigure(
                id,
                version,
                name,
                question,
                changed,
                period,
                factor,
                unit,
                decimals,
                direction,
                kind,
                breakdowns,
                goals,
                owner,
                reservations,
                expected);
    }

    /** How many decimals a value has outside pages: never fewer than two, so that no two systems round differently. */
    public int exchangedDecimals() {
        return Math.max(2, decimals);
    }
}
