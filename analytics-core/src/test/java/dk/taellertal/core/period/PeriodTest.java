package dk.taellertal.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    /** Every period of every kind that begins in 1990…2040. */
    private static List<Period> many() {
        return IntStream.rangeClosed(1990, 2040)
                .boxed()
                .flatMap(year -> Stream.of(Period.Kind.values())
                        .flatMap(kind -> IntStream.rangeClosed(1, kind.perYear())
                                .mapToObj(index -> new Period(kind, year, index))))
                .toList();
    }

    @Test
    void the_canonical_form_gives_the_period_back() {
        assertThat(many())
                .allSatisfy(p -> assertThat(Period.parse(p.toString())).isEqualTo(p));
    }

    @Test
    void the_key_gives_the_period_back_and_no_two_periods_share_one() {
        assertThat(many()).allSatisfy(p -> assertThat(Period.ofKey(p.key())).isEqualTo(p));
        assertThat(many().stream().map(Period::key)).doesNotHaveDuplicates();
    }

    @Test
    void steps_forth_and_back_lead_to_the_same_period() {
        assertThat(many()).allSatisfy(p -> {
            assertThat(p.plus(17).plus(-17)).isEqualTo(p);
            assertThat(p.plus(p.kind().perYear()).year()).isEqualTo(p.year() + 1);
        });
    }

    @Test
    void a_period_ends_the_day_before_the_next_of_its_kind_begins() {
        assertThat(many())
                .allSatisfy(p ->
                        assertThat(p.lastDay().plusDays(1)).isEqualTo(p.plus(1).firstDay()));
    }

    @ParameterizedTest
    @CsvSource({
        "2019,    2019-01-01, 2019-12-31",
        "2019/20, 2019-08-01, 2020-07-31",
        "2020K1,  2020-01-01, 2020-03-31",
        "2020-02, 2020-02-01, 2020-02-29"
    })
    void first_and_last_day_are_inclusive(String period, LocalDate first, LocalDate last) {
        assertThat(Period.parse(period).firstDay()).isEqualTo(first);
        assertThat(Period.parse(period).lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2020K4, 1, 2021K1",
        "2020-01, -1, 2019-12",
        "1999/00, 1, 2000/01",
        "2019, -12, 2007",
        "2020K1, -5, 2018K4"
    })
    void steps_carry_over_the_turn_of_the_year(String from, int steps, String to) {
        assertThat(Period.parse(from).plus(steps)).hasToString(to);
    }

    @Test
    void periods_sort_by_their_first_day_and_the_longer_first() {
        assertThat(Stream.of("2020-02", "2020K1", "2019/20", "2020", "2020-01", "2019K4")
                        .map(Period::parse)
                        .sorted()
                        .map(Period::toString))
                .containsExactly("2019/20", "2019K4", "2020", "2020K1", "2020-01", "2020-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "19", "2020K5", "2020K0", "2020-13", "2020-1", "2020Q1", " 2020", "2020/2021", "januar 2020"
            })
    void another_text_is_refused_with_the_text_and_what_was_expected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessage("'%s' is not a period (expected for example 2019, 2019/20, 2020K1 or 2020-03)", text);
    }

    @Test
    void a_school_year_that_skips_a_year_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2019/21"))
                .withMessage("'2019/21' is not a school year (expected for example 2019/20)");
    }

    @Test
    void a_year_or_index_out_of_bounds_is_refused_with_its_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.year(1799))
                .withMessageContaining("1800…2200")
                .withMessageContaining("'1799'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.quarter(2020, 5))
                .withMessageContaining("1…4")
                .withMessageContaining("'5'");
    }
}
