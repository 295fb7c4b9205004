package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One small file for each thing that files of these sources do, and what becomes of it: a table to look things up in. Each
 * variant of a thing has a file of its own in the tables of {@link SentFilesTest}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatRealFilesDoTest {

    private final Path folder;
    private final TestHome home;

    WhatRealFilesDoTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        figure("korrigeret", "{dataset: budget, measure: korrigeret, label: Prøve}");
        figure("andel", "{dataset: noegletal, measure: vaerdi, label: Prøve, with: {noegletal: [Andel]}}");
        figure("vaerdi", "{dataset: maalindikatorer, measure: vaerdi, label: Prøve, with: {indikator: [prøve]}}");
        home = TestHome.in(folder);
    }

    private void figure(String id, String of) throws IOException {
        TestHome.define(folder, "figures/%s.yaml".formatted(id), """
                figure: %s
                name: Prøve
                question: Hvad siger udtrækket?
                formula: sum
                of: %s
                unit: enheder
                decimals: 2
                direction: none
                kind: input
                owner: Økonomi & Stab
                """.formatted(id, of));
    }

    @AfterAll
    void close() {
        home.close();
    }

    @ParameterizedTest
    @MethodSource("dk.taellertal.ingest.upload.RealOddities#all")
    void a_file_becomes_what_it_must(RealOddities.Oddity oddity) throws IOException {
        Files.createDirectories(folder.resolve("sent"));
        Path file = Files.write(
                folder.resolve("sent").resolve("x.csv"), oddity.text().getBytes(oddity.charset()));
        UploadReport report = home.check(file, oddity.settings().toArray(String[]::new));

        assertThat(fate(report)).as(report.findings().toString()).isEqualTo(oddity.fate());
        if (!oddity.told().isEmpty()) {
            assertThat(Stream.concat(
                            report.findings().stream().map(f -> f.message().key()),
                            report.questions().stream().map(Question::key)))
                    .contains(oddity.told());
        }
        if (!oddity.value().isEmpty()) {
            assertThat(values(report)).contains(oddity.value());
        }
    }

    private static RealOddities.Fate fate(UploadReport report) {
        return switch (report.outcome()) {
            case ACCEPTED, PUBLISHED, STAGED, UNCHANGED ->
                report.findings().isEmpty() ? RealOddities.Fate.ACCEPTED : RealOddities.Fate.NORMALISED;
            case ASKED -> RealOddities.Fate.ASKED;
            case REFUSED -> RealOddities.Fate.REFUSED;
        };
    }

    private static List<String> values(UploadReport report) {
        return report.changes().stream()
                .map(c -> "%s %s %s"
                        .formatted(
                                c.figure().id().value(),
                                c.period(),
                                c.after().map(TestHome::told).orElse("none")))
                .toList();
    }
}
