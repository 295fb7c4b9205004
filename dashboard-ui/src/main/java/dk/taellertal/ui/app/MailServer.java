package dk.taellertal.ui.app;

import dk.taellertal.ui.reminder.Letter;
import dk.taellertal.ui.reminder.LetterRefused;
import dk.taellertal.ui.reminder.Post;
import dk.taellertal.ui.reminder.PostUnavailable;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** The mail server that the settings name. */
final class MailServer implements Post {

    private static final String PATIENCE_MILLIS = "20000";
    private static final Pattern REPLY = Pattern.compile("[245][0-9]{2}\\b");

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final String from;

    MailServer(MailSettings settings) {
        from = settings.from();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        settings.credentials().ifPresent(credentials -> {
            sender.setUsername(credentials.user());
            sender.setPassword(credentials.password());
        });
        sender.setJavaMailProperties(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.setProperty(
                "mail.smtp.auth", String.valueOf(settings.credentials().isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.encrypted()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.encrypted()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return properties;
    }

    @Override
    public void send(Letter letter) throws LetterRefused, PostUnavailable {
        try {
            sender.send(message(letter));
        } catch (MessagingException e) {
            throw new LetterRefused(reply(e));
        } catch (MailAuthenticationException e) {
            throw new PostUnavailable(e);
        } catch (MailSendException e) {
            // What failed about the letter alone is no cause: it stands beside.
            if (e.getCause() != null) {
                throw new PostUnavailable(e.getCause());
            }
            throw new LetterRefused(reply(e.getMessageExceptions()[0]));
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessageHelper message = new MimeMessageHelper(sender.createMimeMessage(), StandardCharsets.UTF_8.name());
        message.setFrom(from);
        message.setTo(letter.to());
        message.setSubject(letter.digest().subject());
        message.setText(letter.digest().body());
        // Programs that answer while their reader is away do not answer to it (RFC 3834).
        message.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
        return message.getMimeMessage();
    }

    /** The number by which the server replied; its words may hold the address. */
    private static String reply(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            Matcher reply = REPLY.matcher(Objects.requireNonNullElse(each.getMessage(), ""));
            if (reply.lookingAt()) {
                return reply.group();
            }
        }
        return failure.getClass().getSimpleName();
    }
}
