package dk.taellertal.core.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wrote about a period of a key figure, about an objective, or about a figure as the indicator of one.
 *
 * @param period of the figure; empty where it is about no period
 * @param written the sequence of the event by which it was written
 * @param versions what it said, the oldest first; none where it was taken away
 * @param removal who took it away; empty where nobody did
 */
public record Comment(
        String id,
        Optional<String> figure,
        Optional<String> objective,
        Optional<String> period,
        long written,
        List<Version> versions,
        Optional<Removal> removal) {

    /** A text as it was written or reworded. */
    public record Version(long sequence, Instant at, String by, String text) {}

    /** By whom and why it was taken away. */
    public record Removal(Instant at, String by, String reason) {}

    public Comment {
        versions = List.copyOf(versions);
    }

    /** What it says now; empty where it was taken away. */
    public Optional<Version> latest() {
        return removal.isPresent() || versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** Who wrote it first; empty where it was taken away. */
    public Optional<String> author() {
        return versions.stream().findFirst().map(Version::by);
    }
}
