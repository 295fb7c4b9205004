package dk.taellertal.core.event;

import java.util.Set;

/**
 * Whoever does something: a person signed in, a command of the home's owner, or the program by itself.
 *
 * @param name the account; blank for the program
 */
public record Actor(String name, Set<Permission> permissions) {

    /** The program by itself, as when it notices at its start that files were changed beside it. */
    public static final Actor PROGRAM = new Actor("", Set.of(Permission.values()));

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    public Actor(String name, Role role) {
        this(name, role.permissions());
    }

    /** Whoever did something earlier that the program now ends: the log has the name, and that is all. */
    public static Actor past(String name) {
        return new Actor(name, Set.of());
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
