package dk.taellertal.ui.cli.service;

import dk.taellertal.ingest.bench.IngestBenchmark;
import dk.taellertal.ui.bench.FiguresBenchmark;
import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.Output;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "bench",
        description = {
            "Measures the program on this machine.",
            "Pages are measured in a browser by the launcher: taellertal bench page."
        },
        mixinStandardHelpOptions = true,
        subcommands = {BenchCommand.Ingest.class, BenchCommand.FiguresBench.class},
        synopsisSubcommandLabel = "(ingest | figures)")
public final class BenchCommand implements Runnable {

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new picocli.CommandLine.ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "what to measure is missing: ingest or figures");
    }

    @Command(
            name = "ingest",
            description = "Loads a made-up budget extract with all checks, beside DuckDB's own read_csv.",
            mixinStandardHelpOptions = true)
    static final class Ingest implements Callable<Integer> {

        @Option(names = "--rows", description = "Lines of the extract (${DEFAULT-VALUE}).", defaultValue = "5000000")
        private long rows;

        @Option(names = "--runs", description = "Runs of each, in turns (${DEFAULT-VALUE}).", defaultValue = "5")
        private int runs;

        @Mixin
        private final Place place = new Place();

        @Override
        public Integer call() throws Exception {
            if (rows < 1 || runs < 1) {
                throw new IllegalArgumentException("--rows and --runs must be at least 1");
            }
            IngestBenchmark.run(place.path(), rows, runs, new Output(false)::line);
            return Exit.DONE;
        }
    }

    @Command(
            name = "figures",
            description = "Asks key figures of a large made-up budget, beside statements written by hand.",
            mixinStandardHelpOptions = true)
    static final class FiguresBench implements Callable<Integer> {

        @Option(names = "--lines", description = "Budget lines (${DEFAULT-VALUE}).", defaultValue = "10000000")
        private long lines;

        @Mixin
        private final Place place = new Place();

        @Override
        public Integer call() throws Exception {
            if (lines < 1) {
                throw new IllegalArgumentException("--lines must be at least 1");
            }
            FiguresBenchmark.run(place.path(), lines, new Output(false)::line);
            return Exit.DONE;
        }
    }

    /** Where a benchmark works. */
    static final class Place {

        @Option(
                names = "--home",
                paramLabel = "DIR",
                description = "Where to work; a directory below it is made and removed (the system's temporary one).")
        private @Nullable Path directory;

        Path path() {
            Path below = directory == null ? Path.of(System.getProperty("java.io.tmpdir", ".")) : directory;
            return below.toAbsolutePath().normalize();
        }
    }
}
