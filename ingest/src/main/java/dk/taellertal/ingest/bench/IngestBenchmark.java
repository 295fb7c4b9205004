package dk.taellertal.ingest.bench;

import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.Store;
import dk.taellertal.core.store.StorePlan;
import dk.taellertal.core.store.duckdb.DuckDbStore;
import dk.taellertal.core.store.handwritten.NativeCsvReading;
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
import java.util.function.Consumer;

/**
 * Takes a large budget extract in beside DuckDB's own reader, in turns, and prints what it measured. Everything lies
 * in one directory of its own and is gone afterwards.
 */
public final class IngestBenchmark {

    private static final String DATASET = "budget";
    private static final String FIGURE = "budgetoverholdelse";
    private static final int UPLOAD_ROWS = 1_000_000;
    private static final long BOMB_BYTES = 1_000_000_000;

    private final Path directory;
    private final Catalogue catalogue;
    private final DatasetContract contract;
    private final Consumer<String> out;

    private IngestBenchmark(Path directory, Consumer<String> out) {
        this.directory = directory;
        this.out = out;
        catalogue = Catalogue.read(new Home(directory).catalogue());
        contract = catalogue.dataset(DATASET);
    }

    /** Runs in a new directory below the given one. The last line printed is the ratio; 1 and more means not slower. */
    public static void run(Path below, long rows, int runs, Consumer<String> out) throws Exception {
        Files.createDirectories(below);
        Path directory = Files.createTempDirectory(below, "bench");
        try {
            new IngestBenchmark(directory, out).run(rows, runs);
        } finally {
            Folders.delete(directory);
        }
    }

    private void run(long rows, int runs) throws Exception {
        Machine.describe().forEach(out);
        Path file = directory.resolve("budget.csv");
        BudgetExtract.write(file, rows);
        long bytes = Files.size(file);
        out.accept(String.format(
                Locale.ROOT, "file: %,d rows of 10 columns, %.0f MB, the same at every run", rows, bytes / 1e6));
        Measured own = new Measured();
        Measured read = new Measured();
        Measured archive = new Measured();
        for (int i = 0; i < runs; i++) {
            takeIn(file, rows, own);
            readNatively(file, rows, read);
            archive.time(() -> archive(file));
        }
        out.accept(String.format(Locale.ROOT, "taellertal, all checks, commit included: %s", own.told(rows, bytes)));
        out.accept(String.format(Locale.ROOT, "read_csv, commit included:               %s", read.told(rows, bytes)));
        out.accept(String.format(
                Locale.ROOT, "archive (sha256, copy, sync), not in the above: %s", archive.told(rows, bytes)));
        Files.delete(file);
        upload();
        bomb();
        out.accept(String.format(Locale.ROOT, "ratio to read_csv: %.2f", read.median() / own.median()));
    }

    /** As an upload does it, but for the archive, the journal and the comparison of key figures. */
    private void takeIn(Path file, long rows, Measured measured) throws Exception {
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

    private void readNatively(Path file, long rows, Measured measured) throws Exception {
        Path folder = Files.createDirectories(directory.resolve("native"));
        try (NativeCsvReading reading =
                new NativeCsvReading(folder.resolve("native.duckdb"), file, BudgetExtract.columns())) {
            if (measured.runs() == 0) {
                out.accept(String.format(
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
        out.accept(String.format(
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
        out.accept(String.format(Locale.ROOT, "a line of 1 GB is refused: %s", measured.told(1, BOMB_BYTES)));
        Files.delete(file);
    }
}
