package dk.taellertal.ui.service;

import dk.taellertal.core.event.AccountEvent;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.record.Account;
import dk.taellertal.core.record.AccountsRecord;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.refusal.UnknownThing;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's own account: where mail reaches them, and whether they are reminded. Each sees and changes only their own; an
 * address that was given before is erased from the log.
 */
public final class AccountService {

    public static final int MOST_LETTERS_OF_AN_ADDRESS = 254;

    private final Instance home;

    public AccountService(Instance home) {
        this.home = home;
    }

    /** @throws UnknownThing where the actor has no account, as whoever runs commands */
    public Account own(Actor actor) {
        return own(home.accounts().now(), actor);
    }

    private static Account own(AccountsRecord record, Actor actor) {
        return record.account(actor.name())
                .orElseThrow(() -> new UnknownThing("there is no account '%s'".formatted(actor.name())));
    }

    /**
     * Chooses where mail reaches the actor, whether they are reminded, or both.
     *
     * @param address blank for none; empty where it stays as it is
     * @param reminders empty where it stays as it is
     * @throws UnusableText where the address is none
     */
    public Account chooseMail(Optional<String> address, Optional<Boolean> reminders, Actor actor) throws IOException {
        actor.require(Permission.TAKE_PART);
        Optional<String> checked = address.map(AccountService::checked);
        home.accounts()
                .erase(
                        actor,
                        AccountEvent.MailChosen.REPLACED,
                        record -> Optional.ofNullable(record.addressed().get(actor.name())).stream()
                                .toList(),
                        (record, _) -> chosen(own(record, actor), checked, reminders));
        return own(actor);
    }

    /** Empty for none. */
    private static String checked(String address) {
        return address.isBlank() ? "" : MailAddress.checked("address", address, MOST_LETTERS_OF_AN_ADDRESS);
    }

    private static List<AccountEvent.MailChosen> chosen(
            Account before, Optional<String> address, Optional<Boolean> reminders) {
        Optional<String> newAddress = address.or(before::address).filter(a -> !a.isEmpty());
        boolean wanted = reminders.orElse(before.reminders());
        return newAddress.equals(before.address()) && wanted == before.reminders()
                ? List.of()
                : List.of(new AccountEvent.MailChosen(before.name(), newAddress.orElse(null), wanted));
    }

    /** Notes that the mail server took a reminder to somebody; the program does so by itself. */
    public void noteReminded(String name, LocalDate day) throws IOException {
        home.accounts().add(Actor.PROGRAM, (_, _) -> List.of(new AccountEvent.Reminded(name, day.toString())));
    }
}
