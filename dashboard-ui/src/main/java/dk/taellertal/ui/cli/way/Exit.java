package dk.taellertal.ui.cli.way;

/** What a command's exit code says. */
public final class Exit {

    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int WRONG_USAGE = 2;
    public static final int ANSWER_NEEDED = 3;

    private Exit() {}
}
