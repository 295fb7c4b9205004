package dk.taellertal.ui.service;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.EditionEvent;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.record.Edition;
import dk.taellertal.core.record.EditionsRecord;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.refusal.UnknownThing;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Editions: what administrators release for the council, and take back. */
public final class EditionService {

    public static final int MOST_LETTERS_OF_A_NAME = 100;
    public static final int MOST_LETTERS_OF_A_REASON = 500;

    private final Instance instance;

    public EditionService(Instance instance) {
        this.instance = instance;
    }

    public EditionsRecord editions() {
        return instance.editions().now();
    }

    /** @throws UnknownThing where there was never such an edition */
    public Edition edition(String id) {
        return editions().edition(id).orElseThrow(() -> new UnknownThing("there is no edition '%s'".formatted(id)));
    }

    /**
     * Lets the council see a state; its statuses are told on the day of today, and stay so.
     *
     * @param state a sequence of the log; the state of now where none is named
     * @throws UnusableText where the name cannot be kept
     * @throws IllegalArgumentException where the log has no such sequence, or its state cannot be shown any more
     */
    public Edition release(String name, Optional<Long> state, Actor actor) throws IOException {
        actor.require(Permission.ERASE_AND_RELEASE);
        String line = WrittenText.line("name", name, MOST_LETTERS_OF_A_NAME);
        String day = LocalDate.now(instance.clock().withZone(Periods.DENMARK)).toString();
        long shown = instance.snapshot(state).sequence();
        if (shown < instance.configuration().first()) {
            throw new IllegalArgumentException("the goals are known from event %d on: '%d'"
                    .formatted(instance.configuration().first(), shown));
        }
        List<String> released = new ArrayList<>();
        instance.editions().add(actor, (_, first) -> {
            released.add("u" + first);
            return List.of(new EditionEvent.Released("u" + first, line, shown, day));
        });
        return edition(released.getFirst());
    }

    /**
     * Takes an edition back; it stays in the list with the reason. One that was taken back before stays as it is.
     *
     * @throws UnknownThing where there was never such an edition
     * @throws UnusableText where the reason cannot be kept
     */
    public Edition withdraw(String id, String reason, Actor actor) throws IOException {
        actor.require(Permission.ERASE_AND_RELEASE);
        String line = WrittenText.line("reason", reason, MOST_LETTERS_OF_A_REASON);
        edition(id);
        instance.editions()
                .add(
                        actor,
                        (editions, _) ->
                                editions.edition(id).filter(Edition::inForce).isPresent()
                                        ? List.of(new EditionEvent.Withdrawn(id, line))
                                        : List.of());
        return edition(id);
    }
}
