package dk.taellertal.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.event.EditionEvent;
import dk.taellertal.core.event.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionsRecordTest {

    private static final Instant THEN = Instant.parse("2026-11-30T10:00:00Z");
    private static final List<Recorded<EditionEvent>> EVENTS = List.of(
            new Recorded<>(4, THEN, "admin", new EditionEvent.Released("u4", "Juni", 3, "2026-06-15")),
            new Recorded<>(9, THEN, "admin", new EditionEvent.Released("u9", "December", 8, "2026-11-30")),
            new Recorded<>(11, THEN, "", new EditionEvent.Withdrawn("u9", "Et tal var forkert")),
            new Recorded<>(12, THEN, "admin", new EditionEvent.Withdrawn("u7", "findes ikke")));

    @Test
    void what_is_in_force_is_what_was_released_and_not_withdrawn_the_newest_first() {
        assertThat(EditionsRecord.at(10, EVENTS).inForce())
                .extracting(Edition::id)
                .containsExactly("u9", "u4");
        EditionsRecord now = EditionsRecord.at(12, EVENTS);
        assertThat(now.inForce()).extracting(Edition::id).containsExactly("u4");
        assertThat(now.editions().keySet()).containsExactly("u4", "u9");
        assertThat(now.edition("u9")
                        .orElseThrow()
                        .withdrawn()
                        .orElseThrow()
                        .event()
                        .reason())
                .isEqualTo("Et tal var forkert");
    }

    @Test
    void an_edition_shows_the_state_and_tells_the_day_it_was_released_with() {
        Edition june = EditionsRecord.at(8, EVENTS).edition("u4").orElseThrow();

        assertThat(june.state()).isEqualTo(3);
        assertThat(june.day()).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(EditionsRecord.at(3, EVENTS).editions()).isEmpty();
    }
}
