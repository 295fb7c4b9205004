package dk.taellertal.ui.app;

import java.time.LocalTime;
import java.util.Optional;

/**
 * By which mail server reminders go out, and when.
 *
 * @param encrypted whether letters go out by STARTTLS or not at all
 * @param from the sender's address, with or without a name
 * @param service where people reach the service, without a slash at its end
 * @param at the time of day in Denmark
 */
public record MailSettings(
        String host,
        int port,
        boolean encrypted,
        Optional<Credentials> credentials,
        String from,
        String service,
        LocalTime at) {

    /** What the program signs in with at the mail server. */
    public record Credentials(String user, String password) {

        /** Without the password, which belongs into no log. */
        @Override
        public String toString() {
            return user;
        }
    }
}
