package dk.taellertal.ui.wish;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.WishEvent;
import dk.taellertal.core.record.Wish;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a number as other programs get it.
 *
 * @param kind {@code glad} of a number there is, or {@code dream} of one there is not
 * @param meeting where it was said
 * @param voters the accounts with a vote on it
 * @param voted whether the caller is one of them
 * @param owner who sees to it
 * @param status {@code wished}, {@code source-found}, {@code in-catalogue} or {@code declined}
 * @param figure the id of the key figure that it has become, or that is offered in place of it
 * @param reason what was said when its status was set
 * @param at when it was made, and {@code by} which account
 * @param history what became of it, the oldest first
 */
public record WishDocument(
        String id,
        String kind,
        String text,
        @Nullable String meeting,
        int votes,
        List<String> voters,
        boolean voted,
        @Nullable String owner,
        String status,
        @Nullable String figure,
        @Nullable String reason,
        String at,
        String by,
        List<Entry> history) {

    /**
     * Something that became of it.
     *
     * @param what that was, such as {@code vote-taken-back}
     * @param owner who sees to it from then on; null where nobody does, or it is about something else
     * @param status how far it is from then on; null where it is about something else
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            long sequence,
            String at,
            String by,
            String what,
            @Nullable String owner,
            @Nullable String status,
            @Nullable String figure,
            @Nullable String reason) {}

    /** @param caller the account that asks */
    public static WishDocument of(Wish wish, String caller) {
        return new WishDocument(
                wish.id(),
                WishWords.of(wish.kind()),
                wish.text(),
                wish.meeting().orElse(null),
                wish.voters().size(),
                List.copyOf(wish.voters()),
                wish.voters().contains(caller),
                wish.owner().orElse(null),
                WishWords.of(wish.status()),
                wish.figure().orElse(null),
                wish.reason().orElse(null),
                wish.at().toString(),
                wish.by(),
                wish.history().stream().map(WishDocument::entry).toList());
    }

    private static Entry entry(Recorded<WishEvent> entry) {
        return switch (entry.event()) {
            case WishEvent.Made _ -> entry(entry, "made", null, null);
            case WishEvent.Voted _ -> entry(entry, "voted", null, null);
            case WishEvent.VoteTakenBack _ -> entry(entry, "vote-taken-back", null, null);
            case WishEvent.Owned owned -> entry(entry, "owned", owned.owner(), null);
            case WishEvent.Decided decided -> entry(entry, "decided", null, decided);
        };
    }

    private static Entry entry(
            Recorded<WishEvent> entry, String what, @Nullable String owner, WishEvent.@Nullable Decided decided) {
        return new Entry(
                entry.sequence(),
                entry.at().toString(),
                entry.by(),
                what,
                owner,
                decided == null ? null : WishWords.of(decided.status()),
                decided == null ? null : decided.figure(),
                decided == null ? null : decided.reason());
    }
}
