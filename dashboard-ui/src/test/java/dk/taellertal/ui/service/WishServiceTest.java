package dk.taellertal.ui.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.NotPermitted;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.event.WishEvent.Kind;
import dk.taellertal.core.event.WishEvent.Status;
import dk.taellertal.core.record.Wish;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.refusal.Conflict;
import dk.taellertal.ui.refusal.UnknownThing;
import dk.taellertal.ui.service.WishService.Decision;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishServiceTest {

    private static final Actor READER = new Actor("laeser", Role.READER);
    private static final Actor CHIEF = new Actor("chef", Role.CHIEF);
    private static final Actor ECONOMIST = new Actor("oekonom", Role.ECONOMIST);
    private static final Decision SOURCE =
            new Decision(Status.SOURCE_FOUND, Optional.empty(), Optional.of("Trivselsmålingen"));

    private final Path folder;
    private Instance instance;
    private WishService wishes;

    WishServiceTest(@TempDir Path folder) {
        this.folder = folder;
        instance = open();
        wishes = new WishService(instance);
    }

    private Instance open() {
        return Instance.open(new Home(folder.resolve("home")), Clock.systemUTC(), Duration.ZERO);
    }

    @AfterEach
    void close() {
        instance.close();
    }

    @Test
    void a_reader_wishes_and_votes_for_nothing_and_a_chief_decides_nothing() throws IOException {
        String id = wishes.make(Kind.DREAM, "Et tal", null, CHIEF).id();
        long before = instance.sequence();

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> wishes.make(Kind.DREAM, "Et tal", null, READER));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> wishes.vote(id, READER));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> wishes.takeVoteBack(id, READER));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> wishes.decide(id, Optional.of(SOURCE), Optional.empty(), CHIEF));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> wishes.decide(id, Optional.empty(), Optional.of("Skoler"), CHIEF));

        assertThat(instance.sequence()).isEqualTo(before);
    }

    @Test
    void a_second_vote_of_a_person_and_a_decision_that_says_the_same_write_nothing() throws IOException {
        String id = wishes.make(Kind.DREAM, "Et tal", null, CHIEF).id();
        wishes.vote(id, CHIEF);
        wishes.vote(id, ECONOMIST);
        wishes.decide(id, Optional.of(SOURCE), Optional.of("Skoler"), ECONOMIST);
        long before = instance.sequence();

        assertThat(wishes.vote(id, CHIEF).voters()).containsExactly("chef", "oekonom");
        Wish same = wishes.decide(id, Optional.of(SOURCE), Optional.of(" Skoler "), ECONOMIST);

        assertThat(same.owner()).contains("Skoler");
        assertThat(instance.sequence()).isEqualTo(before);
        assertThat(wishes.takeVoteBack(id, CHIEF).voters()).containsExactly("oekonom");
    }

    @Test
    void what_is_declined_or_has_come_true_takes_no_votes_until_it_is_opened_again() throws IOException {
        String id = wishes.make(Kind.DREAM, "Et tal", null, CHIEF).id();
        wishes.decide(
                id,
                Optional.of(new Decision(Status.DECLINED, Optional.empty(), Optional.of("Viser enkeltpersoner"))),
                Optional.empty(),
                ECONOMIST);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> wishes.vote(id, CHIEF));

        wishes.decide(
                id,
                Optional.of(new Decision(Status.WISHED, Optional.empty(), Optional.empty())),
                Optional.empty(),
                ECONOMIST);
        assertThat(wishes.vote(id, CHIEF).voters()).containsExactly("chef");

        wishes.decide(
                id,
                Optional.of(new Decision(Status.IN_CATALOGUE, Optional.of("folketal"), Optional.empty())),
                Optional.empty(),
                ECONOMIST);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> wishes.vote(id, ECONOMIST));
    }

    @Test
    void what_is_in_the_catalogue_names_a_figure_that_exists_and_what_is_declined_says_why() throws IOException {
        String id = wishes.make(Kind.DREAM, "Et tal", null, CHIEF).id();
        long before = instance.sequence();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> decide(id, Status.IN_CATALOGUE, Optional.of("findes-ikke"), Optional.empty()))
                .withMessageContaining("'figure'")
                .withMessageContaining("findes-ikke");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decide(id, Status.IN_CATALOGUE, Optional.empty(), Optional.empty()))
                .withMessageContaining("'figure'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decide(id, Status.DECLINED, Optional.empty(), Optional.empty()))
                .withMessageContaining("'reason'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decide(id, Status.DECLINED, Optional.empty(), Optional.of(" ")))
                .withMessageContaining("'reason'");
        assertThatExceptionOfType(UnknownThing.class)
                .isThrownBy(() -> decide("w0", Status.WISHED, Optional.empty(), Optional.empty()));

        assertThat(instance.sequence()).isEqualTo(before);
    }

    private void decide(String id, Status status, Optional<String> figure, Optional<String> reason) throws IOException {
        wishes.decide(id, Optional.of(new Decision(status, figure, reason)), Optional.empty(), ECONOMIST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "To\nlinjer",
                "Et\ttab",
                "Et\u0000nul",
                "Baglæns \u202e tal",
                "Halv \ud83d",
                "Ring 010203-1234"
            })
    void what_is_no_line_of_text_is_no_wish(String text) {
        long before = instance.sequence();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> wishes.make(Kind.DREAM, text, null, CHIEF))
                .withMessageContaining("'text'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wishes.make(Kind.DREAM, "Et tal", text, CHIEF))
                .withMessageContaining("'meeting'");
        assertThat(instance.sequence()).isEqualTo(before);
    }

    @Test
    void a_wish_has_at_most_five_hundred_letters_however_many_bytes_each_takes() throws IOException {
        assertThat(wishes.make(Kind.GLAD, "🙂".repeat(500), null, CHIEF).text()).hasSize(1000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wishes.make(Kind.GLAD, "å".repeat(501), null, CHIEF))
                .withMessageContaining("501");
    }

    @Test
    void wishes_are_the_same_after_a_start_and_can_be_asked_as_they_were() throws IOException {
        String id =
                wishes.make(Kind.DREAM, "Et tal", "Chefforum 29.01.2020", CHIEF).id();
        long made = instance.sequence();
        wishes.vote(id, CHIEF);
        decide(id, Status.IN_CATALOGUE, Optional.of("folketal"), Optional.empty());
        Wish before = wishes.wish(id);

        instance.close();
        instance = open();
        wishes = new WishService(instance);

        assertThat(wishes.wish(id)).isEqualTo(before);
        Wish then = instance.wishes().asOf(made).wish(id).orElseThrow();
        assertThat(then.status()).isEqualTo(Status.WISHED);
        assertThat(then.voters()).isEmpty();
        assertThat(then.meeting()).contains("Chefforum 29.01.2020");
    }
}
