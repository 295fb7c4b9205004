package dk.taellertal.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.WishEvent;
import dk.taellertal.core.event.WishEvent.Kind;
import dk.taellertal.core.event.WishEvent.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WishesRecordTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private static final List<Status> STATUSES = List.of(Status.values());

    private final List<Recorded<WishEvent>> log = new ArrayList<>();

    private long happened(String by, WishEvent event) {
        // Every second event of the log is of another family.
        long sequence = 2L * log.size() + 1;
        log.add(new Recorded<>(sequence, NOON.plusSeconds(sequence), by, event));
        return sequence;
    }

    private static WishEvent made(String id) {
        return new WishEvent.Made(id, Kind.DREAM, "tekst " + id, null);
    }

    @Test
    void a_wish_goes_from_wished_over_its_source_to_a_figure() {
        long made = happened("chef", made("a"));
        happened("økonom", new WishEvent.Owned("a", "Økonomi & Stab"));
        long source = happened("økonom", new WishEvent.Decided("a", Status.SOURCE_FOUND, null, "Trivselsmåling"));
        long figure = happened("økonom", new WishEvent.Decided("a", Status.IN_CATALOGUE, "elevtrivsel", null));

        assertThat(WishesRecord.at(0, log).wishes()).isEmpty();
        Wish wished = WishesRecord.at(made, log).wish("a").orElseThrow();
        assertThat(wished.status()).isEqualTo(Status.WISHED);
        assertThat(wished.owner()).isEmpty();
        assertThat(wished.by()).isEqualTo("chef");
        Wish found = WishesRecord.at(source, log).wish("a").orElseThrow();
        assertThat(found.owner()).contains("Økonomi & Stab");
        assertThat(found.reason()).contains("Trivselsmåling");
        Wish now = WishesRecord.at(figure, log).wish("a").orElseThrow();
        assertThat(now.figure()).contains("elevtrivsel");
        assertThat(now.decided(Status.SOURCE_FOUND).map(Recorded::sequence)).contains(source);
        assertThat(now.open()).isFalse();
        assertThat(WishesRecord.at(figure, log).thatBecame("elevtrivsel")).containsExactly(now);
        assertThat(WishesRecord.at(source, log).thatBecame("elevtrivsel")).isEmpty();
    }

    @Test
    void a_person_has_one_vote_on_a_wish_until_it_is_taken_back() {
        happened("chef", made("a"));
        happened("chef", new WishEvent.Voted("a"));
        happened("nabochef", new WishEvent.Voted("a"));
        long twice = happened("chef", new WishEvent.Voted("a"));
        long back = happened("chef", new WishEvent.VoteTakenBack("a"));

        assertThat(WishesRecord.at(twice, log).wish("a").orElseThrow().voters()).containsExactly("chef", "nabochef");
        assertThat(WishesRecord.at(back, log).wish("a").orElseThrow().voters()).containsExactly("nabochef");
    }

    @Test
    void what_is_declined_says_why_and_what_is_in_the_catalogue_says_where() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WishEvent.Decided("a", Status.DECLINED, null, null))
                .withMessageContaining("'reason'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WishEvent.Decided("a", Status.IN_CATALOGUE, null, null))
                .withMessageContaining("'figure'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WishEvent.Decided("a", Status.WISHED, "folketal", null))
                .withMessageContaining("'figure'");
    }

    @Test
    void a_declined_wish_does_not_become_the_figure_that_is_offered_in_place_of_it() {
        happened("chef", made("a"));
        long declined =
                happened("økonom", new WishEvent.Decided("a", Status.DECLINED, "flekstid-pr-leder", "Enkeltpersoner"));

        assertThat(WishesRecord.at(declined, log).thatBecame("flekstid-pr-leder"))
                .isEmpty();
        assertThat(WishesRecord.at(declined, log).wish("a").orElseThrow().open())
                .isFalse();
    }

    @Test
    void a_number_to_be_glad_for_takes_votes_though_it_is_in_the_catalogue() {
        happened("chef", new WishEvent.Made("a", Kind.GLAD, "Folketallet", "Chefforum 29.01.2020"));
        long known = happened("økonom", new WishEvent.Decided("a", Status.IN_CATALOGUE, "folketal", null));

        assertThat(WishesRecord.at(known, log).wish("a").orElseThrow().open()).isTrue();
    }

    @Test
    void a_wish_whose_words_were_erased_from_the_log_is_not_there() {
        happened("chef", new WishEvent.Voted("a"));
        happened("chef", new WishEvent.Owned("a", "Skoler"));

        assertThat(WishesRecord.at(9, log).wishes()).isEmpty();
    }

    @Test
    void two_hundred_random_events_folded_to_any_sequence_give_the_state_that_was_remembered_there() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Map<String, TreeSet<String>> voters = new HashMap<>();
        Map<String, String> states = new HashMap<>();
        List<Map<String, String>> remembered = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String id = "w%d".formatted(random.nextInt(10));
            String person = "p%d".formatted(random.nextInt(4));
            String[] known = states.getOrDefault(id, "- -").split(" ", -1);
            int what = states.containsKey(id) ? random.nextInt(4) : 4;
            TreeSet<String> votes = voters.computeIfAbsent(id, wish -> new TreeSet<>());
            switch (what) {
                case 0 -> {
                    happened(person, new WishEvent.Voted(id));
                    votes.add(person);
                }
                case 1 -> {
                    happened(person, new WishEvent.VoteTakenBack(id));
                    votes.remove(person);
                }
                case 2 -> {
                    happened(person, new WishEvent.Owned(id, "o" + i));
                    states.put(id, "o%d %s".formatted(i, known[1]));
                }
                case 3 -> {
                    Status status = STATUSES.get(random.nextInt(STATUSES.size()));
                    @Nullable String figure = status == Status.IN_CATALOGUE ? "f" + i : null;
                    happened(person, new WishEvent.Decided(id, status, figure, "r" + i));
                    states.put(id, "%s %s:%s".formatted(known[0], status, figure == null ? "" : figure));
                }
                default -> {
                    happened(person, made(id));
                    states.put(id, "- WISHED:");
                }
            }
            Map<String, String> all = new HashMap<>();
            states.forEach((wish, state) -> all.put(wish, state + " " + voters.get(wish)));
            remembered.add(all);
        }

        for (int i = 0; i < 50; i++) {
            int n = random.nextInt(200);
            Map<String, String> folded = new HashMap<>();
            WishesRecord.at(2L * n + 1, log).wishes().forEach((id, wish) -> folded.put(id, said(wish)));
            assertThat(folded).as("seed %d, event %d", seed, n).isEqualTo(remembered.get(n));
        }
    }

    private static String said(Wish wish) {
        return "%s %s:%s %s"
                .formatted(
                        wish.owner().orElse("-"),
                        wish.status(),
                        wish.figure().orElse(""),
                        new TreeSet<>(wish.voters()));
    }
}
