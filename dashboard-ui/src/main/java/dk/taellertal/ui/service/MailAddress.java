package dk.taellertal.ui.service;

import dk.taellertal.ui.service.UnusableText.Why;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;

/** Mail addresses as somebody wrote them, read by the rules of RFC 822. */
public final class MailAddress {

    private MailAddress() {}

    /** One address, with or without a name; empty where it is none, or several. */
    public static Optional<InternetAddress> parsed(String written) {
        try {
            return Optional.of(new InternetAddress(written, true)).filter(address -> !address.isGroup());
        } catch (AddressException e) {
            // The answer to whether it is one: no.
            return Optional.empty();
        }
    }

    /**
     * An address alone in its field, of signs that every mail server takes.
     *
     * @param field as the person knows it
     * @throws UnusableText where it is none
     */
    static String checked(String field, String written, int most) {
        String line = WrittenText.line(field, written, most);
        boolean plain = line.chars().allMatch(sign -> sign > ' ' && sign < 0x7F);
        if (!plain || parsed(line).filter(a -> line.equals(a.getAddress())).isEmpty()) {
            throw new UnusableText(
                    field,
                    Why.NO_ADDRESS,
                    "'%s' is no mail address (expected for example navn@kommune.example)".formatted(field));
        }
        return line;
    }
}
