package dk.taellertal.ui.wishlist;

import dk.taellertal.core.event.WishEvent.Kind;
import dk.taellertal.core.event.WishEvent.Status;
import dk.taellertal.core.record.Wish;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Counted;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What is said of wishes. */
final class WishesWords {

    private final Texts texts;

    WishesWords(Texts texts) {
        this.texts = texts;
    }

    /** What has become of the numbers that are dreamt of. */
    String headline(Collection<Wish> wishes) {
        List<Wish> dreams = dreams(wishes);
        return switch (dreams.size()) {
            case 0 -> texts.of("wishes.headline.none");
            case 1 ->
                texts.of(
                        "wishes.headline.one",
                        texts.of("wishes.one." + dreams.getFirst().status()));
            default ->
                texts.of(
                        "wishes.headline",
                        Counted.of(dreams.size(), texts),
                        Counted.of(having(dreams, Status.IN_CATALOGUE), texts),
                        Counted.of(having(dreams, Status.WISHED) + having(dreams, Status.SOURCE_FOUND), texts),
                        Counted.of(having(dreams, Status.DECLINED), texts));
        };
    }

    /** The most wished for of those that are under way. */
    String lead(Collection<Wish> wishes) {
        return dreams(wishes).stream()
                .filter(wish -> wish.open() && !wish.voters().isEmpty())
                .max(Comparator.comparingInt(wish -> wish.voters().size()))
                .map(wish -> texts.of("wishes.lead.most." + wish.status(), wish.text(), votes(wish)))
                .orElseGet(() -> texts.of("wishes.lead"));
    }

    /** How many of the dreams nobody knows a source for. */
    String dreams(List<Wish> dreams) {
        long lacking = having(dreams, Status.WISHED);
        return lacking == 0 ? texts.of("wishes.dreams") : texts.of("wishes.dreams.lacking", Counted.of(lacking, texts));
    }

    String votes(Wish wish) {
        int votes = wish.voters().size();
        return texts.of(votes == 1 ? "wishes.vote.one" : "wishes.vote.many", votes);
    }

    private static List<Wish> dreams(Collection<Wish> wishes) {
        return wishes.stream().filter(wish -> wish.kind() == Kind.DREAM).toList();
    }

    private static long having(List<Wish> wishes, Status status) {
        return wishes.stream().filter(wish -> wish.status() == status).count();
    }
}
