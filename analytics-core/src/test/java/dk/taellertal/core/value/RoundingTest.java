package dk.taellertal.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

/** A shown number is rounded once, half up. */
class RoundingTest {

    private static BigDecimal quotient(String above, String below) {
        return new BigDecimal(above).divide(new BigDecimal(below), MathContext.DECIMAL128);
    }

    @Test
    void a_quotient_just_below_a_half_goes_down_and_a_half_goes_up() {
        // 41400 / 12745 = 3.24833…
        assertThat(Rounding.halfUp(quotient("41400", "12745"), 1)).isEqualTo("3.2");
        assertThat(Rounding.halfUp(quotient("41400", "12745"), 2)).isEqualTo("3.25");
        assertThat(Rounding.halfUp(new BigDecimal("3.25"), 1)).isEqualTo("3.3");
    }

    @Test
    void below_zero_a_half_goes_away_from_zero() {
        assertThat(Rounding.halfUp(new BigDecimal("-3.346"), 1)).isEqualTo("-3.3");
        assertThat(Rounding.halfUp(new BigDecimal("-3.35"), 1)).isEqualTo("-3.4");
        assertThat(Rounding.halfUp(new BigDecimal("-0.04"), 1)).isEqualTo("0.0");
    }

    @Test
    void a_half_that_34_digits_of_division_fell_short_of_is_a_half() {
        // 1/3 − 1/12 = 1/4, but 0.333…3 − 0.08333…3 may lie beside it; so may 3.25 / 12 · 12.
        assertThat(Rounding.halfUp(quotient("1", "3").subtract(quotient("1", "12")), 1))
                .isEqualTo("0.3");
        BigDecimal back = quotient("3.25", "12").multiply(new BigDecimal("12"));
        assertThat(back).isLessThan(new BigDecimal("3.25"));
        assertThat(Rounding.halfUp(back, 1)).isEqualTo("3.3");
    }

    @Test
    void hundreds_stay_whole() {
        assertThat(Rounding.halfUp(new BigDecimal("1E+3"), 0)).isEqualTo("1000");
    }
}
