package dk.taellertal.core.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of an account. */
public sealed interface AccountEvent extends Event {

    /** The account it is about. */
    String name();

    /**
     * An account was made or changed. What its person chose about mail stays as it was.
     *
     * @param departments those that the person answers for
     */
    record Saved(String name, String passwordHash, String role, List<String> departments) implements AccountEvent {

        @SuppressWarnings("ConstantValue") // lines of the versions that knew no departments have none
        public Saved {
            departments = departments == null ? List.of() : List.copyOf(departments);
        }
    }

    /**
     * A person chose where mail reaches them, and whether they are reminded. The event that gave the address before is
     * erased.
     *
     * @param address null for none
     */
    record MailChosen(String name, @Nullable String address, boolean reminders) implements AccountEvent {

        /** Why the event before is erased. */
        public static final String REPLACED = "replaced by what the person chose later";
    }

    /**
     * The mail server took a reminder.
     *
     * @param day by the municipality's clock, as {@code 2026-11-30}
     */
    record Reminded(String name, String day) implements AccountEvent {}
}
