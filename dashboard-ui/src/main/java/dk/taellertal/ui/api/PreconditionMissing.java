package dk.taellertal.ui.api;

/** A change does not say which version was read. */
final class PreconditionMissing extends RuntimeException {

    private static final long serialVersionUID = 1;

    PreconditionMissing() {
        super("a change says which version was read: If-Match with the ETag that was answered");
    }
}
