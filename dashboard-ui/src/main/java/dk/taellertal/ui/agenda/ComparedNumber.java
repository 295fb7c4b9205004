package dk.taellertal.ui.agenda;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.event.MeetingEvent.ItemFigure;
import dk.taellertal.core.event.MeetingEvent.SnapshotTaken;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * A number that a meeting sees, beside what it is now.
 *
 * @param then empty where the state that the meeting sees has no such figure
 * @param now empty where there is no such figure any more
 */
public record ComparedNumber(ItemFigure of, Optional<SeenNumber> then, Optional<SeenNumber> now) {

    /**
     * All those of a snapshot, in its order.
     *
     * @param earlier the states of the log by sequence
     * @param level for whose eyes
     */
    public static List<ComparedNumber> of(
            SnapshotTaken taken, Snapshot now, LongFunction<Snapshot> earlier, DisclosureLevel level, Texts texts) {
        Snapshot then = earlier.apply(taken.state());
        return taken.figures().stream()
                .map(each -> new ComparedNumber(
                        each,
                        SeenNumber.of(each.figure(), then, level, texts),
                        SeenNumber.of(each.figure(), now, level, texts)))
                .toList();
    }

    /** Whether the number is another now, or one of the two is not there. */
    public boolean changed() {
        return !then.flatMap(seen -> now.map(seen::equalTo)).orElse(false);
    }
}
