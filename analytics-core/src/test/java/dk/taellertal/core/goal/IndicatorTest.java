package dk.taellertal.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    /** From 20 in 2018 down to 10 in 2023: 18 in 2019, 16 in 2020, 14 in 2021, 12 in 2022. */
    private static final Indicator WAITING = new Indicator(
            new KeyFigureId("ventetid"),
            false,
            Optional.of(new Target(
                    Period.year(2018), new BigDecimal("20"), Period.year(2023), BigDecimal.TEN, BigDecimal.ZERO)),
            Optional.empty(),
            Optional.empty());

    private static Point point(int year, Value value) {
        return new Point(Period.year(year), Computed.absent(value, List.of()));
    }

    private static Value known(String amount) {
        return new Value.Known(new BigDecimal(amount));
    }

    private static Optional<Period> since(Point... points) {
        return WAITING.since(Arrays.asList(points), Direction.DOWN);
    }

    @Test
    void it_has_been_late_since_the_first_of_the_late_periods_in_a_row() {
        // 19 is late in 2019; 16 is on the path in 2020; 15 and 13 are late in 2021 and 2022.
        assertThat(since(
                        point(2019, known("19")),
                        point(2020, known("16")),
                        point(2021, known("15")),
                        point(2022, known("13"))))
                .contains(Period.year(2021));
        assertThat(since(point(2019, known("19")), point(2020, known("16")))).contains(Period.year(2020));
    }

    @Test
    void it_is_reached_since_it_was_reached_and_not_since_it_was_on_the_path() {
        // 18 is on the path in 2019; 10 and 9 have reached the target in 2020 and 2021.
        assertThat(since(point(2019, known("18")), point(2020, known("10")), point(2021, known("9"))))
                .contains(Period.year(2020));
        // 10 has reached it in 2020, 13 is on the path in 2021: on the path since 2019.
        assertThat(since(point(2019, known("18")), point(2020, known("10")), point(2021, known("13"))))
                .contains(Period.year(2019));
    }

    @Test
    void periods_before_the_baseline_do_not_count() {
        assertThat(since(point(2016, known("20")), point(2018, known("20")), point(2019, known("18"))))
                .contains(Period.year(2018));
        assertThat(since(point(2016, known("20")))).isEmpty();
    }

    @Test
    void a_period_without_a_number_breaks_no_row_and_of_no_number_nothing_is_told() {
        Value missing = new Value.Missing(Message.of("m"));

        assertThat(since(point(2019, known("19")), point(2020, missing), point(2021, known("15"))))
                .contains(Period.year(2019));
        assertThat(since(point(2019, missing))).isEmpty();
        assertThat(new Indicator(WAITING.figure(), false, Optional.empty(), Optional.empty(), Optional.empty())
                        .since(List.of(point(2019, known("19"))), Direction.DOWN))
                .as("without a target nothing is late")
                .isEmpty();
    }

    private static Objective with(Indicator... indicators) {
        return new Objective(
                "o",
                "O",
                Optional.empty(),
                "g",
                "l",
                "A",
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of(indicators),
                List.of());
    }

    private static Indicator named(String figure, boolean leads) {
        return new Indicator(new KeyFigureId(figure), leads, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void the_indicator_that_is_marked_leads_else_the_first_and_only_one_is_marked() {
        assertThat(with(named("et", false), named("to", true)).leading()).contains(named("to", true));
        assertThat(with(named("et", false), named("to", false)).leading()).contains(named("et", false));
        assertThat(with().leading()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(named("et", true), named("to", true)))
                .withMessage("has several leading key figures: 'et', 'to'");
    }
}
