package dk.taellertal.ui.cli;

/** What a command's exit code says. */
final class Exit {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;
    static final int ANSWER_NEEDED = 3;

    private Exit() {}
}
