package dk.taellertal.ui.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.taellertal.core.event.GoalEvent;
import dk.taellertal.core.event.ObjectiveEvent;
import dk.taellertal.core.event.PoliticalGoalEvent;
import dk.taellertal.core.event.Recorded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that became of a goal.
 *
 * @param what {@code adopted} from a file, {@code saved}, {@code retired}, {@code withdrawn}, {@code restored} or {@code merged}
 * @param objective the other objective that it became of, which goes on in this one; null where it is this one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryEntry(
        long sequence,
        String at,
        String by,
        String what,
        @Nullable String objective,
        @Nullable String reason,
        List<FieldChange> changes) {

    /** @param changes none where it only came from a file */
    public static HistoryEntry of(
            Recorded<? extends GoalEvent> entry, @Nullable String objective, List<FieldChange> changes) {
        String what = what(entry.event());
        return new HistoryEntry(
                entry.sequence(),
                entry.at().toString(),
                entry.by(),
                what,
                objective,
                entry.event().reason(),
                what.equals("adopted") ? List.of() : changes);
    }

    /** What an event did, in the word that programs get. */
    public static String what(GoalEvent event) {
        return switch (event) {
            case ObjectiveEvent.Adopted _, PoliticalGoalEvent.Filed _ -> "adopted";
            case ObjectiveEvent.Saved _, PoliticalGoalEvent.Saved _ -> "saved";
            case ObjectiveEvent.Retired _ -> "retired";
            case PoliticalGoalEvent.Withdrawn _ -> "withdrawn";
            case ObjectiveEvent.Restored _, PoliticalGoalEvent.Restored _ -> "restored";
            case ObjectiveEvent.Merged _ -> "merged";
        };
    }
}
