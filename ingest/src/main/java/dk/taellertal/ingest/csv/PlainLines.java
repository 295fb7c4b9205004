package dk.taellertal.ingest.csv;

import dk.taellertal.core.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a part that has no quote, no NUL and no return without a line feed in it: each delimiter ends a cell and
 * each line feed a line, so that the bytes can be looked at as they are. What a parser of records says of such a part
 * is the same; it takes five times as long.
 */
public final class PlainLines {

    /** Behind the last byte there are as many more that can be read and are 0. */
    public static final int SLACK = Long.BYTES;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long LOW = 0x7F * EACH;
    private static final long FEEDS = '\n' * EACH;
    private static final int FIRST_CELLS = 64;

    private final byte[] bytes;
    private final int length;
    private final Charset charset;
    private final long delimiters;
    private int line;

    /** Where the line begins, and where each of its cells ends. */
    private int start;

    private int[] ends = new int[FIRST_CELLS];
    private int size;
    private int next;

    /** The eight bytes that are being looked at, and which of them end a cell and were not come to yet. */
    private int word = -Long.BYTES;

    private long marks;

    PlainLines(CsvPart part) throws IOException {
        length = part.length();
        charset = part.file().encoding().charset();
        delimiters = part.file().delimiter() * EACH;
        line = part.firstLine() - 1;
        bytes = new byte[length + SLACK];
        try (InputStream in = Files.newInputStream(part.file().path())) {
            in.skipNBytes(part.offset());
            if (in.readNBytes(bytes, 0, length) < length) {
                throw new IOException(part.file().path() + " became shorter while it was read");
            }
        }
    }

    /** Goes to the next line; false where there is none. */
    public boolean next() throws UnreadableFile {
        if (next >= length) {
            return false;
        }
        start = next;
        size = 0;
        line++;
        int end = nextMark();
        while (end < length && bytes[end] != '\n') {
            endCell(end);
            end = nextMark();
        }
        next = end + 1;
        endCell(end > start && end < length && bytes[end - 1] == '\r' ? end - 1 : end);
        return true;
    }

    private void endCell(int end) throws UnreadableFile {
        if (size == CsvPart.MOST_CELLS) {
            throw new UnreadableFile(line, Message.of("file.tooManyCells", size + 1, CsvPart.MOST_CELLS));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size++] = end;
    }

    /** The next delimiter or line feed; the length where there is none. */
    private int nextMark() {
        while (marks == 0) {
            word += Long.BYTES;
            if (word >= length) {
                return length;
            }
            long eight = (long) EIGHT.get(bytes, word);
            marks = zeros(eight ^ delimiters) | zeros(eight ^ FEEDS);
        }
        int at = word + (Long.numberOfTrailingZeros(marks) >>> 3);
        marks &= marks - 1;
        return at;
    }

    /** The top bit of each of eight bytes that is 0. */
    private static long zeros(long eight) {
        return ~((eight & LOW) + LOW | eight | LOW);
    }

    /** The number of the line. */
    public int line() {
        return line;
    }

    /** How many cells the line has. */
    public int size() {
        return size;
    }

    /** All bytes of the part; those of a cell lie between {@link #from} and {@link #until}. */
    public byte[] bytes() {
        return bytes;
    }

    public int from(int cell) {
        return cell == 0 ? start : ends[cell - 1] + 1;
    }

    public int until(int cell) {
        return ends[cell];
    }

    public String text(int cell) {
        return new String(bytes, from(cell), until(cell) - from(cell), charset);
    }

    /** Whether a cell is surely more than blanks: those that are not ASCII begin with one of three bytes. */
    public boolean isSurelyFilled(int cell) {
        int first = from(cell) == until(cell) ? 0 : bytes[from(cell)] & 0xFF;
        return first > ' ' && (first < 0xE1 || first > 0xE3);
    }

    /** Whether a cell has surely no digit in it, of any script. */
    public boolean isSurelyWithoutDigit(int cell) {
        for (int i = from(cell); i < until(cell); i++) {
            if (bytes[i] < 0 || (bytes[i] >= '0' && bytes[i] <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** The line as text. */
    public CsvLine asText() {
        String[] cells = new String[size];
        Arrays.setAll(cells, this::text);
        return new CsvLine(line, List.of(cells));
    }
}
