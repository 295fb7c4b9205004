package dk.taellertal.core.record;

import dk.taellertal.core.event.EditionEvent;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.Recorded;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The editions at a sequence of the log.
 *
 * @param editions by id, in the order in which they were released, those withdrawn among them
 */
public record EditionsRecord(SequencedMap<String, Edition> editions) {

    private static final EditionsRecord NOTHING = new EditionsRecord(new LinkedHashMap<>());

    public EditionsRecord {
        editions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(editions));
    }

    /**
     * Folds the events up to a sequence.
     *
     * @param last the last sequence that counts
     */
    public static EditionsRecord at(long last, List<Recorded<EditionEvent>> events) {
        return NOTHING.with(events.stream().filter(e -> e.sequence() <= last).toList());
    }

    /** The editions as the log has them now. */
    public static Projection<EditionEvent, EditionsRecord> of(EventLog log) {
        return new Projection<>(log, EditionEvent.class, NOTHING, EditionsRecord::with);
    }

    private EditionsRecord with(List<Recorded<EditionEvent>> events) {
        SequencedMap<String, Edition> all = new LinkedHashMap<>(editions);
        for (Recorded<EditionEvent> entry : events) {
            switch (entry.event()) {
                case EditionEvent.Released(String id, String name, long state, String day) ->
                    all.put(
                            id,
                            new Edition(
                                    id, name, state, LocalDate.parse(day), entry.at(), entry.by(), Optional.empty()));
                case EditionEvent.Withdrawn withdrawn ->
                    all.computeIfPresent(
                            withdrawn.edition(),
                            (_, edition) -> edition.withdrawnBy(
                                    entry.of(EditionEvent.Withdrawn.class).orElseThrow()));
            }
        }
        return new EditionsRecord(all);
    }

    /** Empty where there was never one of that id. */
    public Optional<Edition> edition(String id) {
        return Optional.ofNullable(editions.get(id));
    }

    /** Those that the council sees, the newest first. */
    public List<Edition> inForce() {
        return editions.reversed().values().stream().filter(Edition::inForce).toList();
    }
}
