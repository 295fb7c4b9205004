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
        @JsonSubTypes.Type(value = Staged.class, name = "staged"),
        @JsonSubTypes.Type(value = Rejected.class, name = "rejected"),
        @JsonSubTypes.Type(value = Refused.class, name = "refused"),
        @JsonSubTypes.Type(value = Asked.class, name = "asked"),
        @JsonSubTypes.Type(value = Interrupted.class, name = "interrupted"),
        @JsonSubTypes.Type(value = Superseded.class, name = "superseded"),
        @JsonSubTypes.Type(value = Withdrawn.class, name = "withdrawn"),
        @JsonSubTypes.Type(value = AccountSaved.class, name = "account"),
        @JsonSubTypes.Type(value = DefinitionApproved.class, name = "definition"),
        @JsonSubTypes.Type(value = HeadlineWritten.class, name = "headline")
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

    /** It waits for a second person's approval, read as these settings say; published when that person approves. */
    public record Staged(
            String upload,
            String dataset,
            @Nullable String profile,
            Map<String, String> set,
            Map<String, String> answers,
            long rows)
            implements Event {}

    /** A second person would not have it. */
    public record Rejected(String upload, String reason) implements Event {}

    /**
     * A file was refused; nothing of it is kept.
     *
     * @param file its name without personal data
     * @param sha256 null where it holds personal data: a fingerprint of few digits can be found out
     */
    public record Refused(
            String upload, String file, @Nullable String sha256, long errors) implements Event {}

    /** A file left something open and was sent without the answers; nothing of it is kept. */
    public record Asked(String upload, String file, String sha256, long questions) implements Event {}

    /** The process ended after the file was received and before its numbers counted or waited. */
    public record Interrupted(String upload) implements Event {}

    /** Every slice of it has been replaced by another upload. */
    public record Superseded(String upload, String by) implements Event {}

    /** Its numbers no longer count. */
    public record Withdrawn(String upload) implements Event {}

    /**
     * A key figure is computed by a new definition, kept in the home's catalogue; no number of the store follows from it.
     *
     * @param validFrom the first period it is valid for; null for the whole series
     * @param file its path in the catalogue
     * @param sha256 of the file's text
     */
    public record DefinitionApproved(
            String figure, int version, @Nullable String validFrom, String file, String sha256) implements Event {}

    /**
     * Somebody wrote what stands above a figure's numbers, or let the program's own finding stand again.
     *
     * @param file its path in the catalogue
     * @param sha256 of the file's text
     */
    public record HeadlineWritten(String figure, String file, String sha256) implements Event {}

    /** An account was made or changed. */
    public record AccountSaved(String name, String passwordHash, String role) implements Event {}
}
