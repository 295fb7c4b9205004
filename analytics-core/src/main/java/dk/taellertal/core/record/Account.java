package dk.taellertal.core.record;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.event.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Someone who may sign in. The password is kept as a salted hash only.
 *
 * @param departments those that the person answers for; none for most
 * @param address where mail reaches the person, which nobody else is shown; empty where they gave none
 * @param reminders whether the person wants reminders once there is an address; so it is until they say otherwise
 * @param reminded the day of the last reminder that the mail server took; empty before the first
 */
public record Account(
        String name,
        String passwordHash,
        Role role,
        List<String> departments,
        Optional<String> address,
        boolean reminders,
        Optional<LocalDate> reminded) {

    public Account {
        departments = List.copyOf(departments);
    }

    /** Someone who has chosen nothing about mail. */
    public Account(String name, String passwordHash, Role role, List<String> departments) {
        this(name, passwordHash, role, departments, Optional.empty(), true, Optional.empty());
    }

    /** Someone who answers for no department. */
    public Account(String name, String passwordHash, Role role) {
        this(name, passwordHash, role, List.of());
    }

    /** The person, as they act. */
    public Actor actor() {
        return new Actor(name, role.permissions(), Set.copyOf(departments));
    }

    /** Whether a reminder may be sent on a day: to whoever takes part, gave an address, wants it, and got none that day. */
    public boolean remindable(LocalDate day) {
        return reminders
                && address.isPresent()
                && role.permissions().contains(Permission.TAKE_PART)
                && !reminded.equals(Optional.of(day));
    }

    Account saved(Account as) {
        return new Account(name, as.passwordHash, as.role, as.departments, address, reminders, reminded);
    }

    Account choosing(Optional<String> newAddress, boolean wanted) {
        return new Account(name, passwordHash, role, departments, newAddress, wanted, reminded);
    }

    Account reminded(LocalDate day) {
        return new Account(name, passwordHash, role, departments, address, reminders, Optional.of(day));
    }
}
