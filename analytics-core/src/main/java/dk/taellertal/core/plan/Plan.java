package dk.taellertal.core.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is to be done within a while.
 *
 * @param id by which it is known, a–z, 0–9 and hyphens
 * @param first the first day on which it holds
 * @param last the last one, not before the first
 * @param source where it is written
 * @param example whether its words were invented for the demo
 * @param columns what its goals say beside what is to be reached, such as where it is trained; may be empty
 */
public record Plan(
        String id,
        String name,
        LocalDate first,
        LocalDate last,
        String source,
        boolean example,
        List<String> columns,
        List<Track> tracks) {

    /** Goals that are followed together. */
    public record Track(String name, List<Theme> themes) {
        public Track {
            themes = List.copyOf(themes);
            if (themes.isEmpty()) {
                throw new IllegalArgumentException("the track '%s' has no theme".formatted(name));
            }
        }
    }

    /** What goals are about. */
    public record Theme(String name, List<PlanGoal> goals) {
        public Theme {
            goals = List.copyOf(goals);
            if (goals.isEmpty()) {
                throw new IllegalArgumentException("the theme '%s' has no goal".formatted(name));
            }
        }
    }

    /** How a day lies to the days of a plan. */
    public enum Timing {
        BEFORE,
        WITHIN,
        AFTER
    }

    public Plan {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("the id of a plan is a-z, 0-9 and hyphens: '%s'".formatted(id));
        }
        columns = List.copyOf(columns);
        tracks = List.copyOf(tracks);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "the last day of '%s' lies before the first: %s, %s".formatted(id, first, last));
        }
        if (tracks.isEmpty()) {
            throw new IllegalArgumentException("the plan '%s' has no track".formatted(id));
        }
        Set<String> names = new HashSet<>();
        for (Track track : tracks) {
            if (!names.add(track.name())) {
                throw new IllegalArgumentException("the track '%s' stands twice".formatted(track.name()));
            }
        }
        for (PlanGoal goal : goals(tracks).toList()) {
            if (goal.cells().size() != columns.size()) {
                throw new IllegalArgumentException("the goal '%s' has %d cells (expected %d: %s)"
                        .formatted(goal.text(), goal.cells().size(), columns.size(), columns));
            }
        }
    }

    private static Stream<PlanGoal> goals(List<Track> tracks) {
        return tracks.stream().flatMap(track -> track.themes().stream()).flatMap(theme -> theme.goals().stream());
    }

    /** Of all tracks, in their order. */
    public List<PlanGoal> goals() {
        return goals(tracks).toList();
    }

    /** How a deadline lies to the days of the plan. One outside of them is worth a second look. */
    public Timing timing(Deadline deadline) {
        if (deadline.day().isBefore(first)) {
            return Timing.BEFORE;
        }
        return deadline.day().isAfter(last) ? Timing.AFTER : Timing.WITHIN;
    }

    /** The goals whose deadline lies outside of the plan's days. */
    public List<PlanGoal> goalsOutside() {
        return goals().stream()
                .filter(goal -> goal.deadline()
                        .filter(deadline -> timing(deadline) != Timing.WITHIN)
                        .isPresent())
                .toList();
    }
}
