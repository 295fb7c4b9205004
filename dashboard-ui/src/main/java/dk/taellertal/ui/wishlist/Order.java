package dk.taellertal.ui.wishlist;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.WishEvent.Kind;
import dk.taellertal.core.event.WishEvent.Status;
import dk.taellertal.core.record.Wish;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which wishes are shown, and in which order. Of those with as many votes the older comes first. */
enum Order {
    /** All; what waits for something comes first. */
    OPEN("undervejs"),
    /** All, by their votes. */
    VOTES("stemmer"),
    /** Those that the reader made or voted on. */
    MINE("mine");

    private static final Comparator<Wish> MOST_VOTES =
            Comparator.comparingInt((Wish wish) -> wish.voters().size()).reversed();

    private final String word;

    Order(String word) {
        this.word = word;
    }

    /** As an address says it. */
    String word() {
        return word;
    }

    static Order of(Optional<String> word) {
        return Arrays.stream(values())
                .filter(order -> word.filter(order.word::equals).isPresent())
                .findFirst()
                .orElse(OPEN);
    }

    List<Wish> of(Collection<Wish> wishes, Kind kind, Actor reader) {
        return wishes.stream()
                .filter(wish -> wish.kind() == kind)
                .filter(wish -> this != MINE
                        || wish.by().equals(reader.name())
                        || wish.voters().contains(reader.name()))
                .sorted(
                        this == VOTES
                                ? MOST_VOTES
                                : Comparator.comparingInt(Order::rank).thenComparing(MOST_VOTES))
                .toList();
    }

    private static int rank(Wish wish) {
        if (wish.status() == Status.DECLINED) {
            return 2;
        }
        return wish.open() ? 0 : 1;
    }
}
