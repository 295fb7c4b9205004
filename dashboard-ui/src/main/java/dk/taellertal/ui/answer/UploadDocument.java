package dk.taellertal.ui.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent, in the list of all.
 *
 * @param sha256 null where it holds personal data
 * @param dataset null where it was turned away
 * @param state staged, published, superseded, withdrawn or rejected; refused, asked or interrupted where nothing of it
 *     is kept
 * @param faults errors of a refused file, questions that an asked one left open
 * @param decidedBy the second person who approved or rejected it
 * @param reason why it was rejected
 */
public record UploadDocument(
        String id,
        String file,
        @Nullable String sha256,
        @Nullable String dataset,
        String state,
        long rows,
        long faults,
        boolean synthetic,
        Instant receivedAt,
        String receivedBy,
        @Nullable String decidedBy,
        @Nullable String reason) {}
