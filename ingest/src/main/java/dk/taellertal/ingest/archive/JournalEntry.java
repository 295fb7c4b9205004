package dk.taellertal.ingest.archive;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as the journal keeps it.
 *
 * @param sequence 1, 2, 3, … without gaps
 * @param by the account that did it
 */
public record JournalEntry(long sequence, Instant at, String by, Event event) {

    /** What can happen. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Received.class, name = "received"),
        @JsonSubTypes.Type(value = Published.class, name = "published"),
        @JsonSubTypes.Type(value = Superseded.class, name = "superseded"),
        @JsonSubTypes.Type(value = Withdrawn.class, name = "withdrawn"),
        @JsonSubTypes.Type(value = AccountSaved.class, name = "account")
    })
    public sealed interface Event {}

    /** A file was taken in and found good; its bytes lie in the archive. */
    public record Received(String upload, String file, String sha256) implements Event {}

    /** Its numbers count, read as these settings say. */
    public record Published(
            String upload,
            String dataset,
            @Nullable String profile,
            Map<String, String> set,
            Map<String, String> answers,
            long rows)
            implements Event {}

    /** Every slice of it has been replaced by another upload. */
    public record Superseded(String upload, String by) implements Event {}

    /** Its numbers no longer count. */
    public record Withdrawn(String upload) implements Event {}

    /** An account was made or changed. */
    public record AccountSaved(String name, String passwordHash, String role) implements Event {}
}
