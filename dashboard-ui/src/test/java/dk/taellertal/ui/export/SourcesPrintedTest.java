package dk.taellertal.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.answer.FigureDocument.ComparisonDocument;
import dk.taellertal.ui.answer.FigureDocument.PointDocument;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.app.Layouts;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.export.kept.ExportCode;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedFigure;
import dk.taellertal.ui.export.kept.Printed;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.program.LocalTaellerTal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A count of Albertslund in lines 2 and 5, beside a weighted group of which Ballerup has 20 and 22 and Glostrup 40 and 48, in
 * lines 3, 4, 6 and 7: the mean of the two is 30 and 35.
 */
class SourcesPrintedTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-01-29T12:00:00Z"), ZoneOffset.UTC);

    private static final Map<String, String> CATALOGUE = Map.of(
            "datasets/proeve.yaml",
            """
            dataset: proeve
            name: Prøve
            source: Prøvekilden
            slice: [periode]
            rhythm: yearly
            smallCount: 0
            columns:
              - {name: periode, role: period, label: År, headers: [Prøveår], kinds: [year]}
              - {name: omraade, role: area, label: Kommune, headers: [Prøvekommune]}
              - {name: antal, role: measure, label: Antal, headers: [Prøveantal], unit: stk., accumulation: stock}
            """,
            "figures/proeve-antal.yaml",
            """
            figure: proeve-antal
            name: Prøveantal
            question: Hvor mange?
            formula: sum
            unit: stk.
            of: {dataset: proeve, measure: antal, label: Antal}
            direction: none
            kind: input
            decimals: 0
            goals: [et-klogere-albertslund]
            owner: Prøven
            """,
            "groups/naboer.yaml",
            "group: naboer\nname: Naboer\nmethod: weighted\nmembers: [\"151\", \"161\", \"165\"]\n");

    private static final String HEADER = "Prøveår;Prøvekommune;Prøveantal\n";

    private static final String METHOD =
            "Naboer: gennemsnit af medlemmerne, hvor hvert medlem tæller lige meget (uvægtet), "
                    + "fordi antal og beløb ikke kan vægtes. Medlemmer (2): Ballerup, Glostrup. Albertslund er ikke regnet med.";

    private static final FigureQuery BESIDE = new FigureQuery(
            "proeve-antal",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.of("naboer"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final Path folder;
    private Instance home;
    private Exports exports;

    SourcesPrintedTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void publish() throws IOException {
        Home place = new Home(folder.resolve("home"));
        for (Map.Entry<String, String> file : CATALOGUE.entrySet()) {
            Path path = place.catalogue().resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue());
        }
        home = Instance.open(place, CLOCK, Duration.ZERO);
        exports = new Exports(home, Layouts.of(home), CLOCK);
        publish("naboer.csv", "2019;165;10\n2019;151;20\n2019;161;40\n2020;165;12\n2020;151;22\n2020;161;48\n");
    }

    @AfterEach
    void close() {
        exports.close();
        home.close();
    }

    private void publish(String file, String rows) throws IOException {
        Path sent = Files.writeString(folder.resolve(file), HEADER + rows);
        UploadReport report = home.uploads()
                .publish(
                        sent,
                        file,
                        new ReadSettings(Optional.empty(), Optional.empty(), Map.of(), Map.of()),
                        new Actor("test", Role.ECONOMIST));
        assertThat(report.outcome()).as("%s", report.findings()).isEqualTo(UploadReport.Outcome.PUBLISHED);
    }

    private static ExportRequest request(Format format, DisclosureLevel level) {
        return new ExportRequest(
                new Subject.Figure(BESIDE), format, level, Optional.empty(), Texts.DANISH, "https://tal.example.dk");
    }

    private String text(Format format, DisclosureLevel level) {
        return new String(
                exports.take(request(format, level), new Actor("test", Role.ECONOMIST), (done, of) -> {})
                        .bytes(),
                StandardCharsets.UTF_8);
    }

    @Test
    void a_document_names_every_line_of_the_figure_and_of_what_it_is_compared_with() {
        String caption = exports.document(request(Format.DOCX, DisclosureLevel.INTERNAL)).figure().caption().stream()
                .map(p -> p.text())
                .reduce("", (all, next) -> all + " " + next);

        assertThat(caption)
                .contains("naboer.csv, linje 2, 5 (2 linjer)")
                .contains("Sammenligning: " + METHOD
                        + " Fil til sammenligningen: naboer.csv, linje 3–4, 6–7 (4 linjer).");
        assertThat(text(Format.HTML, DisclosureLevel.INTERNAL)).contains(METHOD, "linje 3–4, 6–7 (4 linjer)");
    }

    @Test
    void the_public_edition_names_files_and_method_and_no_lines() {
        assertThat(text(Format.HTML, DisclosureLevel.PUBLIC))
                .contains(METHOD, "Fil til sammenligningen: naboer.csv.")
                .doesNotContain("linje ");
    }

    @Test
    void a_row_of_csv_says_where_its_number_comes_from() {
        assertThat(text(Format.CSV, DisclosureLevel.INTERNAL).lines())
                .anySatisfy(line -> assertThat(line)
                        .contains(";2020;12,", "naboer.csv, linje 2, 5 (2 linjer)")
                        .doesNotContain("Naboer"))
                .anySatisfy(line -> assertThat(line).contains(";2020;35,", METHOD, "linje 3–4, 6–7 (4 linjer)"));
    }

    @Test
    void a_picture_says_that_a_weighted_group_is_not_weighted_here() {
        FigureChart drawn = (FigureChart) exports.document(request(Format.PNG, DisclosureLevel.INTERNAL))
                .figure()
                .chart();
        assertThat(drawn.comparison().orElseThrow().name()).isEqualTo("Naboer (her uvægtet)");
        // The label at the line's end may be cut; the caption under it stands on several lines.
        assertThat(text(Format.SVG, DisclosureLevel.INTERNAL)
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " "))
                .contains("Naboer (her", METHOD);
    }

    @Test
    void the_answer_tells_both_methods_and_the_lines_of_each_year() {
        ComparisonDocument comparison = Objects.requireNonNull(
                new LocalTaellerTal(home, UiTexts.danish(), new Actor("test", Role.ECONOMIST), CLOCK)
                        .figure(BESIDE)
                        .comparison());

        assertThat(comparison.method()).isEqualTo("unweighted");
        assertThat(comparison.groupMethod()).isEqualTo("weighted");
        assertThat(comparison.withoutOwn()).isTrue();
        assertThat(comparison.note()).isEqualTo("Sammenligning: " + METHOD);
        // (20 + 40) / 2 and (22 + 48) / 2
        assertThat(comparison.points()).extracting(PointDocument::value).containsExactly("30.00", "35.00");
        assertThat(comparison.points())
                .extracting(p -> p.sources().getFirst().lineRanges().toString())
                .containsExactly("[3-4]", "[6-7]");
        assertThat(comparison.sources()).singleElement().satisfies(s -> {
            assertThat(s.lineCount()).isEqualTo(4);
            assertThat(s.lineRanges()).containsExactly("3-4", "6-7");
        });
    }

    @Test
    void a_group_with_another_member_leaves_the_numbers_of_then_and_is_a_change_of_now() throws IOException {
        ExportCode code = new ExportCode(exports.take(
                        request(Format.CSV, DisclosureLevel.INTERNAL),
                        new Actor("test", Role.ECONOMIST),
                        (done, of) -> {})
                .codes()
                .getFirst());
        exports.close();
        home.close();
        Home place = new Home(folder.resolve("home"));
        Files.writeString(
                place.catalogue().resolve("groups/naboer.yaml"),
                "group: naboer\nname: Naboer\nmethod: weighted\nmembers: [\"161\", \"165\"]\n");
        home = Instance.open(place, CLOCK, Duration.ZERO);
        exports = new Exports(home, Layouts.of(home), CLOCK);

        OpenedFigure opened = (OpenedFigure) exports.open(code, Texts.DANISH);

        assertThat(opened.intact()).isTrue();
        assertThat(opened.changed()).isTrue();
        assertThat(opened.points()).noneMatch(p -> p.changed());
        // Then (22 + 48) / 2 = 35, now Glostrup alone: 48.
        assertThat(opened.texts())
                .anySatisfy(t -> {
                    assertThat(t.then()).contains("2020: 35");
                    assertThat(t.now()).contains("2020: 48");
                })
                .extracting(Printed.ThenAndNow::name)
                .contains("Sammenligning");
    }

    @Test
    void a_year_in_which_a_member_lacks_says_so_and_names_no_file_of_it() throws IOException {
        publish("senere.csv", "2021;165;13\n2021;151;24\n");

        String caption = exports.document(request(Format.DOCX, DisclosureLevel.INTERNAL)).figure().caption().stream()
                .map(p -> p.text())
                .reduce("", (all, next) -> all + " " + next);

        assertThat(caption)
                .contains("Uden tal: 2021: Der mangler tal for Glostrup i 2021, så hele gruppen har ikke noget tal. "
                        + "Fil til sammenligningen: naboer.csv, linje 3–4, 6–7 (4 linjer).");
        assertThat(text(Format.HTML, DisclosureLevel.PUBLIC)).contains("Der mangler tal for Glostrup i 2021");
        assertThat(text(Format.SVG, DisclosureLevel.INTERNAL)
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("\\s+", " "))
                .contains("Der mangler tal for Glostrup i 2021");
    }

    @Test
    void only_the_edition_that_shows_lines_promises_them() {
        assertThat(text(Format.HTML, DisclosureLevel.INTERNAL)).contains("netop disse tal og alle linjer bag dem");
        assertThat(text(Format.HTML, DisclosureLevel.PUBLIC))
                .contains("viser netop disse tal, og om tallene siden er ændret")
                .doesNotContain("alle linjer");
    }

    @Test
    void the_same_numbers_from_another_file_are_told_by_the_code() throws IOException {
        ExportCode code = new ExportCode(exports.take(
                        request(Format.CSV, DisclosureLevel.INTERNAL),
                        new Actor("test", Role.ECONOMIST),
                        (done, of) -> {})
                .codes()
                .getFirst());
        publish("igen.csv", "2020;151;22\n2020;161;48\n2020;165;12\n");

        OpenedFigure opened = (OpenedFigure) exports.open(code, Texts.DANISH);

        assertThat(opened.points()).noneMatch(p -> p.changed());
        assertThat(opened.changed()).isTrue();
        assertThat(opened.texts()).extracting(Printed.ThenAndNow::name).contains("Fil", "Sammenligning");
    }
}
