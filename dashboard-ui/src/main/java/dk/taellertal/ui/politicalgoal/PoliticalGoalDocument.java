package dk.taellertal.ui.politicalgoal;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.taellertal.core.catalogue.PoliticalGoalYaml;
import dk.taellertal.core.event.PoliticalGoalEvent;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.ui.history.FieldChange;
import dk.taellertal.ui.history.HistoryEntry;
import dk.taellertal.ui.politicalgoal.PoliticalGoalRegister.Registered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A political goal as other programs get it.
 *
 * @param lifeAreas the ids of those that it belongs to
 * @param adopted the day on which the council adopted it, such as {@code 2022-12-08}; null where that is not known
 * @param policy the policy it stands in; null where it stands by itself
 * @param objectives the ids of the objectives that realise it
 * @param holes the ids of its life areas where no objective does
 * @param version the sequence of the last event about it; 0 where nobody has touched it in the program
 * @param state {@code current} or {@code withdrawn}
 * @param history what became of it, the oldest first; null where many are listed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PoliticalGoalDocument(
        String id,
        String name,
        @Nullable String nameEn,
        List<String> lifeAreas,
        @Nullable String adopted,
        @Nullable String policy,
        boolean example,
        List<String> objectives,
        List<String> holes,
        long version,
        String state,
        @Nullable List<HistoryEntry> history) {

    /** One of many. */
    public static PoliticalGoalDocument listed(Registered registered, Goals goals) {
        return of(registered, goals, null);
    }

    /** One by itself, with all that became of it. */
    public static PoliticalGoalDocument whole(Registered registered, Goals goals) {
        return of(registered, goals, history(registered.history()));
    }

    private static PoliticalGoalDocument of(Registered registered, Goals goals, @Nullable List<HistoryEntry> history) {
        PoliticalGoal goal = registered.goal();
        List<Objective> objectives = goals.objectives().stream()
                .filter(o -> o.politicalGoal().equals(goal.id()))
                .toList();
        return new PoliticalGoalDocument(
                goal.id(),
                goal.name(),
                goal.nameEn().orElse(null),
                goal.lifeAreas(),
                goal.adopted().map(LocalDate::toString).orElse(null),
                goal.policy().orElse(null),
                goal.example(),
                objectives.stream().map(Objective::id).toList(),
                registered.inForce()
                        ? goal.lifeAreas().stream()
                                .filter(life -> objectives.stream()
                                        .noneMatch(o -> o.lifeArea().equals(life)))
                                .toList()
                        : List.of(),
                registered.version(),
                registered.inForce() ? "current" : "withdrawn",
                history);
    }

    private static List<HistoryEntry> history(List<Recorded<PoliticalGoalEvent>> events) {
        List<HistoryEntry> history = new ArrayList<>();
        Map<String, Object> before = Map.of();
        for (Recorded<PoliticalGoalEvent> entry : events) {
            PoliticalGoalEvent event = entry.event();
            Map<String, Object> after = event instanceof PoliticalGoalEvent.Stated stated
                    ? PoliticalGoalYaml.fields(PoliticalGoalYaml.read(stated.text()))
                    : before;
            history.add(HistoryEntry.of(entry, null, FieldChange.between(before, after)));
            before = after;
        }
        return history;
    }
}
