package dk.taellertal.ui.search;

/**
 * Something found.
 *
 * @param about what tells it from others of its name
 * @param address of its page, below the service's own
 */
public record Hit(Kind kind, String name, String about, String address) {

    /** What can be found, in the order of the groups. */
    public enum Kind {
        FIGURE,
        OBJECTIVE,
        GOAL,
        DEPARTMENT
    }
}
