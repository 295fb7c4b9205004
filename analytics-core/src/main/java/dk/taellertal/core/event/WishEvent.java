package dk.taellertal.core.event;

import org.jspecify.annotations.Nullable;

/** What became of a wish for a number. */
public sealed interface WishEvent extends Event {

    /** What a wish is about. */
    enum Kind {
        /** A number that somebody has and wants to keep. */
        GLAD,
        /** A number that nobody has yet. */
        DREAM
    }

    /** How far a wish has come. */
    enum Status {
        WISHED,
        /** It is known where the number can be had, and nobody has defined it yet. */
        SOURCE_FOUND,
        IN_CATALOGUE,
        DECLINED
    }

    /** The wish that it is about. */
    String wish();

    /**
     * Somebody wrote it down.
     *
     * @param meeting where it was said; null where it was not said at a meeting
     */
    record Made(
            String wish, Kind kind, String text, @Nullable String meeting) implements WishEvent {}

    /** Whoever did this has a vote on it from now on. */
    record Voted(String wish) implements WishEvent {}

    /** Whoever did this has no vote on it any more. */
    record VoteTakenBack(String wish) implements WishEvent {}

    /** @param owner who sees to it from now on, such as a department; null for nobody */
    record Owned(String wish, @Nullable String owner) implements WishEvent {}

    /**
     * It has come so far.
     *
     * @param figure the key figure that it has become, or that is offered in place of it where it is declined; else null
     * @param reason why it is declined; of any other status what there is to say of it, such as the source that was found
     */
    record Decided(
            String wish,
            Status status,
            @Nullable String figure,
            @Nullable String reason) implements WishEvent {

        public Decided {
            boolean hasFigure = figure != null;
            switch (status) {
                case IN_CATALOGUE -> {
                    if (!hasFigure) {
                        throw new IllegalArgumentException(
                                "'figure' is missing: the key figure that the wish has become");
                    }
                }
                case DECLINED -> {
                    if (reason == null) {
                        throw new IllegalArgumentException("'reason' is missing: why the wish is declined");
                    }
                }
                case WISHED, SOURCE_FOUND -> {
                    if (hasFigure) {
                        throw new IllegalArgumentException(
                                "'figure' does not belong to a wish without one: '%s'".formatted(figure));
                    }
                }
            }
        }
    }
}
