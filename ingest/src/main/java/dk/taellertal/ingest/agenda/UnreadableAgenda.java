package dk.taellertal.ingest.agenda;

/** A text in which no case of an agenda was found. */
public final class UnreadableAgenda extends Exception {

    private static final long serialVersionUID = 1;

    private final int lines;

    UnreadableAgenda(int lines) {
        super("no item of an agenda in %d lines (expected lines such as 'Punkt 1: Godkendelse af dagsorden')"
                .formatted(lines));
        this.lines = lines;
    }

    /** How many lines with something on them were read. */
    public int lines() {
        return lines;
    }
}
