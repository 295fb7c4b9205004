package dk.taellertal.ui.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.NotPermitted;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.record.Account;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.refusal.UnknownThing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountServiceTest {

    private static final Actor CHIEF = new Actor("chef", Role.CHIEF);
    private static final Actor READER = new Actor("laeser", Role.READER);

    private final Instance home;
    private final AccountService accounts;

    AccountServiceTest(@TempDir Path folder) {
        home = Instance.open(new Home(folder.resolve("home")), Clock.systemUTC(), Duration.ZERO);
        accounts = new AccountService(home);
        for (Account account :
                List.of(new Account("chef", "hash", Role.CHIEF), new Account("laeser", "hash", Role.READER))) {
            home.save(account, new Actor("admin", Role.ADMIN));
        }
    }

    @AfterEach
    void close() {
        home.close();
    }

    private Account choose(String address) throws IOException {
        return accounts.chooseMail(Optional.of(address), Optional.empty(), CHIEF);
    }

    @Test
    void an_address_that_was_exchanged_or_taken_out_is_erased_from_the_log() throws IOException {
        choose("birthe@kommune.example");
        assertThat(journal()).contains("birthe");

        assertThat(choose("bo@kommune.example").address()).contains("bo@kommune.example");
        assertThat(journal()).doesNotContain("birthe");

        accounts.chooseMail(Optional.empty(), Optional.of(false), CHIEF);
        assertThat(choose(" ").address()).isEmpty();
        assertThat(journal()).doesNotContain("bo@");
        assertThat(accounts.own(CHIEF).reminders()).isFalse();
    }

    private String journal() throws IOException {
        return Files.readString(home.home().journal());
    }

    @Test
    void who_chooses_the_same_again_writes_and_erases_nothing() throws IOException {
        choose("birthe@kommune.example");
        long before = home.sequence();

        choose(" birthe@kommune.example ");
        accounts.chooseMail(Optional.empty(), Optional.of(true), CHIEF);
        accounts.chooseMail(Optional.empty(), Optional.empty(), CHIEF);

        assertThat(home.sequence()).isEqualTo(before);
        assertThat(accounts.own(CHIEF).address()).contains("birthe@kommune.example");
    }

    @Test
    void what_is_no_address_is_not_kept() {
        long before = home.sequence();

        assertThatExceptionOfType(UnusableText.class).isThrownBy(() -> choose("birthe"));

        assertThat(home.sequence()).isEqualTo(before);
    }

    @Test
    void a_reader_is_not_reminded_and_whoever_has_no_account_has_nothing_to_choose() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> accounts.chooseMail(Optional.of("l@kommune.example"), Optional.empty(), READER));
        assertThatExceptionOfType(UnknownThing.class)
                .isThrownBy(
                        () -> accounts.chooseMail(Optional.of("l@kommune.example"), Optional.empty(), HomeOwner.ACTOR));
        assertThat(accounts.own(READER).address()).isEmpty();
    }
}
