package dk.taellertal.ui.app;

/**
 * How this service was started.
 *
 * @param demo whether it shows the demo's accounts
 * @param mail whether a mail server is set up, by which reminders go out
 * @param token what commands on the same machine sign in with
 */
public record ServiceMode(boolean demo, boolean mail, String token) {}
