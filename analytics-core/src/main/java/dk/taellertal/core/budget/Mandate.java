package dk.taellertal.core.budget;

import dk.taellertal.core.text.Worded;

/** Whether the law requires a task or the municipality has chosen it. */
public enum Mandate implements Worded {
    /** Required by law (skal). */
    STATUTORY("must"),
    /** Chosen by the municipality (kan). */
    DISCRETIONARY("may"),
    /** Nobody has decided which. */
    UNMARKED("unmarked");

    private final String word;

    Mandate(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
