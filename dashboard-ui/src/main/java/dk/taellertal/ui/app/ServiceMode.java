package dk.taellertal.ui.app;

/**
 * How this service was started.
 *
 * @param demo whether it shows the demo's accounts
 * @param token what commands on the same machine sign in with
 */
public record ServiceMode(boolean demo, String token) {}
