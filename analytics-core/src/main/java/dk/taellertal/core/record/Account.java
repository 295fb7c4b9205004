package dk.taellertal.core.record;

/** Someone who may sign in. The password is kept as a salted hash only. */
public record Account(String name, String passwordHash, Role role) {

    /** What an account may do; each role may do what the one before it may. */
    public enum Role {
        /** Reads everything. */
        READER,
        /** Uploads, publishes and undoes. */
        ECONOMIST,
        /** Keeps accounts. */
        ADMIN
    }
}
