package dk.taellertal.core.record;

import dk.taellertal.core.event.AccountEvent;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.Role;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who may sign in, at a sequence of the log.
 *
 * @param accounts by name
 * @param addressed by name, the sequence of the event that gave the address of now
 */
public record AccountsRecord(NavigableMap<String, Account> accounts, Map<String, Long> addressed) {

    private static final AccountsRecord NOTHING = new AccountsRecord(new TreeMap<>(), Map.of());

    public AccountsRecord {
        accounts = Collections.unmodifiableNavigableMap(new TreeMap<>(accounts));
        addressed = Map.copyOf(addressed);
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
        Map<String, Long> given = new HashMap<>(addressed);
        for (Recorded<AccountEvent> entry : events) {
            switch (entry.event()) {
                case AccountEvent.Saved(String name, String passwordHash, String role, List<String> departments) ->
                    all.merge(name, new Account(name, passwordHash, Role.valueOf(role), departments), Account::saved);
                case AccountEvent.MailChosen(String name, String address, boolean reminders) -> {
                    all.computeIfPresent(
                            name, (_, account) -> account.choosing(Optional.ofNullable(address), reminders));
                    given.remove(name);
                    if (address != null) {
                        given.put(name, entry.sequence());
                    }
                }
                case AccountEvent.Reminded(String name, String day) ->
                    all.computeIfPresent(name, (_, account) -> account.reminded(LocalDate.parse(day)));
            }
        }
        return new AccountsRecord(all, given);
    }

    public Optional<Account> account(String name) {
        return Optional.ofNullable(accounts.get(name));
    }
}
