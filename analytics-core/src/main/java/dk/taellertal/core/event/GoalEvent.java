package dk.taellertal.core.event;

import org.jspecify.annotations.Nullable;

/** What people made of the goals in the program; it stands over what the catalogue's files say of them. */
public sealed interface GoalEvent extends Event permits ObjectiveEvent, PoliticalGoalEvent {

    /** Why, in the words of who did it; null where nothing was said. */
    @Nullable
    String reason();
}
