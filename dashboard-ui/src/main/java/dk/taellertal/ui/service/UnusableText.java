package dk.taellertal.ui.service;

/** What a person wrote into a field cannot be kept. */
public final class UnusableText extends IllegalArgumentException {

    /** Why it cannot. */
    public enum Why {
        MISSING,
        TOO_LONG,
        UNWRITABLE,
        PERSONAL
    }

    private static final long serialVersionUID = 1;

    private final Why why;

    UnusableText(Why why, String message) {
        super(message);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
