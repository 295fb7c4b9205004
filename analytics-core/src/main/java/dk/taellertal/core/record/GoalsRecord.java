package dk.taellertal.core.record;

import dk.taellertal.core.event.Event;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.GoalEvent;
import dk.taellertal.core.event.ObjectiveEvent;
import dk.taellertal.core.event.PoliticalGoalEvent;
import dk.taellertal.core.event.Recorded;
import java.util.List;
import java.util.TreeMap;

/**
 * What people have made of the goals, at a sequence of the log.
 *
 * @param last the sequence of the last event about one; 0 where there is none
 */
public record GoalsRecord(ObjectivesRecord objectives, PoliticalGoalsRecord politicalGoals, long last) {

    private static final GoalsRecord NOTHING =
            new GoalsRecord(new ObjectivesRecord(new TreeMap<>()), PoliticalGoalsRecord.NOTHING, 0);

    /**
     * Folds the events up to a sequence.
     *
     * @param last the last sequence that counts
     */
    public static GoalsRecord at(long last, List<Recorded<GoalEvent>> events) {
        return NOTHING.with(events.stream().filter(e -> e.sequence() <= last).toList());
    }

    /** The goals as the log has them now. */
    public static Projection<GoalEvent, GoalsRecord> of(EventLog log) {
        return new Projection<>(log, GoalEvent.class, NOTHING, GoalsRecord::with);
    }

    /** The state after some more events. */
    public GoalsRecord with(List<Recorded<GoalEvent>> events) {
        return events.isEmpty()
                ? this
                : new GoalsRecord(
                        objectives.with(only(ObjectiveEvent.class, events)),
                        politicalGoals.with(only(PoliticalGoalEvent.class, events)),
                        events.getLast().sequence());
    }

    private static <E extends Event> List<Recorded<E>> only(Class<E> family, List<Recorded<GoalEvent>> events) {
        return events.stream().flatMap(e -> e.of(family).stream()).toList();
    }
}
