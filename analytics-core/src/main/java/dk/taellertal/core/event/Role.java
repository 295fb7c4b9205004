package dk.taellertal.core.event;

import java.util.Set;

/** What an account is for; each role may do what the one before it may. */
public enum Role {
    READER,
    /** Answers for one or more departments. */
    CHIEF,
    ECONOMIST,
    ADMIN;

    public Set<Permission> permissions() {
        return switch (this) {
            case READER -> Set.of(Permission.READ);
            case CHIEF -> Set.of(Permission.READ, Permission.TAKE_PART);
            case ECONOMIST ->
                Set.of(
                        Permission.READ,
                        Permission.TAKE_PART,
                        Permission.UPLOAD,
                        Permission.DEFINE,
                        Permission.EDIT_GOALS);
            case ADMIN -> Set.of(Permission.values());
        };
    }
}
