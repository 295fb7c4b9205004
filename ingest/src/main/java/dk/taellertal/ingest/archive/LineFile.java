package dk.taellertal.ingest.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is only added to, a line at a time, each safely on the disk when it is said to be written. For the one
 * process that holds the home.
 */
public final class LineFile implements AutoCloseable {

    /** Told each line there is, when the file is opened. */
    public interface Reader {
        /** @param number from 1 */
        void line(String line, int number);
    }

    private final Path file;
    private final FileChannel channel;

    private LineFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Opens a file, made for its owner only where it is not there. A last line that was never finished is cut off. */
    public static LineFile open(Path file, Reader reader) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, Home.ownerOnly("rw-------"));
            }
            byte[] bytes = Files.readAllBytes(file);
            int finished = read(bytes, reader);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            channel.truncate(finished);
            channel.position(finished);
            return new LineFile(file, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + file, e);
        }
    }

    /** Writes other lines in the place of all there are; the file is either as it was or as it is to be. */
    static LineFile replace(Path file, String lines) {
        Path passing = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(passing);
            Files.createFile(passing, Home.ownerOnly("rw-------"));
            try (FileChannel channel = FileChannel.open(passing, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(passing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return open(file, (line, number) -> {});
    }

    /** Where the last finished line ends. */
    private static int read(byte[] bytes, Reader reader) {
        int begins = 0;
        int number = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                number++;
                reader.line(new String(bytes, begins, i - begins, StandardCharsets.UTF_8), number);
                begins = i + 1;
            }
        }
        return begins;
    }

    /** @param lines each ended by a line feed; all on the disk when this returns, none when it throws */
    public void append(String lines) {
        try {
            long finished = channel.position();
            try {
                write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                channel.truncate(finished);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
