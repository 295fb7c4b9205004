package dk.taellertal.core.event;

import org.jspecify.annotations.Nullable;

/** What became of a comment. */
public sealed interface CommentEvent extends Event {

    /** The comment it is about. */
    String comment();

    /**
     * Somebody wrote it.
     *
     * @param figure the key figure that it is about; null where it is about an objective alone
     * @param objective the objective that it is about; null where it is about a key figure wherever it is an indicator
     * @param period the period of the key figure; null where it is about no period
     */
    record Written(
            String comment,
            @Nullable String figure,
            @Nullable String objective,
            @Nullable String period,
            String text) implements CommentEvent {}

    /** It says something else from now on. */
    record Reworded(String comment, String text) implements CommentEvent {}

    /**
     * It was taken away; what it said is erased from the log.
     *
     * @param written the sequence of the event by which it was written
     * @param reason why, in the words of who took it away
     */
    record Removed(
            String comment,
            @Nullable String figure,
            @Nullable String objective,
            @Nullable String period,
            long written,
            String reason)
            implements CommentEvent {}
}
