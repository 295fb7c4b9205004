package dk.taellertal.ui.actor;

/**
 * How this service was started.
 *
 * @param demo whether it shows the demo's accounts
 * @param mail whether a mail server is set up, by which reminders go out
 * @param token what commands on the same machine sign in with
 */
public record ServiceMode(boolean demo, boolean mail, String token) {

    /** Who made what ships with the demo. */
    public static final String DEMO_AUTHOR = "demo";

    /** Whether what an account did was made up for the demo. */
    public boolean isExample(String account) {
        return demo && account.equals(DEMO_AUTHOR);
    }
}
