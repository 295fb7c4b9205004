package dk.taellertal.core.record;

import dk.taellertal.core.event.Role;
import java.util.List;

/**
 * Someone who may sign in. The password is kept as a salted hash only.
 *
 * @param departments those that the person answers for; none for most
 */
public record Account(String name, String passwordHash, Role role, List<String> departments) {

    public Account {
        departments = List.copyOf(departments);
    }

    /** Someone who answers for no department. */
    public Account(String name, String passwordHash, Role role) {
        this(name, passwordHash, role, List.of());
    }
}
