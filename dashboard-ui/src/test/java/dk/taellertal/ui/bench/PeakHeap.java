package dk.taellertal.ui.bench;

import java.lang.management.ManagementFactory;

/** The most heap in use at any time while it is open, garbage that was not yet collected included; looked at every 5 ms. */
final class PeakHeap implements AutoCloseable {

    private static final int PAUSE_MILLIS = 5;

    private final Thread watch;
    private volatile boolean open = true;
    private volatile long peak;

    PeakHeap() {
        System.gc();
        watch = Thread.ofPlatform().daemon().name("peak-heap").start(this::look);
    }

    /** In MB of a million bytes. */
    long megabytes() {
        return peak / 1_000_000;
    }

    private void look() {
        try {
            while (open) {
                peak = Math.max(
                        peak,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        open = false;
        watch.interrupt();
    }
}
