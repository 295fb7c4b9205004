package dk.taellertal.ingest.upload;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

/** Everybody who would change a home waits here for a turn: first come, first served. */
public final class WriteLock {

    private final ReentrantLock turn = new ReentrantLock(true);

    /** Something to do when its turn has come. */
    interface Work<T> {
        T done() throws IOException;
    }

    <T> T inTurn(Work<T> work) throws IOException {
        turn.lock();
        try {
            return work.done();
        } finally {
            turn.unlock();
        }
    }

    /** Whether somebody waits in the line on this thread. */
    public boolean waits(Thread thread) {
        return turn.hasQueuedThread(thread);
    }

    /** How many are at work or wait. */
    public int length() {
        return turn.getQueueLength() + (turn.isLocked() ? 1 : 0);
    }
}
