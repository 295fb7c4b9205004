package dk.taellertal.ui.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.taellertal.core.record.Comment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment as programs get it.
 *
 * @param figure null where it is about an objective alone
 * @param objective null where it is about a figure wherever it is an indicator
 * @param text what it says now; null where it was taken away
 * @param by who wrote or reworded it last
 * @param state {@code written}, {@code reworded} or {@code removed}
 * @param versions all that it said, the oldest first; none where it was taken away
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommentDocument(
        String id,
        @Nullable String figure,
        @Nullable String objective,
        @Nullable String period,
        @Nullable String text,
        @Nullable String at,
        @Nullable String by,
        String state,
        List<Version> versions,
        @Nullable Removal removed) {

    /** A text as it was written or reworded. */
    public record Version(long sequence, String at, String by, String text) {}

    /** Who took it away, and why. */
    public record Removal(String at, String by, String reason) {}

    public static CommentDocument of(Comment comment) {
        return new CommentDocument(
                comment.id(),
                comment.figure().orElse(null),
                comment.objective().orElse(null),
                comment.period().orElse(null),
                comment.latest().map(Comment.Version::text).orElse(null),
                comment.latest().map(v -> v.at().toString()).orElse(null),
                comment.latest().map(Comment.Version::by).orElse(null),
                comment.removal().isPresent() ? "removed" : comment.versions().size() > 1 ? "reworded" : "written",
                comment.versions().stream()
                        .map(v -> new Version(v.sequence(), v.at().toString(), v.by(), v.text()))
                        .toList(),
                comment.removal()
                        .map(r -> new Removal(r.at().toString(), r.by(), r.reason()))
                        .orElse(null));
    }
}
