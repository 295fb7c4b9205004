package dk.taellertal.core.event;

/** What became of an edition: a state of everything that the council is shown. */
public sealed interface EditionEvent extends Event {

    /** The edition it is about. */
    String edition();

    /**
     * The council sees it from then on.
     *
     * @param state the sequence of the log whose numbers, definitions and goals it shows
     * @param day the day on which its statuses are told, such as {@code 2026-11-30}
     */
    record Released(String edition, String name, long state, String day) implements EditionEvent {}

    /** The council does not see it any more. */
    record Withdrawn(String edition, String reason) implements EditionEvent {}
}
