package dk.taellertal.core.record;

import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.WishEvent;
import dk.taellertal.core.event.WishEvent.Kind;
import dk.taellertal.core.event.WishEvent.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * A number that somebody is glad to have or dreams of.
 *
 * @param meeting where it was said
 * @param voters the accounts with a vote on it, in the order of their votes
 * @param owner who sees to it, such as a department
 * @param figure the key figure that it has become, or that is offered in place of it where it is declined
 * @param reason what was said when its status was set
 * @param history all events about it, the oldest first
 */
public record Wish(
        String id,
        Kind kind,
        String text,
        Optional<String> meeting,
        SequencedSet<String> voters,
        Optional<String> owner,
        Status status,
        Optional<String> figure,
        Optional<String> reason,
        List<Recorded<WishEvent>> history) {

    public Wish {
        voters = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(voters));
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("the wish '%s' has no events".formatted(id));
        }
    }

    /** A wish that was just made. */
    static Wish made(Recorded<WishEvent> entry, WishEvent.Made made) {
        return new Wish(
                made.wish(),
                made.kind(),
                made.text(),
                Optional.ofNullable(made.meeting()),
                new LinkedHashSet<>(),
                Optional.empty(),
                Status.WISHED,
                Optional.empty(),
                Optional.empty(),
                List.of(entry));
    }

    Wish with(Recorded<WishEvent> entry) {
        return switch (entry.event()) {
            case WishEvent.Made made -> made(entry, made);
            case WishEvent.Voted _ -> with(entry, voters(entry.by(), true), owner);
            case WishEvent.VoteTakenBack _ -> with(entry, voters(entry.by(), false), owner);
            case WishEvent.Owned owned -> with(entry, voters, Optional.ofNullable(owned.owner()));
            case WishEvent.Decided decided ->
                new Wish(
                        id,
                        kind,
                        text,
                        meeting,
                        voters,
                        owner,
                        decided.status(),
                        Optional.ofNullable(decided.figure()),
                        Optional.ofNullable(decided.reason()),
                        longer(entry));
        };
    }

    private Wish with(Recorded<WishEvent> entry, SequencedSet<String> voters, Optional<String> owner) {
        return new Wish(id, kind, text, meeting, voters, owner, status, figure, reason, longer(entry));
    }

    private SequencedSet<String> voters(String account, boolean votes) {
        SequencedSet<String> changed = new LinkedHashSet<>(voters);
        if (votes) {
            changed.add(account);
        } else {
            changed.remove(account);
        }
        return changed;
    }

    private List<Recorded<WishEvent>> longer(Recorded<WishEvent> entry) {
        List<Recorded<WishEvent>> longer = new ArrayList<>(history);
        longer.add(entry);
        return longer;
    }

    /** The account that made it. */
    public String by() {
        return history.getFirst().by();
    }

    /** When it was made. */
    public Instant at() {
        return history.getFirst().at();
    }

    /** Whether votes are taken: one that is declined needs none, nor a dream that has come true. */
    public boolean open() {
        return status != Status.DECLINED && (kind == Kind.GLAD || status != Status.IN_CATALOGUE);
    }

    /** The last time that its status was set to one; empty where it never was. */
    public Optional<Recorded<WishEvent>> decided(Status to) {
        return history.reversed().stream()
                .filter(e -> e.event() instanceof WishEvent.Decided decided && decided.status() == to)
                .findFirst();
    }
}
