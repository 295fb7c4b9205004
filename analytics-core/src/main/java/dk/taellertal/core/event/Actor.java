package dk.taellertal.core.event;

import java.util.Collection;
import java.util.Set;

/**
 * Whoever does something: a person signed in, a command of the home's owner, or the program by itself.
 *
 * @param name the account; blank for the program
 * @param departments those that the person answers for
 */
public record Actor(String name, Set<Permission> permissions, Set<String> departments) {

    /** The program by itself, as when it notices at its start that files were changed beside it. */
    public static final Actor PROGRAM = new Actor("", Set.of(Permission.values()));

    public Actor {
        permissions = Set.copyOf(permissions);
        departments = Set.copyOf(departments);
    }

    /** Somebody who answers for no department. */
    public Actor(String name, Set<Permission> permissions) {
        this(name, permissions, Set.of());
    }

    public Actor(String name, Role role) {
        this(name, role.permissions());
    }

    /** Whoever did something earlier that the program now ends: the log has the name, and that is all. */
    public static Actor past(String name) {
        return new Actor(name, Set.of());
    }

    /** Whether one of some departments is the person's own. */
    public boolean answersFor(Collection<String> any) {
        return any.stream().anyMatch(departments::contains);
    }

    /**
     * Whether a person may work with something that some departments answer for: whoever may {@linkplain
     * Permission#EDIT_GOALS for any}, and whoever takes part and answers for one of them.
     */
    public boolean mayFor(Collection<String> any) {
        return may(Permission.EDIT_GOALS) || (may(Permission.TAKE_PART) && answersFor(any));
    }

    /** @throws NotPermitted where the actor {@linkplain #mayFor may not} */
    public void requireFor(Collection<String> any) {
        require(Permission.TAKE_PART);
        if (!mayFor(any)) {
            throw new NotPermitted(this, any);
        }
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** @throws NotPermitted where the actor may not */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotPermitted(this, permission);
        }
    }
}
