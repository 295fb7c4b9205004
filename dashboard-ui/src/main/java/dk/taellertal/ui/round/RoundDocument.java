package dk.taellertal.ui.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An edit round as other programs get it.
 *
 * @param deadline the last minute in which it may be answered, by the municipality's clock
 * @param moved how that came to be another than at first; null where it is the first
 * @param objectives those it is about, in the order of the catalogue
 * @param progress by department that leads some of them
 * @param undecided merges that one lead wants and the other has not agreed to
 * @param lateChanges changes after the deadline, for the next agenda; none while the round is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundDocument(
        String id,
        String name,
        List<String> lifeAreas,
        String deadline,
        @Nullable Moved moved,
        boolean open,
        int answered,
        List<About> objectives,
        List<Progress> progress,
        List<Merge> undecided,
        List<Late> lateChanges) {

    /**
     * The last time that the deadline was moved.
     *
     * @param from the deadline before
     */
    public record Moved(String from, String reason, String at, String by) {}

    /**
     * What is to become of an objective.
     *
     * @param marks {@code keep}, {@code shorten}, {@code citizen-facing}, {@code merge}, {@code rewrite}, {@code delete}
     * @param applied whether it was carried out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record About(
            String objective,
            String name,
            String goal,
            String lifeArea,
            String lead,
            List<String> support,
            boolean answered,
            List<String> marks,
            @Nullable String into,
            @Nullable String text,
            @Nullable String department,
            @Nullable String by,
            @Nullable String at,
            boolean applied,
            List<SignUp> signUps) {

        /** Who answers for it: the lead, then those who support. */
        public List<String> departments() {
            return Stream.concat(Stream.of(lead), support.stream()).toList();
        }
    }

    /**
     * A department's offer.
     *
     * @param part {@code owner} or {@code support}
     * @param action the trial action; null where it is the objective as such
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SignUp(
            String department, String part, @Nullable String action) {}

    /** How many of the objectives that a department leads are answered for. */
    public record Progress(String department, int objectives, int answered) {}

    /** A merge that waits for the lead of the other objective. */
    public record Merge(String objective, String into, String waitsFor) {}

    /** A change after the deadline. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Late(
            String objective,
            long sequence,
            String at,
            String by,
            String what,
            @Nullable String reason) {}
}
