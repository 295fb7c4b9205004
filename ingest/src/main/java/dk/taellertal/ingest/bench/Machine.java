package dk.taellertal.ingest.bench;

import java.lang.management.ManagementFactory;
import java.util.List;

/** What the measuring is done on. */
public final class Machine {

    private Machine() {}

    /** In lines for a reader. */
    public static List<String> describe() {
        Runtime runtime = Runtime.getRuntime();
        long memory =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                        ? os.getTotalMemorySize() / 1_000_000_000
                        : 0;
        return List.of("machine: %d cores, %d GB memory, %s %s, JDK %s, heap at most %d MB"
                .formatted(
                        runtime.availableProcessors(),
                        memory,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        runtime.maxMemory() / 1_000_000));
    }
}
