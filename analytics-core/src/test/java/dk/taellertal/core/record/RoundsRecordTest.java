package dk.taellertal.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.RoundEvent;
import dk.taellertal.core.event.RoundEvent.Mark;
import dk.taellertal.core.event.RoundEvent.Part;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundsRecordTest {

    private static final Instant NOON = Instant.parse("2022-12-08T12:00:00Z");
    private static final LocalDateTime BEFORE = LocalDateTime.parse("2022-12-16T12:00");
    private static final LocalDateTime AFTER = LocalDateTime.parse("2022-12-16T12:01");

    private final List<Recorded<RoundEvent>> log = new ArrayList<>();

    private long happened(RoundEvent event) {
        // Every second event of the log is of another family.
        long sequence = 2L * log.size() + 1;
        log.add(new Recorded<>(sequence, NOON, "chef", event));
        return sequence;
    }

    private static RoundEvent opened(String id, String life, String deadline) {
        return new RoundEvent.Opened(id, "Runde " + id, List.of(life), deadline);
    }

    private static RoundEvent merge(String round, String objective, String into, String department) {
        return new RoundEvent.Answered(round, objective, department, List.of(Mark.MERGE), into, null);
    }

    private RoundsRecord now() {
        return RoundsRecord.at(Long.MAX_VALUE, log);
    }

    @Test
    void the_deadline_is_the_last_minute_in_which_a_round_is_open() {
        happened(opened("r1", "ungeliv", "2022-12-16T12:00"));

        assertThat(now().open(BEFORE)).hasSize(1);
        assertThat(now().closed("ungeliv", BEFORE)).isEmpty();
        assertThat(now().open(AFTER)).isEmpty();
        assertThat(now().closed("ungeliv", AFTER).map(Round::id)).contains("r1");
        assertThat(now().closed("voksenliv", AFTER)).isEmpty();
    }

    @Test
    void a_new_round_about_the_same_life_area_opens_what_the_last_one_closed() {
        happened(opened("r1", "ungeliv", "2022-12-16T12:00"));
        happened(opened("r2", "ungeliv", "2023-12-16T12:00"));

        assertThat(now().closed("ungeliv", AFTER)).isEmpty();
        assertThat(now().closed("ungeliv", LocalDateTime.parse("2024-01-01T00:00"))
                        .map(Round::id))
                .contains("r2");
    }

    @Test
    void the_last_answer_counts_and_is_carried_out_once() {
        happened(opened("r1", "ungeliv", "2022-12-16T12:00"));
        happened(new RoundEvent.Answered("r1", "a", "Unge", List.of(Mark.SHORTEN), null, "Kort"));
        happened(new RoundEvent.Answered("r1", "a", "Unge", List.of(Mark.KEEP), null, null));
        assertThat(now().round("r1").orElseThrow().answer("a").orElseThrow().marks())
                .containsExactly(Mark.KEEP);

        happened(new RoundEvent.Applied("r1", "a"));
        assertThat(now().round("r1").orElseThrow().answer("a").orElseThrow().applied())
                .isTrue();
    }

    @Test
    void both_leads_agree_where_each_has_named_the_other() {
        happened(opened("r1", "ungeliv", "2022-12-16T12:00"));
        happened(merge("r1", "a", "b", "Unge"));

        assertThat(now().agreed("a", "b", List.of("Unge"))).isTrue();
        assertThat(now().agreed("b", "a", List.of("Skoler"))).isFalse();
        happened(merge("r1", "b", "a", "Børn"));
        assertThat(now().agreed("b", "a", List.of("Skoler"))).isFalse();
        happened(merge("r1", "b", "a", "Skoler"));
        assertThat(now().agreed("b", "a", List.of("Skoler"))).isTrue();
    }

    @Test
    void a_department_offers_one_part_in_each_thing() {
        happened(opened("r1", "ungeliv", "2022-12-16T12:00"));
        happened(new RoundEvent.SignedUp("r1", "a", "Unge", Part.SUPPORT, null));
        happened(new RoundEvent.SignedUp("r1", "a", "Unge", Part.OWNER, null));
        happened(new RoundEvent.SignedUp("r1", "a", "Unge", Part.SUPPORT, "Mentor"));

        assertThat(now().round("r1").orElseThrow().offers())
                .extracting(Round.Offer::part)
                .containsExactly(Part.OWNER, Part.SUPPORT);
    }

    @Test
    void two_hundred_random_events_folded_to_any_sequence_give_the_state_that_was_remembered_there() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        happened(opened("r1", "ungeliv", "2022-12-16T12:00"));
        List<Mark> all = List.of(Mark.values());
        Map<String, List<Mark>> answers = new HashMap<>();
        List<Map<String, List<Mark>>> remembered = new ArrayList<>(List.of(Map.of()));
        for (int i = 1; i < 200; i++) {
            String objective = "o" + random.nextInt(20);
            List<Mark> marks = List.of(all.get(random.nextInt(all.size())));
            happened(new RoundEvent.Answered("r1", objective, "Unge", marks, null, null));
            answers.put(objective, marks);
            remembered.add(Map.copyOf(answers));
        }

        for (int i = 0; i < 50; i++) {
            int n = random.nextInt(200);
            Map<String, List<Mark>> folded = new HashMap<>();
            RoundsRecord.at(2L * n + 1, log)
                    .round("r1")
                    .orElseThrow()
                    .answers()
                    .forEach((o, a) -> folded.put(o, a.marks()));
            assertThat(folded).as("seed %d, event %d", seed, n).isEqualTo(remembered.get(n));
        }
    }
}
