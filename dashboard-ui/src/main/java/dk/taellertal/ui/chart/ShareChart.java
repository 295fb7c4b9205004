package dk.taellertal.ui.chart;

import dk.taellertal.core.value.Value;
import dk.taellertal.ui.format.CleanText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A whole and its few parts, as one stacked bar: must, may and unmarked.
 *
 * @param parts left to right
 */
public record ShareChart(About about, List<Part> parts) implements Chart {

    /** @param note what the part is, under it; may be empty */
    public record Part(String name, Value amount, Kind kind, String note) {
        public Part {
            name = CleanText.of(name);
            note = CleanText.of(note);
            if (amount instanceof Value.Known(BigDecimal known) && known.signum() < 0) {
                throw new IllegalArgumentException("a part of a whole is not negative: '%s' %s".formatted(name, known));
            }
        }
    }

    public enum Kind {
        DARK,
        LIGHT,
        /** Not marked as either: a dashed outline. */
        UNMARKED
    }

    public ShareChart {
        parts = List.copyOf(parts);
    }

    /** The sum of the parts, where all are known. */
    public Optional<BigDecimal> whole() {
        boolean complete = parts.stream().allMatch(p -> p.amount() instanceof Value.Known);
        return complete
                ? parts.stream().flatMap(p -> Extent.known(p.amount())).reduce(BigDecimal::add)
                : Optional.empty();
    }

    @Override
    public Optional<Extent> extent() {
        return whole().map(whole -> new Extent(BigDecimal.ZERO, whole));
    }

    @Override
    public ShareChart captioned(List<String> lines) {
        return new ShareChart(about.captioned(lines), parts);
    }
}
