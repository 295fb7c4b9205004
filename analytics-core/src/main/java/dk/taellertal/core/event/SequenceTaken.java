package dk.taellertal.core.event;

/** Somebody else has written to the log since it was read. */
public final class SequenceTaken extends IllegalStateException {

    private static final long serialVersionUID = 1;

    public SequenceTaken(long expected, long next) {
        super("expected to write event %d, but the next one is %d".formatted(expected, next));
    }
}
