package dk.taellertal.core.record;

import dk.taellertal.core.event.UploadEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A file that was taken in.
 *
 * @param file its name; empty where what was said of its arrival was erased, and so are the sha256 and the sender
 * @param settings the answers and fixed columns it was read with, as one canonical text
 * @param rows how many facts it holds
 * @param description what it says of itself; empty where no event of the log has it yet
 */
public record Upload(
        String id,
        String file,
        String sha256,
        String dataset,
        String settings,
        State state,
        long rows,
        Optional<UploadEvent.Description> description,
        Instant receivedAt,
        String receivedBy) {

    /** Where an upload is on its way. */
    public enum State {
        /** It waits for a second person's approval. */
        STAGED,
        PUBLISHED,
        /** Every slice of it has been replaced by later uploads. */
        SUPERSEDED,
        WITHDRAWN,
        /** The second person would not have it. */
        REJECTED;

        /** Whether its numbers count, or would if what replaced them were taken out. */
        public boolean published() {
            return this == PUBLISHED || this == SUPERSEDED;
        }

        /** Whether its numbers count, or would if others were taken out or a second person approved: its file is needed. */
        public boolean open() {
            return published() || this == STAGED;
        }
    }

    /** Settings as one text, the same for the same settings. */
    public static String settings(
            Optional<String> dataset, Optional<String> profile, Map<String, String> set, Map<String, String> answers) {
        StringBuilder text = new StringBuilder();
        dataset.ifPresent(d -> text.append("dataset=").append(d).append('\n'));
        profile.ifPresent(p -> text.append("profile=").append(p).append('\n'));
        new TreeMap<>(set)
                .forEach((column, value) -> text.append("set ")
                        .append(column)
                        .append('=')
                        .append(value)
                        .append('\n'));
        new TreeMap<>(answers)
                .forEach((key, value) -> text.append("answer ")
                        .append(key)
                        .append('=')
                        .append(value)
                        .append('\n'));
        return text.toString();
    }

    static String settings(UploadEvent.Read read) {
        return settings(Optional.of(read.dataset()), Optional.ofNullable(read.profile()), read.set(), read.answers());
    }

    Upload in(State other) {
        return new Upload(id, file, sha256, dataset, settings, other, rows, description, receivedAt, receivedBy);
    }

    /** The same, read as an event says. */
    Upload read(UploadEvent.Read read, State other) {
        return new Upload(
                id,
                file,
                sha256,
                read.dataset(),
                settings(read),
                other,
                read.rows(),
                Optional.ofNullable(read.description()).or(() -> description),
                receivedAt,
                receivedBy);
    }

    Upload described(UploadEvent.Description other) {
        return new Upload(id, file, sha256, dataset, settings, state, rows, Optional.of(other), receivedAt, receivedBy);
    }

    /** Whether its numbers are made up; of one without a description, its name says it. */
    public boolean synthetic() {
        return description
                .map(UploadEvent.Description::synthetic)
                .orElseGet(() -> file.toLowerCase(Locale.ROOT).contains("syntetisk"));
    }

    /** Its header, in file order; empty without a description. */
    public List<UploadEvent.Column> columns() {
        return description.map(UploadEvent.Description::columns).orElse(List.of());
    }

    /** The headers of the given positions; where a position is 0, those read as the given column of the contract. */
    public List<String> headers(Collection<Integer> positions, String role) {
        return columns().stream()
                .filter(c -> positions.contains(c.position())
                        || (positions.contains(0) && c.role().equals(Optional.of(role))))
                .map(UploadEvent.Column::header)
                .toList();
    }
}
