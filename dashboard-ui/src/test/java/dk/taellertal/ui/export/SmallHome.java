package dk.taellertal.ui.export;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.answer.FigureDocument;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.app.Layouts;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.block.JournalNumber;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.program.LocalTaellerTal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** A real home of one dataset that counts persons, and one figure: each person counts 1,111, so that no other number is alike. */
final class SmallHome implements AutoCloseable {

    static final String FIGURE_ID = "proeve-point";

    /** Hidden inside the house below 3, outside below 5. */
    private static final String DATASET = """
            dataset: proeve
            name: Prøve
            source: Prøvekilden
            slice: [periode]
            rhythm: yearly
            smallCount: 3
            columns:
              - {name: periode, role: period, label: År, headers: [Prøveår], kinds: [year]}
              - {name: antal, role: count, label: Antal, headers: [Prøveantal], unit: personer, accumulation: flow}
            """;

    private static final String FIGURE = """
            figure: proeve-point
            name: Prøvepoint
            question: Hvor mange?
            formula: sum
            factor: 1111
            unit: point
            of: {dataset: proeve, measure: antal, label: Antal}
            direction: down
            kind: input
            decimals: 0
            goals: [et-klogere-albertslund]
            owner: Prøveejeren
            reservations: [Prøven er lille]
            """;

    private static final String OBJECTIVE = """
            objectives:
              - id: proevemaalet
                name: Prøvemålet
                goal: et-klogere-albertslund
                lifeArea: ungeliv
                lead: Prøvechefen
                indicators:
                  - figure: proeve-point
            """;

    /** 12 · 1,111 = 13,332, 4 · 1,111 = 4,444 and 9 · 1,111 = 9,999; all 25 · 1,111 = 27,775. */
    static final String ROWS = "Prøveår;Prøveantal\n2018;12\n2019;4\n2020;9\n";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-01-29T12:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final Instance home;
    private final Exports exports;

    SmallHome(Path folder) throws IOException {
        this.folder = folder;
        Home place = new Home(folder.resolve("home"));
        lay(place, "datasets/proeve.yaml", DATASET);
        lay(place, "figures/proeve-point.yaml", FIGURE);
        lay(place, "goals/objectives-proeve.yaml", OBJECTIVE);
        home = Instance.open(place, CLOCK, Duration.ZERO);
        exports = new Exports(home, Layouts.of(home), CLOCK);
        publish("proeve.csv", ROWS);
    }

    private static void lay(Home home, String path, String text) throws IOException {
        Path file = home.catalogue().resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    void publish(String file, String text) throws IOException {
        Path sent = Files.writeString(folder.resolve(file), text);
        UploadReport report = home.uploads()
                .publish(
                        sent,
                        file,
                        new ReadSettings(Optional.empty(), Optional.empty(), Map.of(), Map.of()),
                        new Actor("test", Role.ECONOMIST));
        if (report.outcome() != UploadReport.Outcome.PUBLISHED) {
            throw new IllegalStateException("%s: %s %s".formatted(file, report.outcome(), report.findings()));
        }
    }

    /** Takes every upload out again. */
    void undo() {
        home.uploads().all().forEach(upload -> home.uploads().undo(upload.id(), new Actor("test", Role.ECONOMIST)));
    }

    Exports exports() {
        return exports;
    }

    Instance home() {
        return home;
    }

    static Clock clock() {
        return CLOCK;
    }

    static ExportRequest request(Format format, DisclosureLevel level) {
        return new ExportRequest(
                new Subject.Figure(FigureQuery.of(FIGURE_ID)),
                format,
                level,
                Optional.of(new JournalNumber("00.15.00-G20-1-20")),
                Texts.DANISH,
                "https://tal.example.dk");
    }

    ExportDocument document(DisclosureLevel level) {
        return exports.document(request(Format.DOCX, level));
    }

    byte[] taken(Format format, DisclosureLevel level) {
        return exports.take(request(format, level), new Actor("test", Role.ECONOMIST), (done, of) -> {})
                .bytes();
    }

    /** The answer as it is exchanged. */
    FigureDocument answer() {
        return new LocalTaellerTal(home, UiTexts.danish(), new Actor("test", Role.ECONOMIST), CLOCK)
                .figure(FigureQuery.of(FIGURE_ID));
    }

    @Override
    public void close() {
        exports.close();
        home.close();
    }
}
