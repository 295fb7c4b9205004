package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of extracts that are read as tables, with where they lead; the extracts lie where TAELLERTAL_EXTRACTS says. */
class TableImportTest {

    private static final String NOEGLETAL = "noegletal/nwRap-10Sep2024-101803.csv";

    private final Path folder;

    TableImportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Path extract(String name) {
        String extracts = System.getenv("TAELLERTAL_EXTRACTS");
        assumeThat(extracts)
                .as("TAELLERTAL_EXTRACTS is not set: the real extracts are not tested")
                .isNotNull();
        return Path.of(extracts, name);
    }

    private void define(String path, String text) throws IOException {
        TestHome.define(folder, path, text);
    }

    /** A figure that adds a measure where a dimension has one code. */
    private void figure(String id, String dataset, String measure, String with) throws IOException {
        define("figures/%s.yaml".formatted(id), """
                figure: %s
                name: Prøve
                question: Hvad siger udtrækket?
                formula: sum
                of: {dataset: %s, measure: %s, label: Prøve, with: %s}
                unit: enheder
                decimals: 2
                direction: none
                kind: input
                owner: Økonomi & Stab
                """.formatted(id, dataset, measure, with));
    }

    private static List<Finding> found(UploadReport report, String... keys) {
        return report.findings().stream()
                .filter(f -> List.of(keys).contains(f.message().key()))
                .toList();
    }

    @Test
    void a_figure_named_above_its_municipalities_leads_to_file_line_and_column() throws IOException {
        Path file = extract(NOEGLETAL);
        figure("indpendlere", "noegletal", "vaerdi", "{noegletal: [Andel indpendlere]}");
        figure("udpendlere", "noegletal", "vaerdi", "{noegletal: [Andel udpendlere]}");
        try (TestHome home = TestHome.in(folder)) {
            UploadReport report = home.publish(file);

            assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
            // Line 17 of the file, Vallensbæk: 71,8 in 2007, 77,4 in 2022, M in 2023 and 2024
            assertThat(TestHome.told(home.of("187", "indpendlere")))
                    .hasSize(18)
                    .startsWith("2007 71.80")
                    .contains("2022 77.40")
                    .doesNotContain("2023 0.00");
            // Line 13, Læsø
            assertThat(TestHome.told(home.of("825", "udpendlere"))).contains("2008 11.50");
            assertThat(TestHome.point(home.of("187", "indpendlere"), "2007")
                            .computed()
                            .sources())
                    .singleElement()
                    .satisfies(s -> {
                        assertThat(s.lines()).containsExactly(17);
                        assertThat(s.columns()).containsExactly("2007");
                    });
        }
    }

    @Test
    void what_is_no_row_of_the_extract_and_what_is_missing_is_told_once() throws IOException {
        Path file = extract(NOEGLETAL);
        try (TestHome home = TestHome.in(folder)) {
            UploadReport report = home.check(file);

            // The title, two headings, three lines of legend and source; sixteen M in each of the last two columns
            assertThat(report.findings())
                    .filteredOn(f -> f.line() > 0)
                    .extracting(Finding::line, Finding::column, f -> f.message().key())
                    .containsExactlyInAnyOrder(
                            tuple(1, "", "line.title"),
                            tuple(3, "kolonne 1", "column.unused"),
                            tuple(5, "", "line.heading"),
                            tuple(6, "2023", "mark.missing"),
                            tuple(6, "2024", "mark.missing"),
                            tuple(15, "", "line.heading"),
                            tuple(25, "", "line.noteOnly"),
                            tuple(26, "", "line.noteOnly"),
                            tuple(28, "", "line.noteOnly"));
            assertThat(found(report, "mark.missing"))
                    .allSatisfy(f -> assertThat(f.message().arguments()).containsExactly("16", "6, 7, 8, 9, 10 …"));
            assertThat(report.findings())
                    .allSatisfy(f -> assertThat(f.severity()).isEqualTo(Finding.Severity.NOTE));
        }
    }

    @Test
    void a_table_is_read_alike_when_the_store_is_made_anew() throws IOException {
        Path file = extract(NOEGLETAL);
        try (TestHome home = TestHome.in(folder)) {
            home.publish(file);
            home.publish(
                    "aekvivalent.csv",
                    "De Kommunale Nøgletal;;\n\n;Kom.nr;2025\n\nAndel udpendlere;;\nDragør Kommune;155;77,0\nLæsø Kommune;825;M\n");

            assertThat(home.open().digestsOfArchive()).isEqualTo(home.open().digests());
            assertThat(home.publish(file).outcome()).isEqualTo(Outcome.UNCHANGED);
        }
    }

    @Test
    void names_on_the_first_row_only_hold_for_all() throws IOException {
        Path file = extract("dst/RAS200_som_dansk_excel_csv_cp1252.csv");
        figure("i-job", "beskaeftigelse", "andel", "{frekvens: [Employment rate]}");
        try (TestHome home = TestHome.in(folder)) {
            UploadReport report = home.publish(file);

            assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
            assertThat(report.rows()).isEqualTo(1160);
            // Line 12 of the file, Albertslund: 73,1 in 2008 … 70,2 in 2017
            assertThat(TestHome.told(home.answer("i-job")))
                    .hasSize(10)
                    .startsWith("2008 73.10", "2009 69.20")
                    .endsWith("2017 70.20");
            assertThat(TestHome.told(home.of("000", "i-job"))).startsWith("2008 76.00");
            assertThat(TestHome.point(home.answer("i-job"), "2017").computed().sources())
                    .singleElement()
                    .satisfies(s -> {
                        assertThat(s.lines()).containsExactly(12);
                        assertThat(s.columns()).containsExactly("2017");
                    });
            // 115 of the 116 rows
            assertThat(found(report, "fill.done"))
                    .singleElement()
                    .satisfies(f -> assertThat(f.message().arguments()).containsExactly("115"));
        }
    }

