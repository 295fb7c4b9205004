package dk.taellertal.ui.service;

/** Somebody else has changed what one wanted to change since one read it; nothing was done. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String id;
    private final long yours;
    private final long theirs;

    /**
     * @param yours the version that was read
     * @param theirs the one that it has now
     */
    StaleVersion(String id, long yours, long theirs) {
        super("'%s' was read in version %d and has version %d now".formatted(id, yours, theirs));
        this.id = id;
        this.yours = yours;
        this.theirs = theirs;
    }

    public String id() {
        return id;
    }

    public long yours() {
        return yours;
    }

    public long theirs() {
        return theirs;
    }
}
