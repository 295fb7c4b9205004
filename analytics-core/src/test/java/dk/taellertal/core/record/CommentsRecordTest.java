package dk.taellertal.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.event.CommentEvent;
import dk.taellertal.core.event.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CommentsRecordTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final List<Recorded<CommentEvent>> log = new ArrayList<>();

    private long happened(CommentEvent event) {
        // Every second event of the log is of another family.
        long sequence = 2L * log.size() + 1;
        log.add(new Recorded<>(sequence, NOON, "chef", event));
        return sequence;
    }

    private static CommentEvent written(String id, String objective, String text) {
        return new CommentEvent.Written(id, "neet", objective, "2022", text);
    }

    @Test
    void a_reworded_comment_keeps_what_it_said() {
        happened(written("a", "alle-unge", "først"));
        happened(new CommentEvent.Reworded("a", "så"));

        Comment comment = CommentsRecord.at(3, log).comment("a").orElseThrow();
        assertThat(comment.latest().map(Comment.Version::text)).contains("så");
        assertThat(comment.versions()).extracting(Comment.Version::text).containsExactly("først", "så");
        assertThat(comment.period()).contains("2022");
        assertThat(CommentsRecord.at(1, log)
                        .comment("a")
                        .flatMap(Comment::latest)
                        .map(Comment.Version::text))
                .contains("først");
    }

    @Test
    void what_was_erased_is_taken_away_at_any_sequence_since_it_was_written() {
        happened(written("a", "alle-unge", "en persons navn"));
        happened(new CommentEvent.Reworded("a", "stadig"));
        happened(new CommentEvent.Removed("a", "neet", "alle-unge", "2022", 1, "navn"));
        // Erased events are no longer among those of the family.
        List<Recorded<CommentEvent>> erased = log.subList(2, 3);

        for (long n : new long[] {1, 3, 5, 99}) {
            Comment comment = CommentsRecord.at(n, erased).comment("a").orElseThrow();
            assertThat(comment.latest()).isEmpty();
            assertThat(comment.removal().map(Comment.Removal::reason)).contains("navn");
        }
        assertThat(CommentsRecord.at(0, erased).comments()).isEmpty();
    }

    @Test
    void a_half_erased_comment_says_nothing() {
        happened(written("a", "alle-unge", "en persons navn"));
        happened(new CommentEvent.Reworded("a", "stadig navnet"));

        assertThat(CommentsRecord.at(3, log.subList(1, 2)).comments()).isEmpty();
    }

    @Test
    void an_objective_has_its_own_comments_and_those_of_its_figures_that_name_no_other() {
        happened(written("a", "alle-unge", "som indikator"));
        happened(new CommentEvent.Written("b", "neet", null, "2021", "om tallet"));
        happened(new CommentEvent.Written("c", null, "fritidsliv", null, "om et andet mål"));

        CommentsRecord record = CommentsRecord.at(5, log);
        assertThat(record.ofObjective(List.of("alle-unge"), List.of("neet")))
                .extracting(Comment::id)
                .containsExactly("a", "b");
        assertThat(record.ofObjective(List.of("fritidsliv"), List.of("neet")))
                .extracting(Comment::id)
                .containsExactly("b", "c");
        assertThat(record.ofFigure("neet")).extracting(Comment::id).containsExactly("a", "b");
    }

    @Test
    void two_hundred_random_events_folded_to_any_sequence_give_the_state_that_was_remembered_there() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Map<String, String> said = new TreeMap<>();
        List<Map<String, String>> remembered = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            List<String> known = List.copyOf(said.keySet());
            if (known.isEmpty() || random.nextInt(3) == 0) {
                happened(written("c" + i, "alle-unge", "t" + i));
                said.put("c" + i, "t" + i);
            } else {
                String id = known.get(random.nextInt(known.size()));
                happened(new CommentEvent.Reworded(id, "t" + i));
                said.put(id, "t" + i);
            }
            remembered.add(Map.copyOf(said));
        }

        for (int i = 0; i < 50; i++) {
            int n = random.nextInt(200);
            Map<String, String> folded = new TreeMap<>();
            CommentsRecord.at(2L * n + 1, log)
                    .comments()
                    .forEach((id, comment) -> folded.put(
                            id, comment.latest().map(Comment.Version::text).orElse("–")));
            assertThat(folded).as("seed %d, event %d", seed, n).isEqualTo(remembered.get(n));
        }
        assertThat(Optional.of(CommentsRecord.at(399, log).last())).contains(399L);
    }
}
