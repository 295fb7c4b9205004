package dk.taellertal.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.event.UploadEvent.Asked;
import dk.taellertal.core.event.UploadEvent.Column;
import dk.taellertal.core.event.UploadEvent.Described;
import dk.taellertal.core.event.UploadEvent.Description;
import dk.taellertal.core.event.UploadEvent.Interrupted;
import dk.taellertal.core.event.UploadEvent.Published;
import dk.taellertal.core.event.UploadEvent.Received;
import dk.taellertal.core.event.UploadEvent.Refused;
import dk.taellertal.core.event.UploadEvent.Rejected;
import dk.taellertal.core.event.UploadEvent.Restored;
import dk.taellertal.core.event.UploadEvent.Staged;
import dk.taellertal.core.event.UploadEvent.Superseded;
import dk.taellertal.core.event.UploadEvent.Withdrawn;
import dk.taellertal.core.record.Submission.Decision;
import dk.taellertal.core.record.Submission.TakenIn;
import dk.taellertal.core.record.Submission.TurnedAway;
import dk.taellertal.core.record.Upload.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UploadsRecordTest {

    private static final Instant NOON = Instant.parse("2024-06-03T12:00:00Z");
    private static final Description MADE_UP = new Description(
            true, List.of(new Column(1, "År", Optional.of("periode")), new Column(2, "Antal", Optional.empty())));
    private static final String SHA = "ab".repeat(32);

    private final List<Recorded<UploadEvent>> log = new ArrayList<>();

    /** Every second event of the log is of another family; each happens a second after the one before. */
    private long happened(String by, UploadEvent event) {
        long sequence = 2L * log.size() + 1;
        log.add(new Recorded<>(sequence, at(sequence), by, event));
        return sequence;
    }

    private static Instant at(long sequence) {
        return NOON.plusSeconds(sequence);
    }

    private UploadsRecord record() {
        return UploadsRecord.at(Long.MAX_VALUE, log);
    }

    private static Published published(String upload, long rows, @Nullable Description description) {
        return new Published(
                upload, "budget", null, Map.of("b", "2", "a", "1"), Map.of("enhed", "kr"), rows, description);
    }

    private static Staged staged(String upload, long rows, @Nullable Description description) {
        return new Staged(upload, "budget", "sap", Map.of(), Map.of(), rows, description);
    }

    @Test
    void an_upload_is_what_its_events_say() {
        happened("anna", new Received("u1", "budget.csv", SHA));
        assertThat(record().uploads()).as("neither counts nor waits yet").isEmpty();
        assertThat(record().arrived()).containsOnlyKeys("u1");

        happened("anna", published("u1", 12, MADE_UP));

        assertThat(record().arrived()).isEmpty();
        assertThat(record().uploads())
                .containsExactly(new Upload(
                        "u1",
                        "budget.csv",
                        SHA,
                        "budget",
                        "dataset=budget\nset a=1\nset b=2\nanswer enhed=kr\n",
                        State.PUBLISHED,
                        12,
                        Optional.of(MADE_UP),
                        at(1),
                        "anna"));
        assertThat(record().origin("u1").synthetic()).isTrue();
        assertThat(record().origin("u1").headers(List.of(0), "periode")).containsExactly("År");
    }

    @Test
    void who_publishes_what_waited_has_approved_it() {
        happened("anna", new Received("u1", "a.csv", SHA));
        happened("anna", staged("u1", 12, MADE_UP));
        assertThat(record().waiting()).containsOnlyKeys("u1");
        assertThat(record().origin("u1").state()).isEqualTo(State.STAGED);

        long approved = happened("bo", published("u1", 11, MADE_UP));

        assertThat(record().waiting()).isEmpty();
        assertThat(record().origin("u1").rows()).isEqualTo(11);
        assertThat(record().origin("u1").receivedBy()).isEqualTo("anna");
        assertThat(record().submissions())
                .containsExactly(new TakenIn(
                        record().origin("u1"), Optional.of(new Decision("bo", at(approved), Optional.empty()))));
    }

    @Test
    void what_was_replaced_and_counts_again_is_told_by_the_log_alone() {
        happened("anna", new Received("u1", "a.csv", SHA));
        happened("anna", published("u1", 12, MADE_UP));
        long replaced = happened("anna", new Superseded("u1", "u2"));
        long again = happened("anna", new Restored("u1", "u2"));

        assertThat(UploadsRecord.at(replaced - 1, log).origin("u1").state()).isEqualTo(State.PUBLISHED);
        assertThat(UploadsRecord.at(replaced, log).origin("u1").state()).isEqualTo(State.SUPERSEDED);
        assertThat(UploadsRecord.at(again, log).origin("u1").state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void what_older_lines_do_not_say_is_said_later() {
        happened("anna", new Received("u1", "SYNTETISK.csv", SHA));
        happened("anna", published("u1", 12, null));
        assertThat(record().origin("u1").synthetic()).as("by its name").isTrue();
        assertThat(record().origin("u1").columns()).isEmpty();

        happened("", new Described("u1", new Description(false, MADE_UP.columns())));

        assertThat(record().origin("u1").synthetic()).isFalse();
        assertThat(record().origin("u1").columns()).isEqualTo(MADE_UP.columns());
    }

    @Test
    void an_upload_whose_arrival_was_erased_is_without_name_and_sender() {
        happened("anna", new Received("u1", "a.csv", SHA));
        happened("anna", published("u1", 12, MADE_UP));
        log.removeFirst();

        assertThat(record().uploads())
                .extracting(Upload::file, Upload::sha256, Upload::receivedBy, Upload::state)
                .containsExactly(tuple("", "", "", State.PUBLISHED));
    }

    @Test
    void files_come_newest_first_also_where_two_came_at_once() {
        for (int i = 1; i <= 11; i++) {
            log.add(new Recorded<>(i, NOON, "anna", new Asked("u" + i, "f" + i, SHA, 1)));
        }

        assertThat(record().submissions())
                .extracting(Submission::id)
                .containsExactly("u11", "u10", "u9", "u8", "u7", "u6", "u5", "u4", "u3", "u2", "u1");
    }

    /** What a person would write on a card for each file. */
    private static final class Card {
        private String file = "";
        private String by = "";
        private long at;
        private String state = "ARRIVED";
        private long count;
        private boolean synthetic;
        private String said = "";

        String text(String id) {
            return "%s %s %s %d %s %d %s %s".formatted(id, file, by, at, state, count, synthetic, said);
        }
    }

    private static List<String> cards(Map<String, Card> cards) {
        List<String> texts = new ArrayList<>();
        cards.forEach((id, card) -> texts.add(card.text(id)));
        return texts;
    }

    private static List<String> told(UploadsRecord record) {
        Map<String, String> texts = new TreeMap<>();
        record.arrived()
                .forEach((id, e) -> texts.put(
                        id,
                        "%s %s %s %d ARRIVED 0 false ".formatted(id, e.event().file(), e.by(), seconds(e.at()))));
        for (Submission s : record.submissions()) {
            String rest = switch (s) {
                case TakenIn(Upload u, Optional<Decision> decision) ->
                    "%s %d %s %s"
                            .formatted(
                                    u.state(),
                                    u.rows(),
                                    u.synthetic(),
                                    decision.map(d -> "%s %d %s"
                                                    .formatted(
                                                            d.by(),
                                                            seconds(d.at()),
                                                            d.reason().orElse("yes")))
                                            .orElse(""));
                case TurnedAway away -> "%s %d false ".formatted(away.reason(), away.count());
            };
            texts.put(s.id(), "%s %s %s %d %s".formatted(s.id(), s.file(), s.by(), seconds(s.at()), rest));
        }
        return List.copyOf(texts.values());
    }

    private static long seconds(Instant at) {
        return at.getEpochSecond() - NOON.getEpochSecond();
    }

    @Test
    void two_hundred_random_events_folded_to_any_sequence_give_the_state_that_was_remembered_there() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Map<String, Card> cards = new TreeMap<>();
        List<List<String>> remembered = new ArrayList<>();
        List<List<String>> waiting = new ArrayList<>();
        while (log.size() < 200) {
            step(random, cards);
            remembered.add(cards(cards));
            waiting.add(cards.entrySet().stream()
                    .filter(c -> c.getValue().state.equals("STAGED"))
                    .map(Map.Entry::getKey)
                    .toList());
        }
        assertThat(cards.values()).as("seed %d", seed).extracting(c -> c.state).contains("PUBLISHED", "WITHDRAWN");

        for (int i = 0; i < 50; i++) {
            int n = random.nextInt(200);
            UploadsRecord then = UploadsRecord.at(2L * n + 1, log);
            assertThat(told(then)).as("seed %d, event %d", seed, n).isEqualTo(remembered.get(n));
            assertThat(then.waiting().keySet())
                    .as("seed %d, event %d", seed, n)
                    .containsExactlyInAnyOrderElementsOf(waiting.get(n));
        }
    }

    /** Something that may happen next, and what a card says of it then. */
    private void step(Random random, Map<String, Card> cards) {
        String by = "p" + random.nextInt(3);
        long now = 2L * log.size() + 1;
        Optional<Map.Entry<String, Card>> some = cards.entrySet().stream()
                .skip(cards.isEmpty() ? 0 : random.nextInt(cards.size()))
                .findFirst();
        if (some.isEmpty() || random.nextInt(4) == 0) {
            arrive(random, cards, by, now);
            return;
        }
        String id = some.get().getKey();
        Card card = some.get().getValue();
        switch (card.state) {
            case "ARRIVED" -> {
                boolean synthetic = random.nextBoolean();
                long rows = random.nextInt(1000);
                Description description = new Description(synthetic, List.of());
                switch (random.nextInt(3)) {
                    case 0 -> {
                        happened(by, staged(id, rows, description));
                        card.state = "STAGED";
                    }
                    case 1 -> {
                        happened(by, published(id, rows, description));
                        card.state = "PUBLISHED";
                    }
                    default -> {
                        happened(by, new Interrupted(id));
                        card.state = "INTERRUPTED";
                        return;
                    }
                }
                card.count = rows;
                card.synthetic = synthetic;
            }
            case "STAGED" -> decide(random, id, card, by, now);
            case "PUBLISHED" -> {
                if (random.nextBoolean()) {
                    happened(by, new Superseded(id, "u0"));
                    card.state = "SUPERSEDED";
                } else {
                    happened(by, new Withdrawn(id));
                    card.state = "WITHDRAWN";
                }
            }
            case "SUPERSEDED" -> {
                if (random.nextBoolean()) {
                    happened(by, new Restored(id, "u0"));
                    card.state = "PUBLISHED";
                } else {
                    happened(by, new Withdrawn(id));
                    card.state = "WITHDRAWN";
                }
            }
            case "WITHDRAWN", "REJECTED" -> {
                happened("", new Described(id, new Description(!card.synthetic, List.of())));
                card.synthetic = !card.synthetic;
            }
            default -> arrive(random, cards, by, now);
        }
    }

    private void arrive(Random random, Map<String, Card> cards, String by, long now) {
        String id = "u" + now;
        Card card = new Card();
        card.file = "f" + now;
        card.by = by;
        card.at = now;
        cards.put(id, card);
        long count = random.nextInt(9);
        switch (random.nextInt(6)) {
            case 0 -> {
                happened(by, new Refused(id, card.file, null, count));
                card.state = "REFUSED";
                card.count = count;
            }
            case 1 -> {
                happened(by, new Asked(id, card.file, SHA, count));
                card.state = "ASKED";
                card.count = count;
            }
            default -> happened(by, new Received(id, card.file, SHA));
        }
    }

    private void decide(Random random, String id, Card card, String by, long now) {
        switch (random.nextInt(3)) {
            case 0 -> {
                card.count = random.nextInt(1000);
                happened(by, published(id, card.count, null));
                card.state = "PUBLISHED";
                card.said = "%s %d yes".formatted(by, now);
            }
            case 1 -> {
                happened(by, new Rejected(id, "no"));
                card.state = "REJECTED";
                card.said = "%s %d no".formatted(by, now);
            }
            default -> {
                happened(by, new Withdrawn(id));
                card.state = "WITHDRAWN";
            }
        }
    }
}
