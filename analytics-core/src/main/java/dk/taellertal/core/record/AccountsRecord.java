package dk.taellertal.core.record;

import dk.taellertal.core.event.AccountEvent;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.Role;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who may sign in, at a sequence of the log.
 *
 * @param accounts by name
 */
public record AccountsRecord(NavigableMap<String, Account> accounts) {

    private static final AccountsRecord NOTHING = new AccountsRecord(new TreeMap<>());

    public AccountsRecord {
        accounts = Collections.unmodifiableNavigableMap(new TreeMap<>(accounts));
    }

    /**
     * Folds the events up to a sequence.
     *
     * @param last the last sequence that counts
     */
    public static AccountsRecord at(long last, List<Recorded<AccountEvent>> events) {
        return NOTHING.with(events.stream().filter(e -> e.sequence() <= last).toList());
    }

    /** The accounts as the log has them now. */
    public static Projection<AccountEvent, AccountsRecord> of(EventLog log) {
        return new Projection<>(log, AccountEvent.class, NOTHING, AccountsRecord::with);
    }

    private AccountsRecord with(List<Recorded<AccountEvent>> events) {
        NavigableMap<String, Account> all = new TreeMap<>(accounts);
        for (Recorded<AccountEvent> entry : events) {
            switch (entry.event()) {
                case AccountEvent.Saved(String name, String passwordHash, String role, List<String> departments) ->
                    all.put(name, new Account(name, passwordHash, Role.valueOf(role), departments));
            }
        }
        return new AccountsRecord(all);
    }

    public Optional<Account> account(String name) {
        return Optional.ofNullable(accounts.get(name));
    }
}
