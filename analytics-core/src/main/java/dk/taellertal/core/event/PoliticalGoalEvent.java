package dk.taellertal.core.event;

import org.jspecify.annotations.Nullable;

/** What became of a political goal. What it says itself is a text of the form that the catalogue's files have. */
public sealed interface PoliticalGoalEvent extends GoalEvent {

    /** The political goal that it is about. */
    String politicalGoal();

    /** From now on it says this. */
    sealed interface Stated extends PoliticalGoalEvent {

        /** All of it, in YAML. */
        String text();
    }

    /** It stood in a file of the catalogue until somebody touched it in the program. Directly before that event. */
    record Filed(String politicalGoal, String text) implements Stated {

        @Override
        public @Nullable String reason() {
            return null;
        }
    }

    /** It is new, or says something else from now on. */
    record Saved(
            String politicalGoal, String text, @Nullable String reason) implements Stated {}

    /** The council does not have it any more. What it said is kept. */
    record Withdrawn(String politicalGoal, @Nullable String reason) implements PoliticalGoalEvent {}

    /** The council has it again, as it was when it was withdrawn. */
    record Restored(String politicalGoal, @Nullable String reason) implements PoliticalGoalEvent {}
}
