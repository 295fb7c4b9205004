package dk.taellertal.ui.refusal;

/** What was asked about is not there. */
public final class UnknownThing extends IllegalArgumentException {

    public UnknownThing(String message) {
        super(message);
    }
}
