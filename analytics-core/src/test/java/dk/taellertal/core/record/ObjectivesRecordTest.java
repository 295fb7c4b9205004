package dk.taellertal.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.event.GoalEvent;
import dk.taellertal.core.event.ObjectiveEvent;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.record.ObjectivesRecord.Edited;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ObjectivesRecordTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final List<Recorded<GoalEvent>> log = new ArrayList<>();

    private long happened(ObjectiveEvent event) {
        // Every second event of the log is of another family.
        long sequence = 2L * log.size() + 1;
        log.add(new Recorded<>(sequence, NOON, "chef", event));
        return sequence;
    }

    private ObjectivesRecord at(long sequence) {
        return GoalsRecord.at(sequence, log).objectives();
    }

    private static String said(Edited edited) {
        return "%s %s %s".formatted(edited.state(), edited.text(), edited.into().orElse("-"));
    }

    @Test
    void an_objective_is_changed_retired_and_restored_as_it_was() {
        happened(new ObjectiveEvent.Adopted("a", "a1"));
        happened(new ObjectiveEvent.Saved("a", "a2", null));
        long retired = happened(new ObjectiveEvent.Retired("a", "dækkes af b"));
        long restored = happened(new ObjectiveEvent.Restored("a", null));

        assertThat(at(0).objectives()).isEmpty();
        assertThat(at(retired).texts()).containsExactly(Map.entry("a", Optional.empty()));
        Edited now = at(restored).objective("a").orElseThrow();
        assertThat(said(now)).isEqualTo("CURRENT a2 -");
        assertThat(now.version()).isEqualTo(restored);
        assertThat(now.history()).hasSize(4);
    }

    @Test
    void what_was_merged_goes_on_in_the_other() {
        happened(new ObjectiveEvent.Saved("a", "a1", null));
        happened(new ObjectiveEvent.Saved("b", "b1", null));
        happened(new ObjectiveEvent.Saved("b", "b2", null));
        long merged = happened(new ObjectiveEvent.Merged("a", "b", null));

        ObjectivesRecord record = at(merged);
        assertThat(said(record.objective("a").orElseThrow())).isEqualTo("MERGED a1 b");
        assertThat(record.texts()).containsOnly(Map.entry("a", Optional.empty()), Map.entry("b", Optional.of("b2")));
        assertThat(at(merged - 2).texts().get("a")).contains("a1");
    }

    @Test
    void an_objective_whose_words_were_erased_from_the_log_is_not_there() {
        happened(new ObjectiveEvent.Retired("a", null));

        assertThat(at(9).objectives()).isEmpty();
    }

    @Test
    void two_hundred_random_events_folded_to_any_sequence_give_the_state_that_was_remembered_there() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Map<String, String> states = new HashMap<>();
        List<Map<String, String>> remembered = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String id = "o%d".formatted(random.nextInt(10));
            String[] known = states.getOrDefault(id, " ").split(" ", -1);
            String text = known[1];
            int what = text.isEmpty() ? 0 : random.nextInt(4);
            switch (what) {
                case 0 -> {
                    happened(new ObjectiveEvent.Saved(id, "t" + i, null));
                    states.put(id, "CURRENT t%d -".formatted(i));
                }
                case 1 -> {
                    happened(new ObjectiveEvent.Retired(id, null));
                    states.put(id, "RETIRED %s -".formatted(text));
                }
                case 2 -> {
                    happened(new ObjectiveEvent.Restored(id, null));
                    states.put(id, "CURRENT %s -".formatted(text));
                }
                default -> {
                    happened(new ObjectiveEvent.Merged(id, "x", null));
                    states.put(id, "MERGED %s x".formatted(text));
                }
            }
            remembered.add(Map.copyOf(states));
        }

        for (int i = 0; i < 50; i++) {
            int n = random.nextInt(200);
            Map<String, String> folded = new HashMap<>();
            at(2L * n + 1).objectives().forEach((id, edited) -> folded.put(id, said(edited)));
            assertThat(folded).as("seed %d, event %d", seed, n).isEqualTo(remembered.get(n));
        }
    }
}
