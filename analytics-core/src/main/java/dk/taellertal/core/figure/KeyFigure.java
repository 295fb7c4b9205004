package dk.taellertal.core.figure;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Named;
import dk.taellertal.core.value.ExchangedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param validFrom the first period it is computed this way for; none means the whole series
 * @param change what was changed since the version before, for those who see the break
 * @param earlier the versions before this one, newest first; they have none of their own
 * @param expected what its year can be told to end at from, where it is a sum since 1 January by month
 * @param related other figures that are worth reading beside it
 * @param shown how its page pictures it; empty for a line
 */
public record KeyFigure(
        KeyFigureId id,
        int version,
        String name,
        Optional<String> nameEn,
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
        Optional<Period> validFrom,
        Optional<String> change,
        List<KeyFigure> earlier,
        Optional<ForecastSpec> expected,
        List<KeyFigureId> related,
        Optional<ChartSpec> shown)
        implements Named {

    public KeyFigure {
        related = List.copyOf(related);
        breakdowns = List.copyOf(breakdowns);
        goals = List.copyOf(goals);
        reservations = List.copyOf(reservations);
        earlier = List.copyOf(earlier);
        if (version < 1) {
            throw new IllegalArgumentException("version must be 1 or more: '%d'".formatted(version));
        }
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("decimals must lie in 0…6: '%d'".formatted(decimals));
        }
    }

    /** The same definition with the versions before it. */
    public KeyFigure after(List<KeyFigure> versions) {
        return new KeyFigure(
                id,
                version,
                name,
                nameEn,
                question,
                formula,
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
                validFrom,
                change,
                versions,
                expected,
                related,
                shown);
    }

    /** The versions that are kept, newest first. */
    public Stream<Integer> definitionsKnown() {
        return Stream.concat(Stream.of(this), earlier.stream()).map(KeyFigure::version);
    }

    /** The figure as it was when that version was the newest. */
    public Optional<KeyFigure> asOfVersion(int wanted) {
        List<KeyFigure> before =
                earlier.stream().filter(e -> e.version < wanted).toList();
        return Stream.concat(Stream.of(this), earlier.stream())
                .filter(definition -> definition.version == wanted)
                .findFirst()
                .map(definition -> definition.after(before));
    }

    /** The definitions that some period is computed by, newest first: a version without a first period ends them. */
    public List<KeyFigure> definitions() {
        List<KeyFigure> valid = new ArrayList<>(List.of(this));
        for (KeyFigure before : earlier) {
            if (valid.getLast().validFrom.isEmpty()) {
                break;
            }
            valid.add(before);
        }
        return List.copyOf(valid);
    }

    /** Whether a period is one of those that this version, or a newer one, begins with. */
    public boolean holdsFor(Period asked) {
        return validFrom
                .map(first -> !asked.firstDay().isBefore(first.firstDay()))
                .orElse(true);
    }

    /** An amount of it as another program gets it: so exact that rounding it again gives what pages show. */
    public BigDecimal exchanged(BigDecimal amount) {
        return ExchangedNumber.of(amount, decimals, exchangedDecimals());
    }

    /** How many decimals an amount has at least outside pages. */
    public int exchangedDecimals() {
        return Math.max(2, decimals);
    }
}
