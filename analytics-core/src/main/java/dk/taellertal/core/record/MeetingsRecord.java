package dk.taellertal.core.record;

import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.MeetingEvent;
import dk.taellertal.core.event.Recorded;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The meetings at a sequence of the log.
 *
 * @param meetings by id, in the order in which they were kept, those withdrawn among them
 */
public record MeetingsRecord(SequencedMap<String, Meeting> meetings) {

    private static final MeetingsRecord NOTHING = new MeetingsRecord(new LinkedHashMap<>());

    public MeetingsRecord {
        meetings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(meetings));
    }

    /**
     * Folds the events up to a sequence.
     *
     * @param last the last sequence that counts
     */
    public static MeetingsRecord at(long last, List<Recorded<MeetingEvent>> events) {
        return NOTHING.with(events.stream().filter(e -> e.sequence() <= last).toList());
    }

    /** The meetings as the log has them now. */
    public static Projection<MeetingEvent, MeetingsRecord> of(EventLog log) {
        return new Projection<>(log, MeetingEvent.class, NOTHING, MeetingsRecord::with);
    }

    private MeetingsRecord with(List<Recorded<MeetingEvent>> events) {
        SequencedMap<String, Meeting> all = new LinkedHashMap<>(meetings);
        for (Recorded<MeetingEvent> entry : events) {
            Meeting before = all.get(entry.event().meeting());
            if (before != null) {
                all.put(before.id(), before.with(entry));
            } else if (entry.event() instanceof MeetingEvent.Kept kept) {
                all.put(kept.meeting(), Meeting.kept(entry, kept));
            }
            // Else the event with its agenda was erased: there is nothing to attach a figure to.
        }
        return new MeetingsRecord(all);
    }

    /** Empty where there never was one of that id. */
    public Optional<Meeting> meeting(String id) {
        return Optional.ofNullable(meetings.get(id));
    }

    /** Those that are worked with, the latest day first; those without a day last. */
    public List<Meeting> inForce() {
        return meetings.reversed().values().stream()
                .filter(Meeting::inForce)
                .sorted(Comparator.comparing(
                        (Meeting meeting) -> meeting.date().orElse(LocalDate.MIN), Comparator.reverseOrder()))
                .toList();
    }
}
