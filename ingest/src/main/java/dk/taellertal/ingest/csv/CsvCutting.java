package dk.taellertal.ingest.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
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
        int lines = isPlain(read) ? lines(read, last) : 0;
        int length = lines == 0 ? CsvPart.TO_THE_END : last ? read : lastLineEnd(read);
        CsvPart part = new CsvPart(file, offset, length, line);
        ended = last || length == CsvPart.TO_THE_END;
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
    private boolean isPlain(int read) {
        Charset charset = file.encoding().charset();
        if (charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE)) {
            return false;
        }
        for (int i = 0; i < read; i++) {
            byte b = bytes[i];
            if (b == '"' || b == 0) {
                return false;
            }
        }
        return true;
    }

    /** How many line feeds there are; 0 where a return stands without one, at least 1 in the last bytes of a file. */
    private int lines(int read, boolean last) {
        int lines = 0;
        for (int i = 0; i < read; i++) {
            if (bytes[i] == '\n') {
                lines++;
            } else if (bytes[i] == '\r' && (i + 1 < read ? bytes[i + 1] != '\n' : last)) {
                return 0;
            }
        }
        return last ? Math.max(1, lines) : lines;
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
