package dk.taellertal.core.event;

import java.util.List;

/** What became of an account. */
public sealed interface AccountEvent extends Event {

    /**
     * An account was made or changed.
     *
     * @param departments those that the person answers for
     */
    record Saved(String name, String passwordHash, String role, List<String> departments) implements AccountEvent {

        @SuppressWarnings("ConstantValue") // lines of the versions that knew no departments have none
        public Saved {
            departments = departments == null ? List.of() : List.copyOf(departments);
        }
    }
}
