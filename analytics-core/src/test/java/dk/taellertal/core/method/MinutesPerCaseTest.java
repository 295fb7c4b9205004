package dk.taellertal.core.method;

import static dk.taellertal.core.method.Outcomes.assertMissing;
import static dk.taellertal.core.method.Outcomes.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.value.Value;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MinutesPerCaseTest {

    private static AgendaItem item(String meeting, String item, String start, String end) {
        return new AgendaItem(meeting, item, time(start), time(end));
    }

    private static Optional<LocalTime> time(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
    }

    /** Ten items as the minutes of 29 January 2020 have them: the first with a start only, the last with no time. */
    private static List<AgendaItem> meeting() {
        return List.of(
                item("2020-01-29", "1", "09:00", ""),
                item("2020-01-29", "2", "09:00", "10:00"),
                item("2020-01-29", "3", "10:00", "10:10"),
                item("2020-01-29", "4", "10:10", "10:20"),
                item("2020-01-29", "5", "10:20", "10:40"),
                item("2020-01-29", "6", "10:40", "11:00"),
                item("2020-01-29", "7", "11:00", "11:10"),
                item("2020-01-29", "8", "11:10", "11:40"),
                item("2020-01-29", "9", "11:40", "12:00"),
                item("2020-01-29", "10", "", ""));
    }

    @Test
    void minutes_of_the_cases_with_both_times_over_their_number() {
        // 60 + 10 + 10 + 20 + 20 + 10 + 30 + 20 = 180 minutes over 8 cases = 22.5
        MinutesPerCase mean = result(MinutesPerCase.of(meeting(), 5));

        assertThat(mean.counted())
                .extracting(MinutesPerCase.Counted::minutes)
                .containsExactly(60L, 10L, 10L, 20L, 20L, 10L, 30L, 20L);
        assertThat(mean.minutes()).isEqualTo(180);
        assertThat(mean.cases()).isEqualTo(8);
        assertThat(mean.perCase()).isEqualByComparingTo("22.5");
    }

    @Test
    void items_without_start_or_end_are_named_as_not_counted() {
        MinutesPerCase mean = result(MinutesPerCase.of(meeting(), 5));

        assertThat(mean.notCounted())
                .extracting(MinutesPerCase.NotCounted::item)
                .containsExactly("1", "10");
        assertThat(mean.notCounted()).extracting(none -> none.reason().key()).containsOnly("method.noTimes");
    }

    @Test
    void the_same_item_on_two_lines_is_one_case_and_in_two_meetings_two() {
        List<AgendaItem> items = new ArrayList<>(meeting());
        items.add(item("2020-01-29", "2", "09:00", "10:00"));
        items.add(item("2020-02-26", "2", "09:00", "09:45"));

        // 180 + 45 = 225 minutes over 9 cases = 25
        assertThat(result(MinutesPerCase.of(items, 5)).perCase()).isEqualByComparingTo("25");
    }

    @Test
    void times_that_contradict_or_run_backwards_are_not_counted() {
        List<AgendaItem> items = new ArrayList<>(meeting());
        items.add(item("2020-01-29", "2", "09:00", "10:30"));
        items.add(item("2020-02-26", "1", "10:00", "09:00"));
        items.add(item("2020-02-26", "2", "10:00", "10:00"));

        MinutesPerCase mean = result(MinutesPerCase.of(items, 5));

        // Without item 2: 180 − 60 = 120 minutes over 7 cases
        assertThat(mean.minutes()).isEqualTo(120);
        assertThat(mean.cases()).isEqualTo(7);
        assertThat(mean.notCounted())
                .extracting(none -> none.reason().key())
                .containsExactly(
                        "method.noTimes",
                        "method.timesContradict",
                        "method.noTimes",
                        "method.timesTurned",
                        "method.timesTurned");
    }

    @Test
    void fewer_counted_cases_than_the_threshold_are_hidden() {
        List<AgendaItem> six = meeting().subList(0, 6); // five of them have both times
        List<AgendaItem> five = meeting().subList(0, 5); // four of them

        assertThat(result(MinutesPerCase.of(six, 5)).cases()).isEqualTo(5);
        assertThat(MinutesPerCase.of(five, 5).value(MinutesPerCase::perCase))
                .isEqualTo(new Value.Suppressed(5, Value.Suppression.PRIMARY));
        // 60 + 10 + 10 + 20 = 100 minutes over 4 cases
        assertThat(result(MinutesPerCase.of(five, 0)).perCase()).isEqualByComparingTo("25");
    }

    @Test
    void without_any_timed_case_it_is_missing() {
        assertMissing(MinutesPerCase.of(List.of(item("2020-01-29", "1", "09:00", "")), 5), "method.noTimedCase");
        assertMissing(MinutesPerCase.of(List.of(), 0), "method.noTimedCase");
        assertThatIllegalArgumentException().isThrownBy(() -> new MinutesPerCase(List.of(), List.of()));
    }
}
