package dk.taellertal.ui.chart.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueScaleTest {

    @ParameterizedTest(name = "{0} to {1} with {2} decimals: {3} to {4} by {5}")
    @CsvSource({
        "8.03, 13.32, 2, 7, 14, 1",
        "14808.95, 18902.30, 0, 14000, 19000, 1000",
        "3, 5, 0, 2, 5, 1",
        "1, 5, 1, 0, 5, 1",
        "-15.25, 10, 2, -20, 10, 5",
        "-9, -1, 0, -10, 0, 2",
        "-0.4, 0.2, 1, -0.5, 0.2, 0.1",
        "62.4, 62.4, 1, 54, 70, 2",
        "0, 0, 2, 0, 1, 0.2",
        "0.001, 0.0015, 2, 0, 0.01, 0.01",
        "27000000000, 28000000000, 0, 26800000000, 28000000000, 200000000"
    })
    void an_axis_has_round_ticks_and_begins_near_the_lowest_value(
            BigDecimal least, BigDecimal most, int decimals, BigDecimal low, BigDecimal high, BigDecimal step) {
        ValueScale scale = ValueScale.covering(least, most, decimals);

        assertThat(scale.low()).isEqualByComparingTo(low);
        assertThat(scale.high()).isEqualByComparingTo(high);
        assertThat(scale.step()).isEqualByComparingTo(step);
    }

    @Test
    void ticks_run_from_low_to_high_inclusive() {
        assertThat(ValueScale.covering(new BigDecimal("-0.4"), new BigDecimal("0.2"), 1)
                        .ticks())
                .map(BigDecimal::toPlainString)
                .containsExactly("-0.5", "-0.4", "-0.3", "-0.2", "-0.1", "0.0", "0.1", "0.2");
    }
}