    @Test
    void quarters_as_columns_in_english_words() throws IOException {
        Path file = extract("dst/PopQ3_Denmark_bred_kvartalskolonner.csv");
        figure("boern-0-aar", "befolkning", "personer", "{alder: [\"0\"]}");
        try (TestHome home = TestHome.in(folder)) {
            assertThat(home.publish(file, "set omraade=000").outcome()).isEqualTo(Outcome.PUBLISHED);

            // Line 2: Men,0 years,33301 … 31471; line 108: Women,0 years,31797
            assertThat(TestHome.told(home.of("000", "boern-0-aar", "koen=1")))
                    .startsWith("2008K3 33301.00")
                    .endsWith("2019K3 31471.00");
            assertThat(TestHome.told(home.of("000", "boern-0-aar", "koen=2"))).startsWith("2008K3 31797.00");
        }
    }

    @Test
    void a_matrix_whose_parts_are_not_all_there_is_read_with_a_warning() throws IOException {
        Path file = extract("dst/OFF29_2012_statbank_matrix_cp1252.csv");
        define("datasets/off29.yaml", """
                dataset: off29
                name: Offentlige udgifter efter funktion (OFF29)
                source: Danmarks Statistik, OFF29
                profile: statbank
                slice: [periode, omraade]
                smallCount: 0
                columns:
                  - {name: funktion, role: dimension, label: Funktion, headers: [kolonne 1], additive: false}
                  - {name: omraade, role: area, label: Område, headers: [OMRÅDE], levels: [country]}
                  - {name: periode, role: period, label: Tid, headers: [TID], kinds: [year]}
                  - {name: udgift, role: measure, label: Udgift, headers: [INDHOLD], unit: mio. kr., accumulation: flow}
                """);
        figure("forsvar", "off29", "udgift", "{funktion: [\"2. Forsvar\"]}");
        try (TestHome home = TestHome.in(folder)) {
            UploadReport report = home.publish(file, "dataset=off29", "set omraade=000");

            assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
            assertThat(report.rows()).isEqualTo(7);
            assertThat(TestHome.told(home.of("000", "forsvar"))).containsExactly("2012 27298.00");
            // 30749 + 18540 = 49289 of 166042; 26466 + 833 = 27299 stands as 27298
            assertThat(found(report, "hierarchy.differs", "hierarchy.rounded"))
                    .extracting(Finding::severity, Finding::line, Finding::value)
                    .containsExactly(
                            tuple(Finding.Severity.WARNING, 6, "166042"), tuple(Finding.Severity.WARNING, 9, "27298"));
        }
    }

    @Test
    void a_file_without_a_header_is_read_once_its_columns_have_names() throws IOException {
        Path file = extract("kommune/SSI_incidenser_kommuner_uden_header.csv");
        define("profiles/ssi.yaml", """
                profile: ssi
                name: Statens Serum Institut
                missing: [""]
                columns: [kommune, kode, incidens]
                """);
        define("datasets/smitte.yaml", """
                dataset: smitte
                name: Smittede pr. 100.000
                source: Statens Serum Institut
                profile: ssi
                slice: [periode]
                smallCount: 0
                columns:
                  - {name: omraade, role: area, label: Kommune, headers: [kode]}
                  - {name: periode, role: period, label: Måned, headers: [måned], kinds: [month]}
                  - {name: incidens, role: measure, label: Incidens, headers: [incidens], unit: pr. 100.000, scale: 2, accumulation: stock, additive: false}
                """);
        figure("smittede", "smitte", "incidens", "{}");
        try (TestHome home = TestHome.in(folder)) {
            assertThat(home.check(file).questions())
                    .singleElement()
                    .satisfies(q -> assertThat(q.key()).isEqualTo("header"));
            for (String named : List.of("set kolonner=kommune,kode,incidens", "profile=ssi", "dataset=smitte")) {
                UploadReport report = home.check(file, named, "set periode=2020-11");
                assertThat(report.outcome()).as(named).isEqualTo(Outcome.ACCEPTED);
                assertThat(report.rows()).isEqualTo(99);
            }
            home.publish(file, "profile=ssi", "set periode=2020-11");
            // Line 19: Albertslund;165;112.15
            assertThat(TestHome.told(home.answer("smittede"))).containsExactly("2020-11 112.15");
            assertThat(TestHome.point(home.answer("smittede"), "2020-11")
                            .computed()
                            .sources())
                    .singleElement()
                    .satisfies(s -> assertThat(s.lines()).containsExactly(19));
            assertThat(home.open().digestsOfArchive()).isEqualTo(home.open().digests());
        }
    }

    @Test
    void errors_of_excel_and_a_lone_dash_are_found_by_their_line() throws IOException {
        Path file = extract("synthetic/SYNTETISK_opus_budgetopfoelgning_cp1252.csv");
        try (TestHome home = TestHome.in(folder)) {
            UploadReport report = home.check(file, "set periode=2020-03");

            assertThat(found(report, "mark.missing", "mark.error"))
                    .extracting(Finding::line, Finding::column, Finding::value)
                    .containsExactly(tuple(7, "Restbudget", "-"), tuple(7, "Forbrug i %", "#DIV/0!"));
            // 350.000 − 12.000 + 1.250.000 + 0 = 1.588.000 and 350.000 − 12.000 + 1.275.000 + 0 = 1.613.000
            assertThat(found(report, "line.total")).extracting(Finding::line).containsExactly(9, 10);
            assertThat(found(report, "total.uneven")).isEmpty();
        }
    }
}
