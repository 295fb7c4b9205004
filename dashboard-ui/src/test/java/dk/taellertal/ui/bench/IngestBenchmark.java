package dk.taellertal.ui.bench;

import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.Store;
import dk.taellertal.core.store.StorePlan;
import dk.taellertal.core.store.duckdb.DuckDbStore;
import dk.taellertal.core.value.Point;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.archive.Folders;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ingest.load.FileReading;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ingest.upload.UploadReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Takes a large budget extract in beside DuckDB's own reader, in turns, and prints what it measured. Everything lies
 * in one directory of its own and is gone afterwards. No test: {@code ./taellertal bench ingest [--rows N] [--runs N]
 * [--home DIR]} runs it, with the heap that must be enough for any file.
 */
class IngestBenchmark {

    private static final String DATASET = "budget";
    private static final String FIGURE = "budgetoverholdelse";
    private static final int UPLOAD_ROWS = 1_000_000;
    private static final long BOMB_BYTES = 1_000_000_000;

    private final long rows = BenchmarkOptions.number("rows", 5_000_000);
    private final long runs = BenchmarkOptions.number("runs", 5);
    private final Path directory;
    private final Catalogue catalogue;
    private final DatasetContract contract;

    IngestBenchmark() throws IOException {
        directory = BenchmarkOptions.newDirectory();
        catalogue = Catalogue.read(new Home(directory).catalogue());
        contract = catalogue.dataset(DATASET);
    }

    /** The last line printed is the ratio; 1 and more means not slower. */
    @Test
    void run() throws Exception {
        try {
            measure();
        } finally {
            Folders.delete(directory);
        }
    }

    private void measure() throws Exception {
        BenchmarkOptions.print(Machine.describe());
        Path file = directory.resolve("budget.csv");
        BudgetExtract.write(file, rows);
        long bytes = Files.size(file);
        BenchmarkOptions.print(String.format(
                Locale.ROOT, "file: %,d rows of 10 columns, %.0f MB, the same at every run", rows, bytes / 1e6));
        Measured own = new Measured();
        Measured read = new Measured();
        Measured archive = new Measured();
        for (int i = 0; i < runs; i++) {
            takeIn(file, own);
            readNatively(file, read);
            archive.time(() -> archive(file));
        }
        BenchmarkOptions.print(
                String.format(Locale.ROOT, "taellertal, all checks, commit included: %s", own.told(rows, bytes)));
        BenchmarkOptions.print(
                String.format(Locale.ROOT, "read_csv, commit included:               %s", read.told(rows, bytes)));
        BenchmarkOptions.print(String.format(
                Locale.ROOT, "archive (sha256, copy, sync), not in the above: %s", archive.told(rows, bytes)));
        Files.delete(file);
        upload();
        bomb();
        BenchmarkOptions.print(String.format(Locale.ROOT, "ratio to read_csv: %.2f", read.median() / own.median()));
    }

    /** As an upload does it, but for the archive, the journal and the comparison of key figures. */
    private void takeIn(Path file, Measured measured) throws Exception {
        Home home = new Home(directory.resolve("own"));
        home.prepare();
        try (Store store = DuckDbStore.open(
                home.database(),
                home.temporary(),
                new StorePlan(
                        catalogue.datasets().values(),
                        catalogue.profiles().values(),
                        catalogue.figures().values()))) {
            measured.time(() -> {
                FileReading reading = new FileReading(file, "budget.csv", catalogue, ReadSettings.NONE);
                try (Staging staging = store.facts().stage(contract, "u1")) {
                    reading.loadInto(staging);
                    if (!reading.loadable() || staging.rows() != rows) {
                        throw new IllegalStateException(
                                "%d rows, findings %s".formatted(staging.rows(), reading.findings()));
                    }
                    staging.publish(1);
                }
            });
        } finally {
            Folders.delete(home.directory());
        }
    }

    private void readNatively(Path file, Measured measured) throws Exception {
        Path folder = Files.createDirectories(directory.resolve("native"));
        try (NativeCsvReading reading =
                new NativeCsvReading(folder.resolve("native.duckdb"), file, BudgetExtract.columns())) {
            if (measured.runs() == 0) {
                BenchmarkOptions.print(String.format(
                        Locale.ROOT, "statement: %s", reading.statement().replace(file.toString(), "FILE")));
            }
            measured.time(reading::load);
            if (reading.rows() != rows) {
                throw new IllegalStateException("read_csv read %d rows".formatted(reading.rows()));
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private void archive(Path file) throws IOException {
        Path folder = Files.createDirectories(directory.resolve("archive"));
        new Archive(folder).keep(file, Archive.sha256(file));
        Folders.delete(folder);
    }

    /** From a file that is there to a key figure that has changed, through all that an upload does. */
    private void upload() throws Exception {
        Path file = directory.resolve("upload.csv");
        BudgetExtract.write(file, UPLOAD_ROWS);
        Measured measured = new Measured();
        for (int i = 0; i < 3; i++) {
            Home home = new Home(directory.resolve("upload"));
            try (Instance open = Instance.open(home, Clock.systemUTC(), Duration.ZERO)) {
                List<Point> before = points(open);
                measured.time(() -> {
                    UploadReport report = open.uploads().publish(file, "upload.csv", ReadSettings.NONE, Actor.PROGRAM);
                    if (report.changes().isEmpty() || points(open).equals(before)) {
                        throw new IllegalStateException("no figure changed: " + report.findings());
                    }
                });
            } finally {
                Folders.delete(home.directory());
            }
        }
        BenchmarkOptions.print(String.format(
                Locale.ROOT,
                "%,d rows from upload to a changed figure, archive included: %s",
                UPLOAD_ROWS,
                measured.told(UPLOAD_ROWS, Files.size(file))));
        Files.delete(file);
    }

    private List<Point> points(Instance open) {
        return open.snapshot()
                .answer(FigureQuestion.series(
                        catalogue.figure(FIGURE).orElseThrow(),
                        catalogue.municipality().code()))
                .points();
    }

    /** One line of a thousand million characters. */
    private void bomb() throws Exception {
        Path file = directory.resolve("bomb.csv");
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            byte[] ones = new byte[1_000_000];
            Arrays.fill(ones, (byte) '1');
            for (long written = 0; written < BOMB_BYTES; written += ones.length) {
                to.write(ones);
            }
        }
        Measured measured = new Measured();
        for (int i = 0; i < 3; i++) {
            measured.time(() -> {
                if (!new FileReading(file, "bomb.csv", catalogue, ReadSettings.NONE).refused()) {
                    throw new IllegalStateException("the bomb was not refused");
                }
            });
        }
        BenchmarkOptions.print(
                String.format(Locale.ROOT, "a line of 1 GB is refused: %s", measured.told(1, BOMB_BYTES)));
        Files.delete(file);
    }
}
