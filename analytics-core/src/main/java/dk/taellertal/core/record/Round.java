package dk.taellertal.core.record;

import dk.taellertal.core.event.RoundEvent.Mark;
import dk.taellertal.core.event.RoundEvent.Part;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An edit round: until a deadline departments say what is to become of their objectives.
 *
 * @param lifeAreas whose objectives it is about
 * @param deadline the last minute in which somebody may answer
 * @param moved how it came to be another than at first; empty where it is the first
 * @param answers by objective, what was said last
 */
public record Round(
        String id,
        String name,
        List<String> lifeAreas,
        LocalDateTime deadline,
        Optional<Moved> moved,
        Instant openedAt,
        String openedBy,
        Map<String, Answer> answers,
        List<Offer> offers) {

    /**
     * The last time that the deadline was moved.
     *
     * @param from the deadline before
     */
    public record Moved(LocalDateTime from, String reason, Instant at, String by) {}

    /**
     * What is to become of an objective.
     *
     * @param department for which it was said
     * @param into the objective that it is to be merged with
     * @param text the wording proposed
     * @param applied whether it was carried out
     */
    public record Answer(
            String department,
            List<Mark> marks,
            Optional<String> into,
            Optional<String> text,
            Instant at,
            String by,
            boolean applied) {

        public Answer {
            marks = List.copyOf(marks);
        }

        Answer carriedOut() {
            return new Answer(department, marks, into, text, at, by, true);
        }

        /** Whether it asks for a merge with another objective. */
        public boolean mergesWith(String other) {
            return marks.contains(Mark.MERGE) && into.equals(Optional.of(other));
        }
    }

    /**
     * A department's offer to take part.
     *
     * @param action the trial action that it is about; empty where it is the objective as such
     */
    public record Offer(
            String objective, String department, Part part, Optional<String> action, Instant at, String by) {}

    public Round {
        lifeAreas = List.copyOf(lifeAreas);
        answers = Map.copyOf(answers);
        offers = List.copyOf(offers);
    }

    public Optional<Answer> answer(String objective) {
        return Optional.ofNullable(answers.get(objective));
    }

    /** Whether somebody may still answer. */
    public boolean open(LocalDateTime now) {
        return !now.isAfter(deadline);
    }

    /** Whether it is about the objectives of a life area. */
    public boolean covers(String lifeArea) {
        return lifeAreas.contains(lifeArea);
    }
}
