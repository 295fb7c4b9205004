package dk.taellertal.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.event.AccountEvent;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AccountsRecordTest {

    private static final Instant NOON = Instant.parse("2024-06-03T12:00:00Z");

    private final List<Recorded<AccountEvent>> log = new ArrayList<>();

    private void saved(String name, String hash, Role role) {
        // Every second event of the log is of another family.
        log.add(new Recorded<>(
                2L * log.size() + 1, NOON, "admin", new AccountEvent.Saved(name, hash, role.name(), List.of())));
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
