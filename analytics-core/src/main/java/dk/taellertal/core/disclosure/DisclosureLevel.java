package dk.taellertal.core.disclosure;

/** For whose eyes numbers are told: how small a count may be shown. */
public enum DisclosureLevel {
    /** The house itself, as its pages show. */
    INTERNAL,
    /** Everybody: each dataset's stricter threshold, beside that of the house. */
    PUBLIC
}
