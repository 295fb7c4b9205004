package dk.taellertal.core.record;

import dk.taellertal.core.event.ObjectiveEvent;
import dk.taellertal.core.event.Recorded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people have made of the objectives, at a sequence of the log. An objective that nobody has touched stands in the
 * catalogue's files alone.
 *
 * @param objectives those that somebody has touched, by id
 */
public record ObjectivesRecord(NavigableMap<String, Edited> objectives) {

    /** Where an objective stands. */
    public enum State {
        CURRENT,
        RETIRED,
        MERGED
    }

    /**
     * An objective that somebody has touched.
     *
     * @param text what it says, or said when it was retired or merged; in YAML
     * @param into the objective that it goes on in; empty unless it was merged
     * @param history all events about it, the oldest first
     */
    public record Edited(State state, String text, Optional<String> into, List<Recorded<ObjectiveEvent>> history) {

        public Edited {
            history = List.copyOf(history);
        }

        /** The sequence of the last event about it. */
        public long version() {
            return history.getLast().sequence();
        }

        private Edited with(Recorded<ObjectiveEvent> entry) {
            List<Recorded<ObjectiveEvent>> longer = new ArrayList<>(history);
            longer.add(entry);
            return switch (entry.event()) {
                case ObjectiveEvent.Stated stated -> new Edited(State.CURRENT, stated.text(), Optional.empty(), longer);
                case ObjectiveEvent.Retired _ -> new Edited(State.RETIRED, text, Optional.empty(), longer);
                case ObjectiveEvent.Restored _ -> new Edited(State.CURRENT, text, Optional.empty(), longer);
                case ObjectiveEvent.Merged merged -> new Edited(State.MERGED, text, Optional.of(merged.into()), longer);
            };
        }
    }

    public ObjectivesRecord {
        objectives = Collections.unmodifiableNavigableMap(new TreeMap<>(objectives));
    }

    /** The state after some more events. */
    ObjectivesRecord with(List<Recorded<ObjectiveEvent>> events) {
        NavigableMap<String, Edited> all = new TreeMap<>(objectives);
        for (Recorded<ObjectiveEvent> entry : events) {
            String id = entry.event().objective();
            Edited before = all.get(id);
            if (before != null) {
                all.put(id, before.with(entry));
            } else if (entry.event() instanceof ObjectiveEvent.Stated stated) {
                all.put(id, new Edited(State.CURRENT, stated.text(), Optional.empty(), List.of(entry)));
            }
            // Else the event that said what it is was erased: there is nothing to retire, restore or merge.
        }
        return new ObjectivesRecord(all);
    }

    /** By id what an objective says in place of the catalogue's file; empty where it is no longer worked with. */
    public Map<String, Optional<String>> texts() {
        Map<String, Optional<String>> texts = new TreeMap<>();
        objectives.forEach((id, edited) ->
                texts.put(id, edited.state() == State.CURRENT ? Optional.of(edited.text()) : Optional.empty()));
        return texts;
    }

    /** Empty where nobody has touched it. */
    public Optional<Edited> objective(String id) {
        return Optional.ofNullable(objectives.get(id));
    }
}
