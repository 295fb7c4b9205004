package dk.taellertal.ui.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a figure stands against its target: what was computed, beside what people have said of it.
 *
 * @param status the one that counts
 * @param computed from the numbers alone
 * @param period of the latest value; value, path and deviation are told for it
 * @param nearTarget not reached, but no further from the target than the tolerance
 * @param stale whether the source should have published a later value by now; the status is what it was by this one
 * @param arithmetic how the computed status came about, in a sentence
 * @param said what people have said beside it, in a sentence
 */
public record StatusDocument(
        String status,
        String computed,
        String asOf,
        @Nullable String period,
        @Nullable String value,
        @Nullable String path,
        @Nullable String deviation,
        @Nullable TargetDocument target,
        boolean nearTarget,
        boolean stale,
        String arithmetic,
        @Nullable String said,
        @Nullable ManualDocument manual,
        @Nullable AcceptedDocument accepted) {

    /** What is to be reached. */
    public record TargetDocument(
            String from,
            String baseline,
            String to,
            String value,
            String tolerance,
            List<WaypointDocument> waypoints,
            @Nullable String lower,
            @Nullable String upper) {}

    /** What is to be reached on the way. */
    public record WaypointDocument(String period, String value) {}

    /** A status that somebody gave in place of the computed one. */
    public record ManualDocument(String status, String reason) {}

    /**
     * A deviation that is accepted for a while.
     *
     * @param counts whether it covers the status now
     */
    public record AcceptedDocument(String until, String reason, boolean counts) {}
}
