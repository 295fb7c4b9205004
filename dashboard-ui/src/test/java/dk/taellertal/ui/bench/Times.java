package dk.taellertal.ui.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long several runs of one thing took, in milliseconds. */
final class Times {

    private final List<Double> millis = new ArrayList<>();

    /** Some work whose time counts. */
    interface Work {
        void run() throws Exception;
    }

    static Times of(int runs, Work work) throws Exception {
        Times times = new Times();
        for (int i = 0; i < runs; i++) {
            times.add(work);
        }
        return times;
    }

    void add(Work work) throws Exception {
        long from = System.nanoTime();
        work.run();
        millis.add((System.nanoTime() - from) / 1e6);
        Collections.sort(millis);
    }

    /** The time that so many of a hundred runs did not exceed; the slower of two neighbours. */
    double percentile(int percent) {
        return millis.get(Math.min(millis.size() - 1, millis.size() * percent / 100));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p95 %.1f ms, fastest %.1f, slowest %.1f, %d runs",
                percentile(50),
                percentile(95),
                millis.getFirst(),
                millis.getLast(),
                millis.size());
    }
}
