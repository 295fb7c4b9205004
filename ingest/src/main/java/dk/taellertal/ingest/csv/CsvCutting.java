package dk.taellertal.ingest.csv;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/**
 * Cuts a file behind line ends that are surely ends of records: as long as there was no quote, no NUL and no
 * return without a line feed. What comes from there on is one last part.
 */
public final class CsvCutting implements AutoCloseable {

    /** How many bytes a part has at most. */
    public static final int PART = 1 << 20;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long LOW = 0x7F * EACH;
    private static final long QUOTES = '"' * EACH;
    private static final long RETURNS = '\r' * EACH;
    private static final long LAST = 0x80L << (7 * Byte.SIZE);
    private static final long FEEDS = '\n' * EACH;

    private final CsvFile file;
    private final SeekableByteChannel channel;
    private final byte[] bytes;
    private long offset;
    private int line;
    private boolean ended;

    CsvCutting(CsvPart whole) throws IOException {
        this(whole, PART);
    }

    CsvCutting(CsvPart whole, int most) throws IOException {
        file = whole.file();
        offset = whole.offset();
        line = whole.firstLine();
        channel = Files.newByteChannel(file.path());
        bytes = new byte[most];
    }

    /** The next part; empty behind the last. */
    public Optional<CsvPart> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        int read = fill();
        boolean last = offset + read >= channel.size();
        int lines = lineFeeds(read);
        boolean cut = (last || lines > 0) && isPlain(read, last);
        int length = !cut ? CsvPart.TO_THE_END : last ? read : lastLineEnd(read);
        CsvPart part = new CsvPart(file, offset, length, line);
        ended = last || !cut;
        offset += length;
        line += lines;
        return Optional.of(part);
    }

    private int fill() throws IOException {
        channel.position(offset);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // Until it is full or the file ends.
        }
        return buffer.position();
    }

    /** Whether every line feed among so many bytes ends a record. */
    private boolean isPlain(int read, boolean last) {
        Charset charset = file.encoding().charset();
        boolean wide = charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
        if (wide || file.encoding().quotes().isPresent()) {
            return false;
        }
        int i = 0;
        for (; i + Long.BYTES <= read; i += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, i);
            long feeds = zeros(eight ^ FEEDS);
            long returns = zeros(eight ^ RETURNS);
            // A return is followed by a line feed; that of the last byte is looked for below.
            boolean suspicious =
                    (zeros(eight) | zeros(eight ^ QUOTES) | ((returns << Byte.SIZE) & ~feeds) | (returns & LAST)) != 0;
            if (suspicious && !isPlain(i, i + Long.BYTES, read, last)) {
                return false;
            }
        }
        return isPlain(i, read, read, last);
    }

    private boolean isPlain(int from, int until, int read, boolean last) {
        for (int i = from; i < until; i++) {
            byte b = bytes[i];
            boolean loneReturn = b == '\r' && (i + 1 < read ? bytes[i + 1] != '\n' : last);
            if (b == '"' || b == 0 || loneReturn) {
                return false;
            }
        }
        return true;
    }

    private int lineFeeds(int read) {
        int feeds = 0;
        int i = 0;
        for (; i + Long.BYTES <= read; i += Long.BYTES) {
            feeds += Long.bitCount(zeros((long) EIGHT.get(bytes, i) ^ FEEDS));
        }
        for (; i < read; i++) {
            feeds += bytes[i] == '\n' ? 1 : 0;
        }
        return feeds;
    }

    /** The top bit of each of eight bytes that is 0. */
    private static long zeros(long eight) {
        return ~((eight & LOW) + LOW | eight | LOW);
    }

    private int lastLineEnd(int read) {
        int end = read;
        while (bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
