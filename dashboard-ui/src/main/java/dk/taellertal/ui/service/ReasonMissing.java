package dk.taellertal.ui.service;

import dk.taellertal.core.record.Round;

/** A round's deadline has passed, and a change after it has a reason; nothing was done. */
public final class ReasonMissing extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String round;

    ReasonMissing(Round round) {
        super("the round '%s' ended %s: a change after it needs a 'reason'".formatted(round.name(), round.deadline()));
        this.round = round.id();
    }

    /** The id of the round whose deadline has passed. */
    public String round() {
        return round;
    }
}
