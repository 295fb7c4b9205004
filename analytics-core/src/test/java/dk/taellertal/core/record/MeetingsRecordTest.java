package dk.taellertal.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.event.MeetingEvent;
import dk.taellertal.core.event.MeetingEvent.Item;
import dk.taellertal.core.event.MeetingEvent.ItemFigure;
import dk.taellertal.core.event.MeetingEvent.Slot;
import dk.taellertal.core.event.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingsRecordTest {

    private static final Instant THEN = Instant.parse("2026-11-30T10:00:00Z");

    private static Item item(int number, String title, boolean fixed) {
        return new Item(number, title, null, List.of(new Slot("09:00", "09:30")), fixed, List.of());
    }

    private static List<Recorded<MeetingEvent>> entries(MeetingEvent... events) {
        List<Recorded<MeetingEvent>> entries = new ArrayList<>();
        for (MeetingEvent event : events) {
            entries.add(new Recorded<>(entries.size() + 1, THEN, "chef", event));
        }
        return entries;
    }

    private static final MeetingEvent.Kept KEPT = new MeetingEvent.Kept(
            "m1", "Chefforum", "2020-01-29", List.of(item(1, "Godkendelse", true), item(2, "Tal", false)));

    @Test
    void a_figure_attached_twice_is_attached_once_and_detached_at_once() {
        List<Recorded<MeetingEvent>> events = entries(
                KEPT,
                new MeetingEvent.FigureAttached("m1", 2, "folketal"),
                new MeetingEvent.FigureAttached("m1", 2, "folketal"),
                new MeetingEvent.FigureAttached("m1", 1, "folketal"),
                new MeetingEvent.FigureDetached("m1", 2, "folketal"));

        Meeting attached = MeetingsRecord.at(4, events).meeting("m1").orElseThrow();
        assertThat(attached.figures(2)).containsExactly("folketal");
        assertThat(attached.withoutFigure()).isEmpty();
        Meeting detached = MeetingsRecord.at(5, events).meeting("m1").orElseThrow();
        assertThat(detached.figures(2)).isEmpty();
        assertThat(detached.figures(1)).containsExactly("folketal");
        assertThat(detached.withoutFigure()).extracting(Item::number).containsExactly(2);
    }

    @Test
    void a_correction_a_name_a_snapshot_and_a_withdrawal_are_seen_from_their_event_on() {
        List<Recorded<MeetingEvent>> events = entries(
                KEPT,
                new MeetingEvent.ItemCorrected("m1", item(2, "Tæller tal", false)),
                new MeetingEvent.Renamed("m1", "Direktørforum", null),
                new MeetingEvent.SnapshotTaken("m1", 3, List.of(new ItemFigure(2, "folketal"))),
                new MeetingEvent.Withdrawn("m1", "Læst to gange"));

        Meeting kept = MeetingsRecord.at(1, events).meeting("m1").orElseThrow();
        assertThat(kept.date()).contains(LocalDate.of(2020, 1, 29));
        assertThat(kept.cases()).extracting(Item::title).containsExactly("Tal");
        Meeting seen = MeetingsRecord.at(4, events).meeting("m1").orElseThrow();
        assertThat(seen.cases()).extracting(Item::title).containsExactly("Tæller tal");
        assertThat(seen.name()).isEqualTo("Direktørforum");
        assertThat(seen.date()).isEmpty();
        assertThat(seen.snapshot().orElseThrow().event().state()).isEqualTo(3);
        assertThat(MeetingsRecord.at(4, events).inForce()).hasSize(1);
        assertThat(MeetingsRecord.at(5, events).inForce()).isEmpty();
        assertThat(MeetingsRecord.at(5, events).meeting("m1").orElseThrow().history())
                .hasSize(5);
    }

    @Test
    void the_latest_day_comes_first_and_a_meeting_without_one_last() {
        List<Recorded<MeetingEvent>> events = entries(
                new MeetingEvent.Kept("m1", "A", "2020-01-29", List.of()),
                new MeetingEvent.Kept("m2", "B", null, List.of()),
                new MeetingEvent.Kept("m3", "C", "2022-12-08", List.of()));

        assertThat(MeetingsRecord.at(3, events).inForce())
                .extracting(Meeting::id)
                .containsExactly("m3", "m1", "m2");
    }

    @Test
    void what_is_said_of_a_meeting_whose_agenda_was_erased_is_passed_over() {
        assertThat(MeetingsRecord.at(1, entries(new MeetingEvent.FigureAttached("m1", 1, "folketal")))
                        .meetings())
                .isEmpty();
    }
}
