package dk.taellertal.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodRangeTest {

    private static PeriodRange range(@Nullable String first, @Nullable String last) {
        return new PeriodRange(first == null ? null : Period.parse(first), last == null ? null : Period.parse(last));
    }

    @Test
    void both_ends_are_inclusive() {
        PeriodRange range = range("2016", "2018");

        assertThat(range.contains(Period.year(2016))).isTrue();
        assertThat(range.contains(Period.year(2018))).isTrue();
        assertThat(range.contains(Period.year(2015))).isFalse();
        assertThat(range.contains(Period.year(2019))).isFalse();
    }

    @Test
    void a_period_that_sticks_out_is_not_contained() {
        assertThat(range("2019", "2019").contains(Period.parse("2019K4"))).isTrue();
        assertThat(range("2019", "2019").contains(Period.parse("2019/20"))).isFalse();
        assertThat(range("2019", "2020").contains(Period.parse("2019/20"))).isTrue();
    }

    @Test
    void an_open_end_has_no_bound() {
        assertThat(range(null, "2018").contains(Period.year(1900))).isTrue();
        assertThat(range("2018", null).contains(Period.year(2100))).isTrue();
        assertThat(PeriodRange.ALL.contains(Period.parse("2020-03"))).isTrue();
    }

    @Test
    void a_range_that_ends_before_it_begins_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range("2019", "2018"))
                .withMessageContaining("'2019'…'2018'");
    }

    @Test
    void a_range_may_end_with_a_longer_period_than_it_begins_with() {
        PeriodRange range = range("2020K3", "2020");

        assertThat(range.contains(Period.parse("2020K4"))).isTrue();
        assertThat(range.contains(Period.parse("2020K2"))).isFalse();
    }
}
