package dk.taellertal.core.event;

import java.util.Set;

/** What an account is for; each role may do what the one before it may. */
public enum Role {
    READER,
    ECONOMIST,
    ADMIN;

    public Set<Permission> permissions() {
        return switch (this) {
            case READER -> Set.of(Permission.READ);
            case ECONOMIST -> Set.of(Permission.READ, Permission.UPLOAD, Permission.DEFINE, Permission.EDIT_GOALS);
            case ADMIN -> Set.of(Permission.values());
        };
    }
}
