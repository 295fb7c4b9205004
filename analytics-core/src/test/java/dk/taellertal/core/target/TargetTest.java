package dk.taellertal.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.dataset.Rhythm;
import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    /** Young people neither in education nor in work: from 13.05 % in 2012 to 9.00 % in 2022. */
    private static final Target NEET = new Target(
            Period.year(2012),
            new BigDecimal("13.05"),
            Period.year(2022),
            new BigDecimal("9.00"),
            new BigDecimal("0.25"));

    private static Target.Waypoint waypoint(int year, String value) {
        return new Target.Waypoint(Period.year(year), new BigDecimal(value));
    }

    private static Point point(int year, String amount) {
        return new Point(Period.year(year), Computed.absent(new Value.Known(new BigDecimal(amount)), List.of()));
    }

    private static Assessment assess(Target target, Point... points) {
        return Assessment.of(List.of(points), Optional.of(target), Direction.DOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2011, 13.05",
        "2012, 13.05",
        "2014, 11.525", // half of 2012…2016: 13.05 − 3.05 / 2
        "2016, 10.00",
        "2019, 9.50", // half of 2016…2022: 10.00 − 1.00 / 2
        "2022, 9.00",
        "2030, 9.00"
    })
    void a_path_goes_straight_from_waypoint_to_waypoint(int year, String path) {
        assertThat(NEET.by(List.of(waypoint(2016, "10.00"))).pathIn(Period.year(year)))
                .isEqualByComparingTo(path);
    }

    @Test
    void a_path_may_first_lead_the_wrong_way() {
        // 2015 is 3 of 4 years towards 14.05: 13.05 + 0.75 = 13.80, worse than the baseline, but as planned
        Target detour = NEET.by(List.of(waypoint(2016, "14.05")));

        Assessment assessment = assess(detour, point(2015, "13.90"));

        assertThat(assessment.status()).isEqualTo(Status.ON_TRACK);
        assertThat(assessment.deviation()).hasValueSatisfying(d -> assertThat(d).isEqualByComparingTo("0.10"));
    }

    @Test
    void waypoints_on_the_straight_line_change_nothing() {
        Random random = new Random(2022);
        for (int i = 0; i < 300; i++) {
            List<Target.Waypoint> onLine = new ArrayList<>();
            for (int year = 2013; year < 2022; year++) {
                if (random.nextBoolean()) {
                    onLine.add(new Target.Waypoint(Period.year(year), NEET.pathIn(Period.year(year))));
                }
            }
            Period asked = Period.year(random.nextInt(2010, 2026));

            assertThat(NEET.by(onLine).pathIn(asked))
                    .as("%s by %s", asked, onLine)
                    .isEqualByComparingTo(NEET.pathIn(asked));
        }
    }

    @Test
    void waypoints_outside_or_out_of_order_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NEET.by(List.of(waypoint(2012, "13"))))
                .withMessage("a waypoint must lie after '2012' and before '2022': '2012'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NEET.by(List.of(waypoint(2016, "10"), waypoint(2014, "11"))))
                .withMessage("a waypoint must lie after '2016' and before '2022': '2014'");
        assertThatIllegalArgumentException().isThrownBy(() -> NEET.by(List.of(waypoint(2022, "10"))));
    }

    @ParameterizedTest
    @CsvSource({"9.25, NOT_REACHED, true", "9.26, NOT_REACHED, false", "9.00, REACHED, false", "8.00, REACHED, false"})
    void near_the_target_is_within_its_tolerance_and_not_yet_there(String amount, Status status, boolean near) {
        Assessment assessment = assess(NEET, point(2022, amount));

        assertThat(assessment.status()).isEqualTo(status);
        assertThat(assessment.nearTarget()).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({
        "YEARLY, 2019, 2021-12-31", // 2020's number should come during 2021
        "YEARLY, 2020K1, 2022-03-31",
        "YEARLY, 2019/20, 2022-07-31",
        "QUARTERLY, 2020K1, 2020-09-30",
        "MONTHLY, 2020-01, 2020-03-31"
    })
    void a_source_has_one_of_its_periods_to_publish(Rhythm rhythm, String period, LocalDate lastFreshDay) {
        Freshness freshness = new Freshness(rhythm, lastFreshDay);

        assertThat(freshness.lastFreshDay(Period.parse(period))).isEqualTo(lastFreshDay);
        assertThat(freshness.stale(Period.parse(period))).isFalse();
        assertThat(new Freshness(rhythm, lastFreshDay.plusDays(1)).stale(Period.parse(period)))
                .isTrue();
    }

    private static Assessment on(LocalDate asOf, Optional<Target> target, Point... points) {
        return Assessment.of(List.of(points), target, Direction.DOWN, new Freshness(Rhythm.YEARLY, asOf));
    }

    @Test
    void a_stale_value_keeps_its_status_and_its_arithmetic_and_is_said_to_be_old() {
        Point lacking = new Point(Period.year(2020), Computed.absent(new Value.Missing(Message.of("m")), List.of()));
        LocalDate day = LocalDate.of(2021, 12, 31);

        Assessment fresh = on(day, Optional.of(NEET), point(2019, "10.83"), lacking);
        Assessment stale = on(day.plusDays(1), Optional.of(NEET), point(2019, "10.83"), lacking);

        assertThat(fresh.status()).isEqualTo(Status.BEHIND);
        assertThat(fresh.stale()).isFalse();
        assertThat(stale.status()).isEqualTo(Status.BEHIND);
        assertThat(stale.stale()).isTrue();
        assertThat(stale.deviation()).isEqualTo(fresh.deviation());
        assertThat(stale.latest()).isEqualTo(fresh.latest());
    }

    @Test
    void what_has_no_value_or_no_target_keeps_its_status_however_old_it_is() {
        LocalDate late = LocalDate.of(2030, 1, 1);
        Point hidden = new Point(
                Period.year(2019), Computed.absent(new Value.Suppressed(5, Value.Suppression.PRIMARY), List.of()));

        assertThat(on(late, Optional.empty(), point(2019, "10.83")).status()).isEqualTo(Status.NO_TARGET);
        assertThat(on(late, Optional.of(NEET)).status()).isEqualTo(Status.NO_DATA);
        assertThat(on(late, Optional.of(NEET), hidden).status()).isEqualTo(Status.SUPPRESSED);
    }

    @ParameterizedTest
    @CsvSource({"UP, true", "DOWN, false", "NONE, false"})
    void the_side_that_is_wanted_is_the_directions_else_that_of_the_way(Direction direction, boolean upwards) {
        // From 13.05 down to 9.00
        assertThat(NEET.upwards(direction)).isEqualTo(upwards);
    }
}
