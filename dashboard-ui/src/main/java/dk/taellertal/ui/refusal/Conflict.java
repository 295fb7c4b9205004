package dk.taellertal.ui.refusal;

/** What was asked for does not fit what the thing has become; nothing was done. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Conflict(String message) {
        super(message);
    }
}
