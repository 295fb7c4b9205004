package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.CommentEvent;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.record.Comment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments are part of a state, leave with it, and are erased whole. */
class CommentsTest {

    private static final Actor CHIEF = new Actor("chef", Role.CHIEF);
    private static final Actor ADMIN = new Actor("admin", Role.ADMIN);

    @TempDir
    private Path folder;

    private TestHome home;

    @BeforeEach
    void open() {
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private void happens(CommentEvent event) throws IOException {
        home.open().comments().add(CHIEF, (_, _) -> List.of(event));
    }

    private static CommentEvent written(String text) {
        return new CommentEvent.Written("k1", "folketal", null, "2020K1", text);
    }

    private static CommentEvent removed(long written) {
        return new CommentEvent.Removed("k1", "folketal", null, "2020K1", written, "nævner en person");
    }

    private List<String> said(long sequence) {
        return home.open().at(sequence).comments().ofFigure("folketal").stream()
                .flatMap(comment -> comment.latest().stream())
                .map(Comment.Version::text)
                .toList();
    }

    @Test
    void a_comment_makes_another_state_and_the_earlier_one_is_without_it() throws IOException {
        long before = home.open().snapshot().sequence();
        happens(written("Vi bliver flere"));
        long first = home.open().snapshot().sequence();
        happens(new CommentEvent.Reworded("k1", "Vi er blevet flere"));
        long second = home.open().snapshot().sequence();

        assertThat(first).isGreaterThan(before);
        assertThat(second).isEqualTo(first + 1);
        assertThat(said(before)).isEmpty();
        assertThat(said(first)).containsExactly("Vi bliver flere");
        assertThat(said(second)).containsExactly("Vi er blevet flere");
    }

    @Test
    void an_erased_comment_is_in_no_line_of_the_log_and_in_no_state_and_the_chain_holds() throws IOException {
        happens(written("Birthe er syg"));
        long first = home.open().snapshot().sequence();

        home.open().comments().erase(ADMIN, "nævner en person", _ -> List.of(first), (_, _) -> List.of(removed(first)));

        assertThat(Files.readString(home.open().home().journal())).doesNotContain("Birthe");
        assertThat(said(first)).isEmpty();
        assertThat(home.open().at(first).comments().comment("k1").flatMap(Comment::removal))
                .hasValueSatisfying(removal -> assertThat(removal.reason()).isEqualTo("nævner en person"));
        home.reopen();
        assertThat(home.open().comments().now().comment("k1")).isPresent();
    }

    @Test
    void an_erasure_that_a_stop_interrupted_is_ended_at_the_next_start() throws IOException {
        happens(written("Birthe er syg"));
        long first = home.open().snapshot().sequence();
        happens(removed(first));
        Path journal = home.open().home().journal();
        assertThat(Files.readString(journal)).contains("Birthe");

        home.reopen();

        assertThat(Files.readString(journal)).doesNotContain("Birthe");
        assertThat(said(first)).isEmpty();
    }
}
