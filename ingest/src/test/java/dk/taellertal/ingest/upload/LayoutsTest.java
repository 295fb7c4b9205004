package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Layouts that real files have, each around the same loans: Nord 5 books and 1 record, Syd 7 books and 3 records in 2019. */
class LayoutsTest {

    private static final String NO_HEADER = "Nord;Bøger;2019;5\nNord;Lyd;2019;1\nSyd;Bøger;2019;7\nSyd;Lyd;2019;3\n";
    private static final String HEADINGS = "Type;2019\nNord;\nBøger;5\nLyd;1\nSyd;\nBøger;7\nLyd;3\n";
    private static final String TWO_TABLES =
            "Filial;Type;2019\nNord;Bøger;5\nNord;Lyd;1\nSyd;Bøger;7\nSyd;Lyd;3\n\nBy;Areal;Antal\nAa;70;1\nBe;80;2\n";
    private static final List<String> LOANS = List.of("2019 16.00", "Nord 6.00", "Bøger 12.00");

    private final Path folder;
    private TestHome home;

    LayoutsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void open() throws IOException {
        TestHome.define(folder, "datasets/laan.yaml", """
                dataset: laan
                name: Udlån
                source: Bibliotekerne
                slice: [periode]
                smallCount: 0
                columns:
                  - {name: filial, role: dimension, label: Filial, headers: [Filial, gruppe]}
                  - {name: type, role: dimension, label: Type, headers: [Type]}
                  - {name: periode, role: period, label: År, headers: [År], kinds: [year]}
                  - {name: udlaan, role: measure, label: Udlån, headers: [Udlån], unit: udlån, accumulation: flow}
                  - {name: besoeg, role: measure, label: Besøg, headers: [Besøg], unit: besøg, accumulation: flow, optional: true}
                """);
        TestHome.define(folder, "figures/udlaan.yaml", """
                figure: udlaan
                name: Udlån
                question: Hvor meget lånes der ud?
                formula: sum
                of: {dataset: laan, measure: udlaan, label: Udlån}
                unit: udlån
                direction: up
                kind: activity
                owner: Biblioteker
                """);
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private record Layout(String name, String text, int rows, Map<String, String> settings) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Layout of(String name, String... lines) {
        return new Layout(name, String.join("\n", lines), 4, Map.of());
    }

    static Stream<Layout> layouts() {
        return Stream.of(
                of("plain", "Filial;Type;År;Udlån\n" + NO_HEADER),
                of(
                        "a title, a unit and a blank line above",
                        "Udlån på bibliotekerne\nEnhed: udlån\n\nFilial;Type;År;Udlån\n" + NO_HEADER),
                of(
                        "a title broken over two lines",
                        "\"Udlån på bibliotekerne efter\"\n\"filial og år\"\n\nFilial;Type;År;Udlån\n" + NO_HEADER),
                of(
                        "footnotes and a source below",
                        "Filial;Type;År;Udlån\n" + NO_HEADER + "\nAnm.: 2019 er foreløbig\nKilde: biblioteket\n"),
                of(
                        "a legend of marks below",
                        "Filial;Type;År;Udlån\n" + NO_HEADER + ";;;\nTegnforklaring:;;;\nM  Mangler.;;;\n"),
                of("years as columns", "Filial;Type;2019\nNord;Bøger;5\nNord;Lyd;1\nSyd;Bøger;7\nSyd;Lyd;3\n"),
                of("headings in lines of their own", "Type;2019\nNord\nBøger;5\nLyd;1\nSyd\nBøger;7\nLyd;3\n"),
                of(
                        "headings below blank lines, as a spreadsheet saves them",
                        "Type;2019\n;\nNord;\nBøger;5\nLyd;1\n;\nSyd;\nBøger;7\nLyd;3\n"),
                of(
                        "names on their first row only",
                        "Filial;Type;År;Udlån\nNord;Bøger;2019;5\n;Lyd;2019;1\nSyd;Bøger;2019;7\n;Lyd;2019;3\n"),
                of(
                        "names that move one column per level",
                        "Filial;Type;2019\nNord;;\n;Bøger;5\n;Lyd;1\nSyd;;\n;Bøger;7\n;Lyd;3\n"),
                of(
                        "the header again on each page",
                        "Filial;Type;År;Udlån",
                        "Nord;Bøger;2019;5",
                        "Nord;Lyd;2019;1",
                        "Filial;Type;År;Udlån",
                        "Syd;Bøger;2019;7",
                        "Syd;Lyd;2019;3"),
                of(
                        "a sum below each part and one below all",
                        "Filial;Type;År;Udlån",
                        "Nord;Bøger;2019;5",
                        "Nord;Lyd;2019;1",
                        "Delsum;;;6",
                        "Syd;Bøger;2019;7",
                        "Syd;Lyd;2019;3",
                        "Delsum;;;10",
                        "Hovedtotal;;;16"),
                new Layout("years over measures, the header in two lines", """
                        ;;2019;;2020;
                        Filial;Type;Udlån;Besøg;Udlån;Besøg
                        Nord;Bøger;5;50;6;60
                        Nord;Lyd;1;10;2;20
                        Syd;Bøger;7;70;8;80
                        Syd;Lyd;3;30;4;40
                        """, 16, Map.of()),
                new Layout("no header", NO_HEADER, 4, Map.of("set kolonner", "Filial,Type,År,Udlån")),
                of("headings with blank cells, the same names below each", HEADINGS),
                new Layout("two tables", TWO_TABLES, 4, Map.of("answer tabel", "1")));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void loans_are_the_same_in_every_layout(Layout layout) throws IOException {
        UploadReport report = home.publish(
                "udlaan.csv",
                layout.text(),
                layout.settings().entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .toArray(String[]::new));

        assertThat(report.outcome()).as(report.findings().toString()).isEqualTo(Outcome.PUBLISHED);
        assertThat(report.rows()).isEqualTo(layout.rows());
        assertThat(List.of(
                        TestHome.told(home.answer("udlaan")).getFirst(), told("filial", "Nord"), told("type", "Bøger")))
                .isEqualTo(LOANS);
        every_line_with_something_in_it_is_read_or_told(layout, report);
        assertThat(home.open().digestsOfArchive()).isEqualTo(home.open().digests());
    }

    private String told(String dimension, String code) {
        return TestHome.told(home.answer("udlaan", dimension + "=" + code))
                .getFirst()
                .replace("2019", code);
    }

    /** Lines above the header are seen there by whoever sends the file. */
    private void every_line_with_something_in_it_is_read_or_told(Layout layout, UploadReport report) {
        String[] lines = layout.text().split("\n", -1);
        int header = report.mapping().orElseThrow().header().line();
        List<Integer> read = home.answer("udlaan").points().stream()
                .flatMap(p -> p.computed().sources().stream())
                .flatMap(s -> s.lines().stream())
                .toList();
        // That the file has no end is told of its last line, beside what is told of the line itself.
        List<Integer> told = report.findings().stream()
                .filter(f -> !f.message().key().startsWith("file.noEnd"))
                .map(Finding::line)
                .toList();
        for (int line = header + 1; line <= lines.length; line++) {
            boolean blank = lines[line - 1].replace(";", "").isBlank();
            boolean ofTheOtherTable = layout.text().equals(TWO_TABLES) && line > 6;
            assertThat(blank || ofTheOtherTable || read.contains(line) || told.contains(line))
                    .as("line %d", line)
                    .isTrue();
            assertThat(told.stream().filter(List.of(line)::contains))
                    .as("told of line %d", line)
                    .hasSizeLessThan(2);
        }
    }

    private static List<String> asked(UploadReport report) {
        assertThat(report.outcome()).isEqualTo(Outcome.ASKED);
        return report.questions().stream().map(Question::key).toList();
    }

    @Test
    void what_a_layout_leaves_open_is_asked() throws IOException {
        assertThat(asked(home.publish("a.csv", NO_HEADER))).containsExactly("header");
        assertThat(asked(home.publish("c.csv", TWO_TABLES))).containsExactly("tabel");
        String headingsOrRows = "Type;2019\nNord;\nBøger;5\nLyd;1\nSyd;\nKort;7\nSpil;3\n";
        assertThat(asked(home.publish("b.csv", headingsOrRows))).containsExactly("enlig-linje");
        assertThat(home.kept()).containsExactly(0L, 0L, 0L);

        home.publish("b.csv", headingsOrRows, "answer enlig-linje=overskrift");
        // 5 + 1, and 7 + 3
        assertThat(TestHome.told(home.answer("udlaan", "filial=Nord"))).containsExactly("2019 6.00");
        assertThat(TestHome.told(home.answer("udlaan", "filial=Syd"))).containsExactly("2019 10.00");
    }

    @Test
    void an_answer_in_other_words_is_refused_with_those_expected() throws IOException {
        UploadReport report = home.publish("a.csv", NO_HEADER, "answer header=måske");

        assertThat(TestHome.errors(report)).containsExactly("0  answer.unknown");
    }

    @Test
    void faults_in_a_table_are_told_by_line_and_column_of_the_file() throws IOException {
        UploadReport report =
                home.publish("a.csv", "\nType;2019;2020\nNord\nBøger;5;6\nLyd;1;en\nSyd\nBøger;7;8\nLyd;3;4\n");

        assertThat(TestHome.errors(report)).containsExactly("5 2020 cell.noNumber");
        assertThat(report.findings())
                .filteredOn(f -> f.message().key().equals("cell.noNumber"))
                .singleElement()
                .satisfies(f -> assertThat(report.cellOf(f)).isEqualTo("C5"));
    }

    @Test
    void rows_in_another_delimiter_above_the_header_are_one_fault_and_no_titles() throws IOException {
        UploadReport report = home.publish(
                "a.csv",
                "Nord,Bøger,2019,5\nNord,Lyd,2019,1\nFilial;Type;År;Udlån\nSyd;Bøger;2019;7\nSyd;Lyd;2019;3\n");

        assertThat(TestHome.errors(report)).containsExactly("1  rows.aboveOtherDelimiter");
        assertThat(report.findings()).noneMatch(f -> f.message().key().equals("line.title"));
        assertThat(home.kept()).containsExactly(0L, 0L, 0L);
    }

    @Test
    void personal_numbers_in_a_table_are_refused_and_not_told() throws IOException {
        String number = "%02d%02d%02d-%04d".formatted(12, 3, 70, 1234);
        UploadReport report = home.publish("a.csv", "Type;2019\nNord\nBøger;5\nLyd;1\n" + number + "\nBøger;7\n");

        assertThat(TestHome.errors(report)).containsExactly("5  personal.cpr");
        assertThat(report.toString()).doesNotContain(number);
        assertThat(home.kept()).containsExactly(0L, 0L, 0L);
    }

    @Test
    void a_table_too_large_to_be_held_is_refused_and_the_limit_told() throws IOException {
        String rows = "Bøger;5\nLyd;1\n".repeat(100);
        StringBuilder text = new StringBuilder("Type;2019\n");
        // 100 times 15 bytes and a heading of 10: somewhat above 8 MB
        for (int i = 0; i < 6_000; i++) {
            text.append("Filial %03d\n".formatted(i % 1000)).append(rows);
        }

        UploadReport report = home.publish("a.csv", text.toString());

        assertThat(TestHome.errors(report)).containsExactly("1  file.nearestDataset");
        assertThat(report.findings())
                .filteredOn(f -> f.message().key().equals("file.tooBigForTable"))
                .singleElement()
                .satisfies(f -> assertThat(f.message().arguments()).containsExactly("8"));
    }
}
