package dk.taellertal.ui.reminder;

/** The mail server does not take a letter. What it said may hold the address, so that neither message nor cause is kept of it. */
public final class LetterRefused extends Exception {

    private static final long serialVersionUID = 1;

    /** @param reply the number of the server's reply, or the kind of the failure where it gave none */
    public LetterRefused(String reply) {
        super("the mail server did not take it: " + reply);
    }
}
