package dk.taellertal.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.event.AccountEvent;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AccountsRecordTest {

    private static final Instant NOON = Instant.parse("2024-06-03T12:00:00Z");

    private static final LocalDate MONDAY = LocalDate.parse("2024-06-03");

    private final List<Recorded<AccountEvent>> log = new ArrayList<>();

    private void saved(String name, String hash, Role role) {
        happens(new AccountEvent.Saved(name, hash, role.name(), List.of()));
    }

    /** Every second event of the log is of another family. */
    private void happens(AccountEvent event) {
        log.add(new Recorded<>(2L * log.size() + 1, NOON, "admin", event));
    }

    private Account at(long sequence) {
        return AccountsRecord.at(sequence, log).account("chef").orElseThrow();
    }

    @Test
    void an_account_is_as_it_was_last_saved() {
        saved("chef", "h1", Role.READER);
        saved("anna", "h2", Role.ECONOMIST);
        saved("chef", "h3", Role.ADMIN);

        assertThat(AccountsRecord.at(0, log).accounts()).isEmpty();
        assertThat(AccountsRecord.at(4, log).account("chef")).contains(new Account("chef", "h1", Role.READER));
        AccountsRecord now = AccountsRecord.at(5, log);
        assertThat(now.account("chef")).contains(new Account("chef", "h3", Role.ADMIN));
        assertThat(now.account("bo")).isEmpty();
        assertThat(now.accounts().keySet()).containsExactly("anna", "chef");
    }

    @Test
    void an_account_wants_reminders_until_it_says_otherwise_and_gets_them_once_it_has_an_address() {
        saved("chef", "h1", Role.CHIEF);
        happens(new AccountEvent.MailChosen("chef", "chef@kommune.example", true));
        happens(new AccountEvent.MailChosen("chef", "chef@kommune.example", false));

        assertThat(at(1).address()).isEmpty();
        assertThat(at(1).reminders()).isTrue();
        assertThat(at(1).remindable(MONDAY)).isFalse();
        assertThat(at(3).remindable(MONDAY)).isTrue();
        assertThat(at(5).address()).contains("chef@kommune.example");
        assertThat(at(5).remindable(MONDAY)).isFalse();
        assertThat(AccountsRecord.at(5, log).addressed()).containsExactly(Map.entry("chef", 5L));
    }

    @Test
    void who_was_reminded_is_not_reminded_again_on_that_day() {
        saved("chef", "h1", Role.CHIEF);
        happens(new AccountEvent.MailChosen("chef", "chef@kommune.example", true));
        happens(new AccountEvent.Reminded("chef", "2024-06-03"));

        assertThat(at(5).reminded()).contains(MONDAY);
        assertThat(at(5).remindable(MONDAY)).isFalse();
        assertThat(at(5).remindable(MONDAY.plusDays(1))).isTrue();
    }

    @Test
    void a_reader_is_not_reminded() {
        saved("chef", "h1", Role.READER);
        happens(new AccountEvent.MailChosen("chef", "chef@kommune.example", true));

        assertThat(at(3).remindable(MONDAY)).isFalse();
    }

    @Test
    void an_account_that_is_saved_anew_keeps_its_address_its_choice_and_the_day_of_its_reminder() {
        saved("chef", "h1", Role.READER);
        happens(new AccountEvent.MailChosen("chef", "chef@kommune.example", false));
        happens(new AccountEvent.Reminded("chef", "2024-06-03"));
        happens(new AccountEvent.Saved("chef", "h2", "CHIEF", List.of("Skoler")));

        assertThat(at(7))
                .isEqualTo(new Account(
                        "chef",
                        "h2",
                        Role.CHIEF,
                        List.of("Skoler"),
                        Optional.of("chef@kommune.example"),
                        false,
                        Optional.of(MONDAY)));
    }

    @Test
    void an_address_that_was_taken_out_is_in_no_account() {
        saved("chef", "h1", Role.CHIEF);
        happens(new AccountEvent.MailChosen("chef", "chef@kommune.example", true));
        happens(new AccountEvent.MailChosen("chef", null, true));

        assertThat(at(5).address()).isEmpty();
        assertThat(AccountsRecord.at(5, log).addressed()).isEmpty();
    }

    @Test
    void two_hundred_random_events_folded_to_any_sequence_give_the_state_that_was_remembered_there() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Map<String, Account> accounts = new HashMap<>();
        List<Map<String, Account>> remembered = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String name = "p%d".formatted(random.nextInt(20));
            Role role = List.of(Role.values()).get(random.nextInt(3));
            saved(name, "h" + i, role);
            accounts.put(name, new Account(name, "h" + i, role));
            remembered.add(Map.copyOf(accounts));
        }

        for (int i = 0; i < 50; i++) {
            int n = random.nextInt(200);
            assertThat(AccountsRecord.at(2L * n + 1, log).accounts())
                    .as("seed %d, event %d", seed, n)
                    .isEqualTo(remembered.get(n));
        }
    }
}
