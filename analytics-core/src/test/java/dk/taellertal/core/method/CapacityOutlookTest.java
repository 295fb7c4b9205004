package dk.taellertal.core.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CapacityOutlookTest {

    private static final Map<Integer, BigDecimal> PLACES = places(2022, 500, 500, 500, 500);

    /** The numbers of a first year and those after it; a negative one is left out. */
    private static Map<Integer, BigDecimal> places(int first, int... numbers) {
        Map<Integer, BigDecimal> places = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                places.put(first + i, BigDecimal.valueOf(numbers[i]));
            }
        }
        return places;
    }

    private static CapacityOutlook outlook(int... need) {
        return CapacityOutlook.of(2022, 2025, places(2022, need), PLACES);
    }

    @Test
    void the_first_year_in_which_need_exceeds_capacity() {
        assertThat(outlook(480, 499, 510, 530)).isInstanceOfSatisfying(CapacityOutlook.Over.class, over -> {
            assertThat(over.first().year()).isEqualTo(2024);
            assertThat(over.first().spare()).contains(new BigDecimal("-10")); // 500 − 510
            assertThat(over.unknownBefore()).isEmpty();
            assertThat(over.years()).extracting(CapacityOutlook.Year::year).containsExactly(2022, 2023, 2024, 2025);
        });
    }

    @Test
    void a_need_that_fills_the_capacity_does_not_exceed_it() {
        assertThat(outlook(480, 500, 500, 501))
                .isInstanceOfSatisfying(
                        CapacityOutlook.Over.class,
                        over -> assertThat(over.first().year()).isEqualTo(2025));
        assertThat(outlook(480, 500, 500, 500)).isInstanceOf(CapacityOutlook.Enough.class);
    }

    @Test
    void a_need_that_falls_again_still_exceeded_first_when_it_did() {
        assertThat(outlook(480, 501, 400, 600))
                .isInstanceOfSatisfying(
                        CapacityOutlook.Over.class,
                        over -> assertThat(over.first().year()).isEqualTo(2023));
    }

    @Test
    void an_unknown_year_before_the_first_one_over_is_named() {
        assertThat(outlook(480, -1, 510, -1)).isInstanceOfSatisfying(CapacityOutlook.Over.class, over -> {
            assertThat(over.first().year()).isEqualTo(2024);
            assertThat(over.unknownBefore()).containsExactly(2023);
        });
    }

    @Test
    void with_an_unknown_year_and_none_over_it_cannot_be_said() {
        assertThat(outlook(480, 490, 495, -1))
                .isInstanceOfSatisfying(
                        CapacityOutlook.Unknown.class,
                        unknown -> assertThat(unknown.unknown()).containsExactly(2025));
        assertThat(CapacityOutlook.of(2022, 2023, places(2022, 480, 490), Map.of()))
                .isInstanceOfSatisfying(
                        CapacityOutlook.Unknown.class,
                        unknown -> assertThat(unknown.unknown()).containsExactly(2022, 2023));
    }

    @Test
    void a_larger_capacity_never_brings_the_year_forward() {
        Random random = new Random(17);
        for (int i = 0; i < 500; i++) {
            Map<Integer, BigDecimal> need = new HashMap<>();
            Map<Integer, BigDecimal> capacity = new HashMap<>();
            Map<Integer, BigDecimal> more = new HashMap<>();
            for (int year = 2022; year <= 2034; year++) {
                need.put(year, BigDecimal.valueOf(random.nextInt(400, 600)));
                capacity.put(year, BigDecimal.valueOf(random.nextInt(450, 650)));
                more.put(year, capacity.get(year).add(BigDecimal.valueOf(random.nextInt(50))));
            }
            assertThat(firstOver(need, more)).isGreaterThanOrEqualTo(firstOver(need, capacity));
        }
    }

    private static int firstOver(Map<Integer, BigDecimal> need, Map<Integer, BigDecimal> capacity) {
        return switch (CapacityOutlook.of(2022, 2034, need, capacity)) {
            case CapacityOutlook.Over over -> over.first().year();
            case CapacityOutlook.Enough enough -> Integer.MAX_VALUE;
            case CapacityOutlook.Unknown unknown -> throw new AssertionError("every year is known: " + unknown);
        };
    }

    @Test
    void years_that_end_before_they_begin_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapacityOutlook.of(2025, 2024, Map.of(), Map.of()))
                .withMessageContaining("'2025'…'2024'");
    }
}
