package dk.taellertal.core.event;

/** What became of an account. */
public sealed interface AccountEvent extends Event {

    /** An account was made or changed. */
    record Saved(String name, String passwordHash, String role) implements AccountEvent {}
}
