package dk.taellertal.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExchangedNumberTest {

    @Test
    void a_number_with_no_end_has_six_decimals_more_than_are_shown() {
        // 414 / 12745 = 0.032483327 …, in percent 3.2483326795 …; 259 / 310 = 83.548387096 … pct.
        assertThat(of(quotient(41_400, 12_745), 1, 2)).isEqualTo("3.2483327");
        assertThat(of(quotient(25_900, 310), 1, 2)).isEqualTo("83.5483871");
        assertThat(of(quotient(-2, 3), 0, 2)).isEqualTo("-0.666667");
    }

    @Test
    void a_number_with_few_decimals_is_exact() {
        assertThat(of(new BigDecimal("12.345"), 1, 2)).isEqualTo("12.345");
        assertThat(of(new BigDecimal("27731"), 0, 2)).isEqualTo("27731.00");
        assertThat(of(new BigDecimal("4E+3"), 0, 0)).isEqualTo("4000");
        assertThat(of(new BigDecimal("54.201345"), 1, 2)).isEqualTo("54.201345");
    }

    @Test
    void a_number_that_would_be_rounded_onto_a_half_keeps_the_decimals_that_say_it_lies_below() {
        // Seven decimals of it are 0.0500000, which is 0.1; the number itself is 0.0.
        assertThat(of(new BigDecimal("0.04999999996"), 1, 2)).isEqualTo("0.04999999996");
        assertThat(of(new BigDecimal("-0.04999999996"), 1, 2)).isEqualTo("-0.04999999996");
    }

    @Test
    void rounding_it_again_gives_the_exact_number_rounded_once() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal exact = quotient(random.nextInt(2_000_000) - 1_000_000, 1 + random.nextInt(2_000));
            int shown = random.nextInt(4);
            BigDecimal written = ExchangedNumber.of(exact, shown, Math.max(2, shown));
            for (int decimals = 0; decimals <= shown; decimals++) {
                assertThat(written.setScale(decimals, RoundingMode.HALF_UP))
                        .as("%s to %d of %d, seed %d", exact, decimals, shown, seed)
                        .isEqualByComparingTo(exact.setScale(decimals, RoundingMode.HALF_UP));
            }
        }
    }

    private static String of(BigDecimal exact, int shown, int atLeast) {
        return ExchangedNumber.of(exact, shown, atLeast).toPlainString();
    }

    private static BigDecimal quotient(long above, long below) {
        return BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), MathContext.DECIMAL128);
    }
}
