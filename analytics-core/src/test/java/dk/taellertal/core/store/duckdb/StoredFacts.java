package dk.taellertal.core.store.duckdb;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.store.Contradiction;
import dk.taellertal.core.store.FactCodes;
import dk.taellertal.core.store.FactRow;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.StorePlan;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A real store in a folder, with a catalogue of the test's own beside the shipped one, and facts written as text:
 * period, area, then dimensions and measures by name, such as {@code 2020 165 koen=M personer=12,5}. An amount
 * {@code ..} is marked as missing.
 */
public final class StoredFacts implements AutoCloseable {

    private final Catalogue catalogue;
    private final DuckDbStore store;
    private final AtomicLong sequence = new AtomicLong();

    private StoredFacts(Catalogue catalogue, DuckDbStore store) {
        this.catalogue = catalogue;
        this.store = store;
    }

    /** @param files the texts of catalogue files, by path such as {@code datasets/prove.yaml} */
    public static StoredFacts in(Path folder, Map<String, String> files) throws IOException {
        Path overlay = folder.resolve("catalogue");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = overlay.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue());
        }
        Catalogue catalogue = Catalogue.read(overlay);
        return new StoredFacts(
                catalogue,
                DuckDbStore.open(
                        folder.resolve("facts.duckdb"),
                        folder.resolve("tmp"),
                        new StorePlan(
                                catalogue.datasets().values(),
                                catalogue.profiles().values(),
                                catalogue.figures().values())));
    }

    public DuckDbStore store() {
        return store;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Publishes rows as an upload; the first stands in line 2 of its file. */
    public void publish(String dataset, String upload, String... rows) {
        try (Staging staging = stage(dataset, upload, rows)) {
            staging.publish(sequence.incrementAndGet());
        }
    }

    /** Lays rows into a staging and settles it. */
    public Staging stage(String dataset, String upload, String... rows) {
        DatasetContract contract = catalogue.dataset(dataset);
        return settled(store.facts().stage(contract, upload), contract, rows);
    }

    /** Lays rows into a trial and settles it. */
    public Staging trial(String dataset, String... rows) {
        DatasetContract contract = catalogue.dataset(dataset);
        return settled(store.facts().trial(contract), contract, rows);
    }

    private static Staging settled(Staging staging, DatasetContract contract, String... rows) {
        try {
            int line = 2;
            for (String row : rows) {
                append(staging, contract, row.strip().split("\\s+"), line++);
            }
            staging.validate();
        } catch (RuntimeException | Error e) {
            // A staging that stays open is waited for when the store is closed.
            staging.close();
            throw e;
        }
        return staging;
    }

    /** What rows contradict among themselves; none of them is published. */
    public List<Contradiction> contradictions(String dataset, String... rows) {
        DatasetContract contract = catalogue.dataset(dataset);
        try (Staging staging = store.facts().stage(contract, "checked")) {
            int line = 2;
            for (String row : rows) {
                append(staging, contract, row.strip().split("\\s+"), line++);
            }
            return staging.validate();
        }
    }

    public void withdraw(String upload) {
        store.facts().withdraw(upload, sequence.incrementAndGet());
    }

    /** The answer for the municipality 165 over all periods, with lines. */
    public FigureAnswer answer(String figure) {
        return answer(figure, Map.of(), Optional.empty());
    }

    public FigureAnswer answer(String figure, Map<String, String> only, Optional<String> compare) {
        return figures().answer(new FigureQuestion(figureOf(figure), "165", PeriodRange.ALL, only, compare, true));
    }

    public FigureAnswer of(String area, String figure) {
        return figures().answer(FigureQuestion.series(figureOf(figure), area));
    }

    /** The answer for the municipality 165 as it was after an entry of the journal. */
    public FigureAnswer asOf(long sequence, String figure) {
        return new Figures(catalogue, store.facts().asOf(sequence), StoredFacts::upload)
                .answer(FigureQuestion.series(figureOf(figure), "165"));
    }

    public Figures figures() {
        return figures(store.facts().published());
    }

    /** What figures are by the facts of a staging. */
    public Figures figures(FactView facts) {
        return new Figures(catalogue, facts, StoredFacts::upload);
    }

    /** A figure for the municipality 165 by the facts of a staging. */
    public FigureAnswer answer(FactView facts, String figure, Map<String, String> only) {
        return figures(facts)
                .answer(new FigureQuestion(figureOf(figure), "165", PeriodRange.ALL, only, Optional.empty(), true));
    }

    private KeyFigure figureOf(String id) {
        return catalogue.figure(id).orElseThrow();
    }

    private static void append(Staging staging, DatasetContract contract, String[] cells, int line) {
        FactRow row = new FactRow(contract);
        row.line = line;
        row.column = 0;
        row.period = Period.parse(cells[0]).key();
        row.area = staging.codes().number(FactCodes.AREA, cells[1], cells[1]);
        row.clearAmounts();
        Map<String, String> named = new HashMap<>();
        for (int i = 2; i < cells.length; i++) {
            String[] pair = cells[i].split("=", 2);
            named.put(pair[0], pair[1]);
        }
        for (int i = 0; i < contract.dimensions().size(); i++) {
            DimensionColumn dimension = contract.dimensions().get(i);
            String code = named.remove(dimension.name());
            row.codes[i] = code == null ? 0 : staging.codes().number(dimension.name(), code, code);
        }
        String slice = cells[0] + "|" + cells[1];
        for (int i = 0; i < contract.measures().size(); i++) {
            String amount = named.remove(contract.measures().get(i).name());
            if ("..".equals(amount)) {
                row.miss(i);
            } else if (amount != null) {
                row.know(
                        i,
                        new BigDecimal(amount.replace(',', '.'))
                                .movePointRight(contract.measures().get(i).scale())
                                .longValueExact());
            }
        }
        if (!named.isEmpty()) {
            throw new IllegalArgumentException("'%s' has no such columns: %s".formatted(contract.id(), named));
        }
        staging.append(row, slice);
    }

    /** An upload, as answers name it as a source. */
    public static Upload upload(String id) {
        return new Upload(
                id,
                id + ".csv",
                "0".repeat(64),
                "",
                "",
                Upload.State.PUBLISHED,
                0,
                Optional.of(new UploadEvent.Description(false, List.of())),
                Instant.EPOCH,
                "test");
    }

    @Override
    public void close() {
        store.close();
    }
}
