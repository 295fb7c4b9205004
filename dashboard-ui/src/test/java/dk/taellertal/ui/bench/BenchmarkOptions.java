package dk.taellertal.ui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code ./taellertal bench} hands over as system properties {@code bench.NAME}, and how its answers are marked. */
final class BenchmarkOptions {

    private BenchmarkOptions() {}

    /** An option of 1 or more, or what holds where it is not given. */
    static long number(String name, long otherwise) {
        long number = Long.getLong("bench." + name, otherwise);
        if (number < 1) {
            throw new IllegalArgumentException("--%s must be at least 1, not %d".formatted(name, number));
        }
        return number;
    }

    /** A new directory below {@code --home}, else below the system's temporary one. */
    static Path newDirectory() throws IOException {
        Path below = Path.of(System.getProperty("bench.home", System.getProperty("java.io.tmpdir", ".")));
        Files.createDirectories(below);
        return Files.createTempDirectory(below, "bench");
    }

    /** Prints a line that the launcher shows; whatever else is printed it leaves out. */
    static void print(String line) {
        System.out.println("bench: " + line);
    }
}
