package dk.taellertal.ui.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The times of several runs of one thing, in seconds, and the most heap any of them used. */
final class Measured {

    private final List<Double> seconds = new ArrayList<>();
    private long peakHeap;

    /** Some work whose time counts. */
    interface Work {
        void run() throws Exception;
    }

    void time(Work work) throws Exception {
        try (PeakHeap heap = new PeakHeap()) {
            long from = System.nanoTime();
            work.run();
            seconds.add((System.nanoTime() - from) / 1e9);
            peakHeap = Math.max(peakHeap, heap.megabytes());
        }
    }

    int runs() {
        return seconds.size();
    }

    /** Of an even number of runs the slower of the middle two. */
    double median() {
        List<Double> sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** One line: median, range, speed, heap. */
    String told(long rows, long bytes) {
        return String.format(
                Locale.ROOT,
                "%.2f s (%.2f-%.2f), %,.0f rows/s, %.0f MB/s, peak heap %d MB",
                median(),
                Collections.min(seconds),
                Collections.max(seconds),
                rows / median(),
                bytes / 1e6 / median(),
                peakHeap);
    }
}
