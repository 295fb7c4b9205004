package dk.taellertal.ui.chart;

import dk.taellertal.core.value.Value;
import dk.taellertal.ui.format.CleanText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A population by age, two sexes back to back, the oldest on top.
 *
 * @param left the name of the left side, for example {@code Mænd}
 * @param right the name of the right side
 * @param actual what the solid bars are, for example {@code 2020}
 * @param other what the hatched bars are, for example {@code prognose 2030}; empty where there are none
 * @param bands youngest first
 */
public record PyramidChart(
        About about, String left, String right, String actual, Optional<String> other, List<Band> bands)
        implements Chart {

    /** @param name of the ages, for example {@code 0–9} */
    public record Band(String name, Side left, Side right) {
        public Band {
            name = CleanText.of(name);
        }
    }

    /** @param other drawn hatched around the solid bar */
    public record Side(Value actual, Optional<Value> other) {
        Stream<BigDecimal> amounts() {
            return Stream.concat(Extent.known(actual), other.stream().flatMap(Extent::known));
        }
    }

    public PyramidChart {
        left = CleanText.of(left);
        right = CleanText.of(right);
        actual = CleanText.of(actual);
        other = other.map(CleanText::of);
        bands = List.copyOf(bands);
        for (Band band : bands) {
            if (Stream.concat(band.left().amounts(), band.right().amounts()).anyMatch(a -> a.signum() < 0)) {
                throw new IllegalArgumentException("nobody is fewer than none: '%s'".formatted(band));
            }
        }
    }

    @Override
    public Optional<Extent> extent() {
        return Extent.ofBars(bands.stream()
                .flatMap(band ->
                        Stream.concat(band.left().amounts(), band.right().amounts())));
    }

    @Override
    public PyramidChart captioned(List<String> lines) {
        return new PyramidChart(about.captioned(lines), left, right, actual, other, bands);
    }
}
