package dk.taellertal.ingest.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Blocks of rows that wait for the end of the first walk: in memory while they are few, else in a temporary file that
 * has no name any more once it is open, so that nothing of it outlives the process. There are only numbers in it.
 */
final class Spool {

    private static final int MOST_IN_MEMORY = 16 << 20;

    /** A block that was laid aside. */
    record Place(long offset, int bytes, int rows, int firstLine) {}

    private final List<ByteBuffer> kept = new ArrayList<>();
    private @Nullable FileChannel file;
    private long end;
    private long inMemory;

    Place add(RowBlock block) throws IOException {
        int size = block.size();
        ByteBuffer bytes =
                ByteBuffer.allocate(size * (block.keys.length * Character.BYTES + block.amounts.length * Long.BYTES));
        for (long[] amounts : block.amounts) {
            bytes.asLongBuffer().put(amounts, 0, size);
            bytes.position(bytes.position() + size * Long.BYTES);
        }
        for (char[] keys : block.keys) {
            bytes.asCharBuffer().put(keys, 0, size);
            bytes.position(bytes.position() + size * Character.BYTES);
        }
        bytes.flip();
        int length = bytes.remaining();
        if (file == null && inMemory + length <= MOST_IN_MEMORY) {
            inMemory += length;
            kept.add(bytes);
            return new Place(-kept.size(), length, size, block.firstLine);
        }
        FileChannel to = file();
        long offset = end;
        while (bytes.hasRemaining()) {
            end += to.write(bytes, end);
        }
        return new Place(offset, length, size, block.firstLine);
    }

    /** The bytes of a block as they were laid aside: amounts, then keys. Several threads may ask at once. */
    ByteBuffer read(Place place) throws IOException {
        if (place.offset() < 0) {
            return kept.get((int) -place.offset() - 1).duplicate();
        }
        ByteBuffer bytes = ByteBuffer.allocate(place.bytes());
        while (bytes.hasRemaining() && file().read(bytes, place.offset() + bytes.position()) >= 0) {
            // Until it is full.
        }
        return bytes.flip();
    }

    private FileChannel file() throws IOException {
        FileChannel open = file;
        if (open == null) {
            Path path = Files.createTempFile("taellertal", ".rows");
            open = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            file = open;
        }
        return open;
    }

    /** Forgets everything. Where nobody calls it, the file goes with the object. */
    void close() throws IOException {
        kept.clear();
        if (file != null) {
            file.close();
        }
    }
}
