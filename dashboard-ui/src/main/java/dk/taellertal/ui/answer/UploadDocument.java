package dk.taellertal.ui.answer;

import java.time.Instant;

/**
 * An upload in the list of all.
 *
 * @param state published, superseded or withdrawn
 */
public record UploadDocument(
        String id,
        String file,
        String sha256,
        String dataset,
        String state,
        long rows,
        boolean synthetic,
        Instant receivedAt,
        String receivedBy) {}
