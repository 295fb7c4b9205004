package dk.taellertal.ingest.csv;

import dk.taellertal.core.text.Message;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Ends the reading of a record that grows beyond bounds, before it fills the memory: the parser above has none of its
 * own. It counts from the last record the parser gave out.
 */
final class GuardedReader extends FilterReader {

    static final int LONGEST_RECORD = 4_000_000;

    private long sinceRecord;
    private int line;

    /** @param line on which the first record begins */
    GuardedReader(Reader in, int line) {
        super(in);
        this.line = line;
    }

    /** The parser has given out a record that ends on this line. */
    void recordEnded(int line) {
        this.line = line;
        sinceRecord = 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1, c == 0, c >= 0 && TidyText.isSeparator((char) c));
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        boolean nul = false;
        boolean separator = false;
        for (int i = offset; i < offset + read; i++) {
            nul |= buffer[i] == 0;
            separator |= TidyText.isSeparator(buffer[i]);
        }
        count(Math.max(0, read), nul, separator);
        return read;
    }

    private void count(int read, boolean nul, boolean separator) throws UnreadableFile {
        sinceRecord += read;
        if (sinceRecord > LONGEST_RECORD) {
            throw new UnreadableFile(line, Message.of("file.recordTooLong", LONGEST_RECORD));
        }
        if (nul) {
            throw new UnreadableFile(line, Message.of("file.nul"));
        }
        if (separator) {
            throw new UnreadableFile(line, Message.of("file.control"));
        }
    }
}
