package dk.taellertal.core.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of an edit round, in which departments say what is to become of their objectives until a deadline. */
public sealed interface RoundEvent extends Event {

    /** The round it is about. */
    String round();

    /**
     * It began.
     *
     * @param lifeAreas whose objectives it is about
     * @param deadline the last minute in which somebody may answer, such as {@code 2022-12-16T12:00}, by the municipality's clock
     */
    record Opened(String round, String name, List<String> lifeAreas, String deadline) implements RoundEvent {

        public Opened {
            lifeAreas = List.copyOf(lifeAreas);
        }
    }

    /**
     * It may be answered until another minute: longer, or not so long.
     *
     * @param deadline in place of the one before
     * @param reason in the words of who moved it
     */
    record DeadlineMoved(String round, String deadline, String reason) implements RoundEvent {}

    /** What an answer wants done with an objective. */
    enum Mark {
        KEEP,
        SHORTEN,
        CITIZEN_FACING,
        MERGE,
        REWRITE,
        DELETE
    }

    /**
     * Somebody said what is to become of an objective, in place of what was said of it before.
     *
     * @param department for which it was said
     * @param into the objective that it is to be merged with; null unless it is
     * @param text the wording proposed; null where none was
     */
    record Answered(
            String round,
            String objective,
            String department,
            List<Mark> marks,
            @Nullable String into,
            @Nullable String text)
            implements RoundEvent {

        public Answered {
            marks = List.copyOf(marks);
        }
    }

    /** As what somebody takes part in an objective. */
    enum Part {
        OWNER,
        SUPPORT
    }

    /**
     * A department offered to take part.
     *
     * @param action the trial action that it is about; null where it is the objective as such
     */
    record SignedUp(
            String round,
            String objective,
            String department,
            Part part,
            @Nullable String action) implements RoundEvent {}

    /** What was proposed was carried out; what became of the objective is an event of its own. */
    record Applied(String round, String objective) implements RoundEvent {}
}
