package dk.taellertal.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    /** Young people neither in education nor in work: from 13.05 % in 2012 to 9.00 % in 2022. */
    private static final Target NEET = target("2012", "13.05", "2022", "9.00", "0.25");

    private static Target target(String from, String baseline, String to, String value, String tolerance) {
        return new Target(
                Period.parse(from),
                new BigDecimal(baseline),
                Period.parse(to),
                new BigDecimal(value),
                new BigDecimal(tolerance));
    }

    private static Point point(String period, String amount) {
        return new Point(Period.parse(period), Computed.absent(new Value.Known(new BigDecimal(amount)), List.of()));
    }

    private static Point absent(String period, Value value) {
        return new Point(Period.parse(period), Computed.absent(value, List.of()));
    }

    private static Assessment neet(Point... points) {
        return Assessment.of(List.of(points), Optional.of(NEET), Direction.DOWN);
    }

    @Test
    void the_path_is_a_straight_line_from_the_baseline_to_the_target() {
        // 2019 is 7 of 10 years on the way: 13.05 − 7/10 · (13.05 − 9.00) = 13.05 − 0.7 · 4.05 = 13.05 − 2.835 = 10.215
        assertThat(NEET.pathIn(Period.year(2019))).isEqualByComparingTo("10.215");
        assertThat(NEET.pathIn(Period.year(2012))).isEqualByComparingTo("13.05");
        assertThat(NEET.pathIn(Period.year(2022))).isEqualByComparingTo("9.00");
    }

    @Test
    void the_path_is_level_before_the_baseline_and_after_the_target() {
        assertThat(NEET.pathIn(Period.year(2008))).isEqualByComparingTo("13.05");
        assertThat(NEET.pathIn(Period.year(2030))).isEqualByComparingTo("9.00");
    }

    @Test
    void a_path_over_school_years_counts_months() {
        // From August 2021 to August 2027 are 72 months, to August 2024 half of them: 6.7 + 0.6 / 2 = 7.0
        Target grades = target("2021/22", "6.7", "2027/28", "7.3", "0");

        assertThat(grades.pathIn(Period.parse("2024/25"))).isEqualByComparingTo("7.0");
    }

    @Test
    void worse_than_the_path_by_more_than_the_tolerance_is_behind() {
        // 2019: 10.83 − 10.215 = 0.615 above a path that leads down, more than 0.25
        Assessment assessment = neet(point("2018", "10.04"), point("2019", "10.83"));

        assertThat(assessment.status()).isEqualTo(Status.BEHIND);
        assertThat(assessment.path()).hasValueSatisfying(p -> assertThat(p).isEqualByComparingTo("10.215"));
        assertThat(assessment.deviation()).hasValueSatisfying(d -> assertThat(d).isEqualByComparingTo("0.615"));
    }

    @ParameterizedTest
    @CsvSource({
        "10.465, ON_TRACK", // 10.215 + 0.25: the tolerance itself still counts as on the path
        "10.466, BEHIND",
        "9.50, ON_TRACK", // better than the path, not yet at the target
        "9.00, REACHED",
        "8.10, REACHED",
        "13.05, BEHIND", // the baseline itself
        "13.06, DETERIORATING"
    })
    void the_status_in_2019_where_less_is_better(String amount, Status status) {
        assertThat(neet(point("2019", amount)).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "60.9, ON_TRACK",
        "57.55, ON_TRACK",
        "57.54, BEHIND",
        "54.1, BEHIND",
        "54.0, DETERIORATING",
        "62.0, REACHED"
    })
    void the_status_halfway_where_more_is_better(String amount, Status status) {
        // 2023 is half of 2020…2026: 54.1 + 7.9 / 2 = 58.05; less the tolerance of 0.5: 57.55
        Target inClubs = target("2020", "54.1", "2026", "62.0", "0.5");

        assertThat(Assessment.of(List.of(point("2023", amount)), Optional.of(inClubs), Direction.UP)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void a_value_of_the_baseline_period_within_the_tolerance_is_on_the_path() {
        // 13.20 is worse than the baseline of 13.05, but by 0.15 only
        assertThat(neet(point("2012", "13.20")).status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void the_latest_known_value_is_the_one_that_counts() {
        Assessment assessment =
                neet(point("2018", "8.00"), point("2019", "10.83"), absent("2020", new Value.Missing(Message.of("m"))));

        assertThat(assessment.latest().map(Point::period)).contains(Period.year(2019));
        assertThat(assessment.status()).isEqualTo(Status.BEHIND);
    }

    @Test
    void a_hidden_latest_value_is_told_as_hidden() {
        Assessment assessment =
                neet(point("2018", "8.00"), absent("2019", new Value.Suppressed(5, Value.Suppression.PRIMARY)));

        assertThat(assessment.status()).isEqualTo(Status.SUPPRESSED);
        assertThat(assessment.deviation()).isEmpty();
    }

    @Test
    void without_any_value_there_is_no_data() {
        assertThat(neet().status()).isEqualTo(Status.NO_DATA);
        assertThat(neet(absent("2019", new Value.Missing(Message.of("m")))).status())
                .isEqualTo(Status.NO_DATA);
    }

    @Test
    void without_a_target_a_figure_is_only_followed() {
        assertThat(Assessment.of(List.of(point("2019", "10.83")), Optional.empty(), Direction.DOWN)
                        .status())
                .isEqualTo(Status.NO_TARGET);
    }

    /** Up from 50 in 2020 to 60 in 2024, tolerance 1; the path of 2022 stands at 55. Down is the same, mirrored at 50. */
    @ParameterizedTest
    @CsvSource({
        // amount upwards, the same downwards, before (2022), at (2024), after (2025)
        "60, 40, REACHED, REACHED, REACHED",
        "60.1, 39.9, REACHED, REACHED, REACHED",
        "59.9, 40.1, ON_TRACK, NOT_REACHED, NOT_REACHED", // within the tolerance of the target
        "59, 41, ON_TRACK, NOT_REACHED, NOT_REACHED",
        "58.9, 41.1, ON_TRACK, NOT_REACHED, NOT_REACHED",
        "54, 46, ON_TRACK, NOT_REACHED, NOT_REACHED", // within the tolerance of the path of 2022
        "53.9, 46.1, BEHIND, NOT_REACHED, NOT_REACHED",
        "50, 50, BEHIND, NOT_REACHED, NOT_REACHED",
        "49.9, 50.1, DETERIORATING, NOT_REACHED, NOT_REACHED"
    })
    void the_status_before_at_and_after_the_target_date(
            String up, String down, Status before, Status at, Status after) {
        Target upwards = target("2020", "50", "2024", "60", "1");
        Target downwards = target("2020", "50", "2024", "40", "1");

        List<String> periods = List.of("2022", "2024", "2025");
        List<Status> expected = List.of(before, at, after);
        for (int i = 0; i < periods.size(); i++) {
            assertThat(Assessment.of(List.of(point(periods.get(i), up)), Optional.of(upwards), Direction.UP)
                            .status())
                    .as("%s up in %s", up, periods.get(i))
                    .isEqualTo(expected.get(i));
            assertThat(Assessment.of(List.of(point(periods.get(i), down)), Optional.of(downwards), Direction.DOWN)
                            .status())
                    .as("%s down in %s", down, periods.get(i))
                    .isEqualTo(expected.get(i));
        }
    }

    /** From 104 in 2020 into 98…100 in 2024, tolerance 0.5; the path of 2022 lies 2 beside the band: 102, below it 96. */
    @ParameterizedTest
    @CsvSource({
        "100, REACHED, REACHED, REACHED",
        "98, REACHED, REACHED, REACHED",
        "100.4, ON_TRACK, NOT_REACHED, NOT_REACHED",
        "97.6, ON_TRACK, NOT_REACHED, NOT_REACHED",
        "102.5, ON_TRACK, NOT_REACHED, NOT_REACHED",
        "102.6, BEHIND, NOT_REACHED, NOT_REACHED",
        "95.4, BEHIND, NOT_REACHED, NOT_REACHED",
        "104.1, DETERIORATING, NOT_REACHED, NOT_REACHED",
        "93.9, DETERIORATING, NOT_REACHED, NOT_REACHED"
    })
    void the_status_with_a_band_before_at_and_after_the_target_date(
            String amount, Status before, Status at, Status after) {
        Optional<Target> band = Optional.of(Target.within(
                new Band(new BigDecimal("98"), new BigDecimal("100")),
                Period.year(2020),
                new BigDecimal("104"),
                Period.year(2024),
                new BigDecimal("0.5")));

        assertThat(List.of("2022", "2024", "2025").stream()
                        .map(p -> Assessment.of(List.of(point(p, amount)), band, Direction.BAND)
                                .status()))
                .containsExactly(before, at, after);
    }

    @Test
    void a_part_of_the_targets_period_does_not_decide_yet() {
        // The year is not over, so 9.10 in its first quarter is within the tolerance of the path's end.
        assertThat(neet(point("2022K1", "9.10")).status()).isEqualTo(Status.ON_TRACK);
        assertThat(neet(point("2022K4", "9.10")).status()).isEqualTo(Status.NOT_REACHED);
    }

    @Test
    void not_reached_says_that_it_is_near_and_is_late() {
        Assessment assessment = neet(point("2022", "9.10"));

        assertThat(assessment.nearTarget()).isTrue();
        assertThat(assessment.status().late()).isTrue();
    }

    @Test
    void a_target_that_does_not_lie_after_its_baseline_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target("2022", "13.05", "2022", "9.00", "0"))
                .withMessageContaining("'2022' … '2022'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target("2012", "13.05", "2022", "9.00", "-0.1"))
                .withMessageContaining("'-0.1'");
    }
}
