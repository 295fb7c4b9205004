package dk.taellertal.core.target;

/**
 * A status that somebody gives in place of the computed one.
 *
 * @param status one that says where the figure is
 * @param reason is shown beside it
 */
public record ManualStatus(Status status, String reason) {

    public ManualStatus {
        if (!status.placed()) {
            throw new IllegalArgumentException("a manual status says where the figure is, not '%s'".formatted(status));
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a manual status of '%s' needs a reason".formatted(status));
        }
    }
}
