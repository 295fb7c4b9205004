package dk.taellertal.ui.cli;

import dk.taellertal.ingest.bench.IngestBenchmark;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "bench",
        description = "Measures the program on this machine.",
        mixinStandardHelpOptions = true,
        subcommands = BenchCommand.Ingest.class,
        synopsisSubcommandLabel = "ingest")
final class BenchCommand implements Runnable {

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new picocli.CommandLine.ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "what to measure is missing: ingest");
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

        @Option(
                names = "--home",
                paramLabel = "DIR",
                description = "Where to work; a directory below it is made and removed (the system's temporary one).")
        private @Nullable Path directory;

        @Override
        public Integer call() throws Exception {
            if (rows < 1 || runs < 1) {
                throw new IllegalArgumentException("--rows and --runs must be at least 1");
            }
            Path below = directory == null ? Path.of(System.getProperty("java.io.tmpdir", ".")) : directory;
            Output out = new Output(false);
            IngestBenchmark.run(below.toAbsolutePath().normalize(), rows, runs, out::line);
            return Exit.DONE;
        }
    }
}
