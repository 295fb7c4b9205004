package dk.taellertal.ui.service;

/** What a person wrote into a field cannot be kept. */
public final class UnusableText extends IllegalArgumentException {

    /** Why it cannot. */
    public enum Why {
        MISSING,
        TOO_LONG,
        UNWRITABLE,
        PERSONAL,
        NO_ADDRESS
    }

    private static final long serialVersionUID = 1;

    private final String field;
    private final Why why;

    UnusableText(String field, Why why, String message) {
        super(message);
        this.field = field;
        this.why = why;
    }

    /** The field, as a program names it. */
    public String field() {
        return field;
    }

    public Why why() {
        return why;
    }
}
