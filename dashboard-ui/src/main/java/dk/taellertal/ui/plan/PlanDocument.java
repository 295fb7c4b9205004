package dk.taellertal.ui.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.plan.Plan;
import dk.taellertal.core.plan.PlanGoal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A plan as other programs get it.
 *
 * @param first the first day on which it holds, and {@code last} the last one
 * @param source where it is written
 * @param example whether its words were invented for the demo
 * @param columns what its goals say beside what is to be reached
 */
public record PlanDocument(
        String id,
        String name,
        String first,
        String last,
        String source,
        boolean example,
        List<String> columns,
        List<Track> tracks) {

    public record Track(String name, List<Theme> themes) {}

    public record Theme(String name, List<Goal> goals) {}

    /**
     * @param cells what it says in each column
     * @param figure the id of the key figure that shows whether it is reached
     * @param measurable whether a number could show it
     * @param reason why none can
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Goal(
            String text,
            List<String> cells,
            @Nullable Deadline deadline,
            @Nullable String figure,
            boolean measurable,
            @Nullable String reason) {}

    /**
     * @param words as the plan says it
     * @param day the last one on which it is in time
     * @param timing {@code within} the days of the plan, {@code before} or {@code after} them
     */
    public record Deadline(String words, String day, String timing) {}

    public static PlanDocument of(Plan plan) {
        return new PlanDocument(
                plan.id(),
                plan.name(),
                plan.first().toString(),
                plan.last().toString(),
                plan.source(),
                plan.example(),
                plan.columns(),
                plan.tracks().stream()
                        .map(track -> new Track(
                                track.name(),
                                track.themes().stream()
                                        .map(theme -> new Theme(
                                                theme.name(),
                                                theme.goals().stream()
                                                        .map(goal -> goal(goal, plan))
                                                        .toList()))
                                        .toList()))
                        .toList());
    }

    private static Goal goal(PlanGoal goal, Plan plan) {
        return new Goal(
                goal.text(),
                goal.cells(),
                goal.deadline()
                        .map(deadline -> new Deadline(
                                deadline.words(),
                                deadline.day().toString(),
                                plan.timing(deadline).name().toLowerCase(Locale.ROOT)))
                        .orElse(null),
                goal.figure().map(KeyFigureId::value).orElse(null),
                goal.unmeasured().isEmpty(),
                goal.unmeasured().orElse(null));
    }
}
