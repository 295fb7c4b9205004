package dk.taellertal.ui.bench;

import java.lang.management.ManagementFactory;

/** What the measuring is done on. */
final class Machine {

    private Machine() {}

    /** In a line for a reader. */
    static String describe() {
        Runtime runtime = Runtime.getRuntime();
        long memory =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                        ? os.getTotalMemorySize() / 1_000_000_000
                        : 0;
        return "machine: %d cores, %d GB memory, %s %s, JDK %s, heap at most %d MB"
                .formatted(
                        runtime.availableProcessors(),
                        memory,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        runtime.maxMemory() / 1_000_000);
    }
}
