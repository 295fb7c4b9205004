package dk.taellertal.core.record;

import dk.taellertal.core.event.PoliticalGoalEvent;
import dk.taellertal.core.event.Recorded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people have made of the political goals, at a sequence of the log. A political goal that nobody has touched stands in
 * the catalogue's files alone.
 *
 * @param politicalGoals those that somebody has touched, by id
 */
public record PoliticalGoalsRecord(NavigableMap<String, Edited> politicalGoals) {

    static final PoliticalGoalsRecord NOTHING = new PoliticalGoalsRecord(new TreeMap<>());

    /**
     * A political goal that somebody has touched.
     *
     * @param inForce whether the council has it
     * @param text what it says, or said when it was withdrawn; in YAML
     * @param history all events about it, the oldest first
     */
    public record Edited(boolean inForce, String text, List<Recorded<PoliticalGoalEvent>> history) {

        public Edited {
            history = List.copyOf(history);
        }

        /** The sequence of the last event about it. */
        public long version() {
            return history.getLast().sequence();
        }

        private Edited with(Recorded<PoliticalGoalEvent> entry) {
            List<Recorded<PoliticalGoalEvent>> longer = new ArrayList<>(history);
            longer.add(entry);
            return switch (entry.event()) {
                case PoliticalGoalEvent.Stated stated -> new Edited(true, stated.text(), longer);
                case PoliticalGoalEvent.Withdrawn _ -> new Edited(false, text, longer);
                case PoliticalGoalEvent.Restored _ -> new Edited(true, text, longer);
            };
        }
    }

    public PoliticalGoalsRecord {
        politicalGoals = Collections.unmodifiableNavigableMap(new TreeMap<>(politicalGoals));
    }

    PoliticalGoalsRecord with(List<Recorded<PoliticalGoalEvent>> events) {
        NavigableMap<String, Edited> all = new TreeMap<>(politicalGoals);
        for (Recorded<PoliticalGoalEvent> entry : events) {
            String id = entry.event().politicalGoal();
            Edited before = all.get(id);
            if (before != null) {
                all.put(id, before.with(entry));
            } else if (entry.event() instanceof PoliticalGoalEvent.Stated stated) {
                all.put(id, new Edited(true, stated.text(), List.of(entry)));
            }
            // Else the event that said what it is was erased: there is nothing to withdraw or restore.
        }
        return new PoliticalGoalsRecord(all);
    }

    /** By id what a political goal says in place of the catalogue's file; empty where the council does not have it any more. */
    public Map<String, Optional<String>> texts() {
        Map<String, Optional<String>> texts = new TreeMap<>();
        politicalGoals.forEach(
                (id, edited) -> texts.put(id, edited.inForce() ? Optional.of(edited.text()) : Optional.empty()));
        return texts;
    }

    /** Empty where nobody has touched it. */
    public Optional<Edited> politicalGoal(String id) {
        return Optional.ofNullable(politicalGoals.get(id));
    }
}
