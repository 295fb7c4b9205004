package dk.taellertal.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {

    /** Pupils per class, best from 20 to 24: from 27.0 in 2020 into the band in 2024. */
    private static final Target CLASSES = Target.within(
            band("20", "24"), Period.year(2020), new BigDecimal("27.0"), Period.year(2024), new BigDecimal("0.3"));

    private static Band band(String lower, String upper) {
        return new Band(new BigDecimal(lower), new BigDecimal(upper));
    }

    private static Assessment in2022(Target target, String amount) {
        Value value = new Value.Known(new BigDecimal(amount));
        return Assessment.of(
                List.of(new Point(Period.year(2022), Computed.absent(value, List.of()))),
                Optional.of(target),
                Direction.BAND);
    }

    @Test
    void the_path_leads_to_the_nearest_edge() {
        // 2022 is halfway from 27.0 to 24: 25.5
        assertThat(CLASSES.value()).isEqualByComparingTo("24");
        assertThat(CLASSES.pathIn(Period.year(2022))).isEqualByComparingTo("25.5");
    }

    @Test
    void a_number_is_held_against_the_path_on_its_own_side_of_the_band() {
        // The path of 25.5 is 1.5 above the band, so its mirror is 18.5 below it; within them an amount is its own
        // path.
        assertThat(CLASSES.pathBeside(new BigDecimal("26"), Period.year(2022))).isEqualByComparingTo("25.5");
        assertThat(CLASSES.pathBeside(new BigDecimal("18"), Period.year(2022))).isEqualByComparingTo("18.5");
        assertThat(CLASSES.pathBeside(new BigDecimal("22"), Period.year(2022))).isEqualByComparingTo("22");
    }

    @ParameterizedTest
    @CsvSource({
        "20, REACHED", // both edges belong to the band
        "22, REACHED",
        "24, REACHED",
        "24.1, ON_TRACK",
        "25.8, ON_TRACK", // 25.5 + 0.3
        "25.9, BEHIND",
        "27.0, BEHIND", // as far outside as the baseline
        "27.1, DETERIORATING",
        "18.2, ON_TRACK", // below the band by 1.8: as far as the path of 1.5 with its tolerance of 0.3
        "18.1, BEHIND",
        "17.0, BEHIND", // 3.0 outside, as the baseline was on the other side
        "16.9, DETERIORATING"
    })
    void too_little_is_as_bad_as_too_much(String amount, Status status) {
        assertThat(in2022(CLASSES, amount).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "26.0, 25.5, 0.5", // above the band the path is 24 + 1.5
        "18.1, 18.5, -0.4", // below it is 20 − 1.5
        "25.0, 25.0, 0", // nearer than the path asks
        "22, 22, 0"
    })
    void the_deviation_is_how_far_outside_the_path_on_the_values_own_side(
            String amount, String path, String deviation) {
        Assessment assessment = in2022(CLASSES, amount);

        assertThat(assessment.path()).hasValueSatisfying(p -> assertThat(p).isEqualByComparingTo(path));
        assertThat(assessment.deviation()).hasValueSatisfying(d -> assertThat(d).isEqualByComparingTo(deviation));
    }

    @Test
    void a_baseline_within_the_band_is_to_be_kept_there() {
        Target kept = Target.within(
                band("20", "24"), Period.year(2020), new BigDecimal("23"), Period.year(2024), BigDecimal.ONE);

        assertThat(in2022(kept, "21").status()).isEqualTo(Status.REACHED);
        assertThat(in2022(kept, "25").status()).isEqualTo(Status.ON_TRACK); // the tolerance of 1
        assertThat(in2022(kept, "25.1").status()).isEqualTo(Status.DETERIORATING); // there was no way to go
    }

    @Test
    void a_band_mirrored_around_its_middle_gives_the_same_status() {
        Random random = new Random(24);
        Target low = Target.within(
                band("20", "24"), Period.year(2020), new BigDecimal("17.0"), Period.year(2024), new BigDecimal("0.3"));
        for (int i = 0; i < 500; i++) {
            BigDecimal amount = BigDecimal.valueOf(random.nextInt(1400, 3000), 2);
            BigDecimal mirrored = new BigDecimal("44").subtract(amount); // around 22

            assertThat(in2022(low, mirrored.toPlainString()).status())
                    .as("%s and %s", amount, mirrored)
                    .isEqualTo(in2022(CLASSES, amount.toPlainString()).status());
        }
    }

    @Test
    void a_band_turned_round_and_a_target_outside_it_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> band("24", "20")).withMessageContaining("'24'…'20'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target(
                        Period.year(2020),
                        BigDecimal.ONE,
                        Period.year(2024),
                        new BigDecimal("25"),
                        BigDecimal.ZERO,
                        List.of(),
                        Optional.of(band("20", "24"))))
                .withMessageContaining("'25' must lie within the band 20…24");
    }
}
