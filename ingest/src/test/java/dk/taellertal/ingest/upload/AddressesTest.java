package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.event.AccountEvent;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.record.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person chose about mail is kept with the account; an address they took out is kept nowhere. */
class AddressesTest {

    private static final Actor CHIEF = new Actor("chef", Role.CHIEF);

    @TempDir
    private Path folder;

    private TestHome home;

    @BeforeEach
    void open() throws IOException {
        home = TestHome.in(folder);
        home.open().save(new Account("chef", "hash", Role.CHIEF), CHIEF);
        happens(new AccountEvent.MailChosen("chef", "birthe@kommune.example", true));
    }

    @AfterEach
    void close() {
        home.close();
    }

    private void happens(AccountEvent event) throws IOException {
        home.open().accounts().add(CHIEF, (_, _) -> List.of(event));
    }

    private Account account() {
        return home.open().account("chef").orElseThrow();
    }

    private String journal() throws IOException {
        return Files.readString(home.open().home().journal());
    }

    @Test
    void an_account_is_after_a_start_as_it_was() throws IOException {
        happens(new AccountEvent.Reminded("chef", "2026-11-30"));
        home.open().save(new Account("chef", "other", Role.ECONOMIST), CHIEF);
        Account before = account();

        home.reopen();

        assertThat(account()).isEqualTo(before);
        assertThat(before.address()).contains("birthe@kommune.example");
        assertThat(before.reminded()).contains(LocalDate.parse("2026-11-30"));
        assertThat(before.passwordHash()).isEqualTo("other");
    }

    @Test
    void an_address_that_a_stop_left_in_the_log_is_erased_at_the_next_start() throws IOException {
        happens(new AccountEvent.MailChosen("chef", "bo@kommune.example", false));
        assertThat(journal()).contains("birthe");

        home.reopen();

        assertThat(journal()).doesNotContain("birthe").contains("bo@kommune.example");
        assertThat(account().address()).contains("bo@kommune.example");
        assertThat(account().reminders()).isFalse();
    }
}
