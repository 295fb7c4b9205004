package dk.taellertal.ui.service;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.event.WishEvent;
import dk.taellertal.core.event.WishEvent.Kind;
import dk.taellertal.core.event.WishEvent.Status;
import dk.taellertal.core.record.Wish;
import dk.taellertal.core.record.WishesRecord;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.refusal.Conflict;
import dk.taellertal.ui.refusal.UnknownThing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Wishes for numbers. Whoever takes part makes them and votes, openly and once on each: a second vote changes nothing. How far
 * a wish has come, and who sees to it, is set by those who may change any goal. Votes on what is declined or has come true
 * are a {@link Conflict}.
 */
public final class WishService {

    public static final int MOST_LETTERS = 500;
    /** Of a meeting, or an owner. */
    public static final int MOST_LETTERS_OF_A_NAME = 100;

    /**
     * How far a wish has come.
     *
     * @param figure the key figure that it has become, or that is offered in place of it
     * @param reason why it is declined, or what else there is to say
     */
    public record Decision(Status status, Optional<String> figure, Optional<String> reason) {}

    private interface Step {
        List<WishEvent> events(Wish wish);
    }

    private final Instance instance;

    public WishService(Instance instance) {
        this.instance = instance;
    }

    /** All wishes as they are. */
    public WishesRecord wishes() {
        return instance.wishes().now();
    }

    /** @throws UnknownThing where there was never such a wish */
    public Wish wish(String id) {
        return required(wishes(), id);
    }

    private static Wish required(WishesRecord record, String id) {
        return record.wish(id).orElseThrow(() -> new UnknownThing("there is no wish '%s'".formatted(id)));
    }

    /**
     * Writes a wish down.
     *
     * @param meeting where it was said; null where it was not said at a meeting
     * @throws UnusableText where the text or the meeting cannot be kept
     */
    public Wish make(Kind kind, String text, @Nullable String meeting, Actor actor) throws IOException {
        actor.require(Permission.TAKE_PART);
        String line = WrittenText.line("text", text, MOST_LETTERS);
        String where = meeting == null ? null : WrittenText.line("meeting", meeting, MOST_LETTERS_OF_A_NAME);
        List<String> made = new ArrayList<>();
        instance.wishes().add(actor, (wishes, first) -> {
            made.add("w" + first);
            return List.of(new WishEvent.Made("w" + first, kind, line, where));
        });
        return wish(made.getFirst());
    }

    /** Gives the actor's vote; stays as it is where they have one already. */
    public Wish vote(String id, Actor actor) throws IOException {
        actor.require(Permission.TAKE_PART);
        return change(id, actor, wish -> {
            if (!wish.open()) {
                throw new Conflict("the wish '%s' takes no votes: it is %s"
                        .formatted(id, wish.status() == Status.DECLINED ? "declined" : "in the catalogue"));
            }
            return wish.voters().contains(actor.name()) ? List.of() : List.of(new WishEvent.Voted(id));
        });
    }

    /** Takes the actor's vote back; stays as it is where they have none. */
    public Wish takeVoteBack(String id, Actor actor) throws IOException {
        actor.require(Permission.TAKE_PART);
        return change(
                id,
                actor,
                wish -> wish.voters().contains(actor.name()) ? List.of(new WishEvent.VoteTakenBack(id)) : List.of());
    }

    /**
     * Says how far a wish has come, who sees to it, or both.
     *
     * @param owner blank for nobody; empty where it stays as it is
     * @throws UnusableText where the owner or the reason cannot be kept, or a reason is missing
     */
    public Wish decide(String id, Optional<Decision> decision, Optional<String> owner, Actor actor) throws IOException {
        actor.require(Permission.EDIT_GOALS);
        Optional<WishEvent.Decided> decided = decision.map(d -> decided(id, d));
        Optional<WishEvent.Owned> owned = owner.map(o ->
                new WishEvent.Owned(id, o.isBlank() ? null : WrittenText.line("owner", o, MOST_LETTERS_OF_A_NAME)));
        return change(id, actor, wish -> {
            List<WishEvent> events = new ArrayList<>();
            owned.filter(o -> !Optional.ofNullable(o.owner()).equals(wish.owner()))
                    .ifPresent(events::add);
            decided.filter(d -> !says(wish, d)).ifPresent(events::add);
            return events;
        });
    }

    private WishEvent.Decided decided(String id, Decision decision) {
        decision.figure()
                .filter(figure -> instance.catalogue().figure(figure).isEmpty())
                .ifPresent(figure -> {
                    throw new IllegalArgumentException(
                            "'figure' names no key figure of the catalogue: '%s'".formatted(figure));
                });
        boolean needsReason = decision.status() == Status.DECLINED;
        return new WishEvent.Decided(
                id,
                decision.status(),
                decision.figure().orElse(null),
                needsReason || decision.reason().isPresent()
                        ? WrittenText.line("reason", decision.reason().orElse(null), MOST_LETTERS)
                        : null);
    }

    private static boolean says(Wish wish, WishEvent.Decided decided) {
        return wish.status() == decided.status()
                && wish.figure().equals(Optional.ofNullable(decided.figure()))
                && wish.reason().equals(Optional.ofNullable(decided.reason()));
    }

    private Wish change(String id, Actor actor, Step step) throws IOException {
        instance.wishes().add(actor, (wishes, first) -> step.events(required(wishes, id)));
        return wish(id);
    }
}
