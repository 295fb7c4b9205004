package dk.taellertal.core.event;

import org.jspecify.annotations.Nullable;

/** What became of an objective. What it says itself is a text of the form that the catalogue's files have. */
public sealed interface ObjectiveEvent extends GoalEvent {

    /** The objective that it is about. */
    String objective();

    /** From now on it says this. */
    sealed interface Stated extends ObjectiveEvent {

        /** All of it, in YAML. */
        String text();
    }

    /**
     * It stood in a file of the catalogue until somebody touched it in the program. Directly before the first event that says
     * what was done.
     */
    record Adopted(String objective, String text) implements Stated {

        @Override
        public @Nullable String reason() {
            return null;
        }
    }

    /** It was created, or says something else from now on. */
    record Saved(String objective, String text, @Nullable String reason) implements Stated {}

    /** It is no longer worked with. What it said is kept. */
    record Retired(String objective, @Nullable String reason) implements ObjectiveEvent {}

    /** It is worked with again, as it was when it was retired. */
    record Restored(String objective, @Nullable String reason) implements ObjectiveEvent {}

    /**
     * It goes on in another.
     *
     * @param into that one; what it says from now on is an event of its own, directly before this one
     */
    record Merged(String objective, String into, @Nullable String reason) implements ObjectiveEvent {}
}
