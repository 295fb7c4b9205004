package dk.taellertal.ui.chart;

import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The least and the most an axis must hold, both inclusive. Charts of one unit on one page are given the extent of all
 * of them, and so have one scale.
 */
public record Extent(BigDecimal least, BigDecimal most) {

    public Extent {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("least must not exceed most: '%s' > '%s'".formatted(least, most));
        }
    }

    /** What holds all of these charts; empty where none has a number. */
    public static Optional<Extent> of(Collection<? extends Chart> charts) {
        return charts.stream().map(Chart::extent).flatMap(Optional::stream).reduce(Extent::with);
    }

    /** What holds both. */
    public Extent with(Extent other) {
        return new Extent(least.min(other.least), most.max(other.most));
    }

    static Optional<Extent> covering(Stream<BigDecimal> amounts) {
        return amounts.map(amount -> new Extent(amount, amount)).reduce(Extent::with);
    }

    /** Of amounts drawn as bars, which begin at 0. */
    static Optional<Extent> ofBars(Stream<BigDecimal> amounts) {
        return covering(amounts).map(e -> e.with(new Extent(BigDecimal.ZERO, BigDecimal.ZERO)));
    }

    static Stream<BigDecimal> known(Value value) {
        return value instanceof Value.Known(BigDecimal amount) ? Stream.of(amount) : Stream.empty();
    }
}
