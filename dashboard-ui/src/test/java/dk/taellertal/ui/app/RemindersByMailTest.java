package dk.taellertal.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.record.Account;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.app.MailSettings.Credentials;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.reminder.Reminders;
import dk.taellertal.ui.service.AccountService;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reminders over a real mail server, in a home without numbers: what waits is that targets of the shipped objectives lie
 * behind. On Monday 4 January 2027 that is one of Unge & Fritid (31.12.2026), one of HR & Løn (31.12.2026) and one of
 * Skoler & Uddannelse (school year 2024/25, so 31.07.2025, 522 days before); Dagtilbud has a target for 2026/27.
 */
class RemindersByMailTest {

    private static final LocalDate MONDAY = LocalDate.parse("2027-01-04");
    private static final String SERVICE = "https://tal.kommune.example";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private Path folder;

    private Instance home;

    @BeforeEach
    void open() throws IOException {
        server.start();
        home = instance();
        person("anna", "Unge & Fritid");
        person("bo", "Skoler & Uddannelse", "HR & Løn");
    }

    private Instance instance() {
        return Instance.open(new Home(folder.resolve("home")), Clock.systemUTC(), Duration.ZERO);
    }

    @AfterEach
    void close() {
        home.close();
        server.stop();
    }

    private void person(String name, String... departments) throws IOException {
        home.save(new Account(name, "hash", Role.CHIEF, List.of(departments)), new Actor("admin", Role.ADMIN));
        choose(name, Optional.of(name + "@kommune.example"), Optional.empty());
    }

    private void choose(String name, Optional<String> address, Optional<Boolean> reminders) throws IOException {
        new AccountService(home)
                .chooseMail(address, reminders, home.account(name).orElseThrow().actor());
    }

    private static MailSettings settings(int port, boolean encrypted, Optional<Credentials> credentials) {
        return new MailSettings(
                "127.0.0.1",
                port,
                encrypted,
                credentials,
                "Tæller tal <tal@kommune.example>",
                SERVICE,
                LocalTime.of(7, 0));
    }

    private void send(LocalDate day, MailSettings settings) throws IOException {
        Clock clock = Clock.fixed(day.atTime(7, 0).atZone(Periods.DENMARK).toInstant(), Periods.DENMARK);
        new Reminders(home, new MailServer(settings), SERVICE, clock, UiTexts.danish()).send();
    }

    private void send(LocalDate day) throws IOException {
        send(day, settings(server.getSmtp().getPort(), false, Optional.empty()));
    }

    private List<String> receivers() {
        return Arrays.stream(server.getReceivedMessages())
                .map(RemindersByMailTest::receiver)
                .sorted()
                .toList();
    }

    private static String receiver(MimeMessage message) {
        try {
            return message.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MimeMessage to(String receiver) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> receiver(message).equals(receiver))
                .findFirst()
                .orElseThrow();
    }

    private static String text(MimeMessage message) throws IOException, MessagingException {
        return ((String) message.getContent()).replace("\r\n", "\n").strip();
    }

    @Test
    void each_person_gets_one_message_with_their_own_duties() throws IOException, MessagingException {
        send(MONDAY);

        assertThat(receivers()).containsExactly("anna@kommune.example", "bo@kommune.example");
        MimeMessage anna = to("anna@kommune.example");
        assertThat(anna.getSubject()).isEqualTo("Tæller tal: Én ting venter på dig; én er over fristen");
        assertThat(text(anna)).isEqualTo("""
                Én ting venter på dig; én er over fristen.

                4 dage over (31.12.2026)
                Sæt måltal: Unge har et fritidsliv
                Målets sidste måltal gjaldt til 31.12.2026.
                https://tal.kommune.example/maal/unge-har-et-fritidsliv

                Du får denne påmindelse på hverdage, når noget venter på dig. Ret eller stop påmindelserne her: \
                https://tal.kommune.example/mine""");
        assertThat(anna.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(anna.getFrom()[0].toString()).contains("tal@kommune.example");
        assertThat(anna.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMessage bo = to("bo@kommune.example");
        assertThat(bo.getSubject()).isEqualTo("Tæller tal: To ting venter på dig; to er over fristen");
        assertThat(text(bo))
                .containsSubsequence(
                        "522 dage over (31.07.2025)\nSæt måltal: Timerne bliver holdt\n",
                        "\nhttps://tal.kommune.example/maal/timerne-bliver-holdt\n",
                        "4 dage over (31.12.2026)\nSæt måltal: Arbejdspladser med lavt fravær\n",
                        "\nhttps://tal.kommune.example/maal/lavt-fravaer\n")
                .doesNotContain("Unge har et fritidsliv");
    }

    @Test
    void nobody_gets_a_second_message_on_the_same_day_even_after_a_start_and_each_one_on_the_next() throws IOException {
        send(MONDAY);
        send(MONDAY);
        home.close();
        home = instance();
        send(MONDAY);
        assertThat(receivers()).containsExactly("anna@kommune.example", "bo@kommune.example");

        send(MONDAY.plusDays(1));
        assertThat(receivers())
                .containsExactly(
                        "anna@kommune.example", "anna@kommune.example", "bo@kommune.example", "bo@kommune.example");
    }

    @Test
    void nobody_is_reminded_who_does_not_want_it_has_no_address_or_has_nothing_due() throws IOException {
        choose("anna", Optional.empty(), Optional.of(false));
        choose("bo", Optional.of(""), Optional.empty());
        person("carl", "Dagtilbud");

        send(MONDAY);

        assertThat(receivers()).isEmpty();
        assertThat(home.account("carl").orElseThrow().reminded()).isEmpty();
    }

    @Test
    void a_letter_that_the_server_refuses_stops_no_other_and_is_tried_again() throws IOException {
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            if (address.getEmail().startsWith("anna")) {
                throw new UserException("no such mailbox");
            }
            return server.setUser(address.getEmail(), address.getEmail(), "password");
        });

        send(MONDAY);

        assertThat(receivers()).containsExactly("bo@kommune.example");
        assertThat(home.account("anna").orElseThrow().reminded()).isEmpty();
        assertThat(home.account("bo").orElseThrow().reminded()).contains(MONDAY);
        server.getUserManager()
                .setMessageDeliveryHandler(
                        (message, address) -> server.setUser(address.getEmail(), address.getEmail(), "password"));
        send(MONDAY);
        assertThat(receivers()).containsExactly("anna@kommune.example", "bo@kommune.example");
    }

    @Test
    void where_no_letter_can_be_handed_over_nothing_is_noted() throws IOException {
        int port = server.getSmtp().getPort();
        // It offers no encryption.
        send(MONDAY, settings(port, true, Optional.empty()));
        server.getUserManager().setAuthRequired(true);
        send(MONDAY, settings(port, false, Optional.of(new Credentials("tal", "wrong"))));
        assertThat(receivers()).isEmpty();
        server.stop();
        send(MONDAY, settings(port, false, Optional.empty()));

        assertThat(home.account("anna").orElseThrow().reminded()).isEmpty();
        assertThat(home.account("bo").orElseThrow().reminded()).isEmpty();
    }
}
