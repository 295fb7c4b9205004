package dk.taellertal.ui.cli.figure;

import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ui.export.Exports.Progress;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One line on standard error that says how far a long piece of work is: only where that is a terminal, which the launcher
 * tells, and only after a second. It is wiped away at the end.
 */
final class ProgressLine implements Progress, AutoCloseable {

    /** Set by the launcher where standard error is a terminal. */
    private static final String TERMINAL = "taellertal.terminal";

    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final String WIPE = "\r\u001B[K";

    private final PrintStream terminal;
    private final boolean wanted;
    private final long begun;
    private boolean shown;

    /** @param now in nanoseconds of some clock */
    ProgressLine(PrintStream terminal, boolean wanted, long now) {
        this.terminal = terminal;
        this.wanted = wanted;
        this.begun = now;
    }

    static ProgressLine onStandardError() {
        return new ProgressLine(
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean(TERMINAL),
                System.nanoTime());
    }

    @Override
    public void at(int done, int of) {
        at(done, of, System.nanoTime());
    }

    void at(int done, int of, long now) {
        if (wanted && now - begun >= SHORT.toNanos()) {
            terminal.print(WIPE + text("cli.export.progress", done, of));
            terminal.flush();
            shown = true;
        }
    }

    @Override
    public void close() {
        if (shown) {
            terminal.print(WIPE);
            terminal.flush();
        }
    }
}
