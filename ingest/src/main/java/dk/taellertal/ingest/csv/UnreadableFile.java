package dk.taellertal.ingest.csv;

import dk.taellertal.core.text.Message;
import java.io.IOException;

/** A file that cannot be read as lines of cells; the line is where reading ended, 0 where it never began. */
public final class UnreadableFile extends IOException {

    private final int line;
    private final transient Message reason;

    UnreadableFile(int line, Message reason) {
        super(reason.key());
        this.line = line;
        this.reason = reason;
    }

    public int line() {
        return line;
    }

    public Message reason() {
        return reason;
    }
}
