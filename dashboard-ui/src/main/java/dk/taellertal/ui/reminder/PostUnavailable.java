package dk.taellertal.ui.reminder;

/** No letter can be handed over: the mail server is not reached, or does not let the program in. */
public final class PostUnavailable extends Exception {

    private static final long serialVersionUID = 1;

    public PostUnavailable(Throwable cause) {
        super("the mail server takes no letters: " + cause.getMessage(), cause);
    }
}
