package dk.taellertal.ingest.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One process at a time works in a home directory. */
public final class HomeLock implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, waiting for another process at most so long; null where it is still held. */
    public static @Nullable HomeLock take(Home home, Duration patience) {
        try {
            FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            long until = System.nanoTime() + patience.toNanos();
            while (!locked(channel)) {
                if (System.nanoTime() > until) {
                    channel.close();
                    return null;
                }
                Thread.sleep(PAUSE);
            }
            return new HomeLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + home.directory(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
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
