package dk.taellertal.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.table.TableOutcome.Asked;
import dk.taellertal.ingest.table.TableOutcome.Clean;
import dk.taellertal.ingest.table.TableOutcome.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd and bad files, each with what must become of it. */
class TablesTest {

    private final Path folder;

    TablesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Example> examples() {
        return Stream.concat(OddFiles.all(), OddLayouts.all());
    }

    private TableOutcome read(byte[] bytes, Map<String, String> answers) throws IOException {
        return Tables.read(Files.write(folder.resolve("file.csv"), bytes), new TableAnswers(answers));
    }

    private TableOutcome read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private String written(Clean clean) throws IOException {
        Path out = folder.resolve("out.csv");
        TableFile.write(clean.table(), out);
        return Files.readString(out);
    }

    private static List<String> keys(TableOutcome outcome, Finding.Severity severity) {
        return outcome.findings().stream()
                .filter(f -> f.severity() == severity)
                .map(f -> f.message().key())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_file_becomes_what_it_must(Example example) throws IOException {
        TableOutcome outcome = read(example.bytes(), example.answers());

        String came = switch (outcome) {
            case Clean clean -> written(clean).replace("\r\n", "\n");
            case Asked asked -> asked.questions().stream().map(Question::key).collect(Collectors.joining(" "));
            case Refused refused ->
                keys(refused, Finding.Severity.ERROR).stream()
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "));
        };
        assertThat(came).as("%s", outcome.findings()).isEqualTo(example.expected());
        assertThat(outcome.getClass().getSimpleName().toUpperCase(Locale.ROOT))
                .isEqualTo(example.outcome().name());
    }

    /** The law that makes a cleaned file a file to build on: cleaning it again changes nothing. */
    @ParameterizedTest
    @MethodSource("examples")
    void cleaning_a_cleaned_file_changes_nothing(Example example) throws IOException {
        if (read(example.bytes(), example.answers()) instanceof Clean first) {
            String once = written(first);
            TableOutcome again = read(once.getBytes(StandardCharsets.UTF_8), repeated(example.answers()));
            assertThat(again).as("%s", again.findings()).isInstanceOf(Clean.class);
            assertThat(written((Clean) again)).isEqualTo(once);
        }
    }

    /** Answers that hold for what is cleaned too: its header is there now, and its delimiter another. */
    private static Map<String, String> repeated(Map<String, String> answers) {
        return answers.entrySet().stream()
                .filter(a -> !a.getKey().equals("skilletegn") && !a.getKey().equals("tabel"))
                .collect(Collectors.toMap(Map.Entry::getKey, a -> a.getKey().equals("header") ? "ja" : a.getValue()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_finding_and_question_has_words_in_both_languages(Example example) throws IOException {
        TableOutcome outcome = read(example.bytes(), example.answers());
        for (Locale language : List.of(Texts.DANISH, Texts.ENGLISH)) {
            Texts texts = new Texts(language, List.of("dk.taellertal.ingest.texts"));
            outcome.findings().forEach(f -> assertThat(texts.of(f.message())).doesNotContain("{"));
            if (outcome instanceof Asked asked) {
                asked.questions().forEach(q -> assertThat(texts.of(q.text())).doesNotContain("{"));
                asked.questions().stream()
                        .flatMap(q -> q.options().stream())
                        .forEach(o -> assertThat(texts.of(o.meaning())).doesNotContain("{"));
            }
        }
    }

    /** Whatever is broken in a file, reading it ends in one of the three outcomes. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_mutilated_file_ends_in_an_exception(long seed) throws IOException {
        Random random = new Random(seed);
        String signs = ";\",\n\r =-I1A\t|\u0000";
        List<Example> examples = examples()
                .filter(e -> e.bytes().length > 0 && e.bytes().length < 1_000)
                .toList();
        for (Example example : examples) {
            byte[] bytes = example.bytes().clone();
            for (int i = 0; i < 3; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) signs.charAt(random.nextInt(signs.length()));
            }
            int length = 1 + random.nextInt(bytes.length);
            assertThat(read(java.util.Arrays.copyOf(bytes, length), Map.of())).isNotNull();
        }
    }

    @Test
    void nothing_of_a_refused_person_is_in_the_findings() throws IOException {
        TableOutcome outcome = read("Sag 010180-1234;;\nNavn;Nr;Tal\nIb Hansen;020281-4321;\"A\" x\nB;;5\n");

        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(outcome.findings().toString()).doesNotContain("1234", "4321", "Hansen");
    }

    @Test
    void rows_know_the_physical_lines_they_begin_on() throws IOException {
        Clean clean = (Clean) read("Titel\n\nNavn;Tal\n\"A\nB\";1\n\nC;5\nI alt;6\n");

        assertThat(clean.table().rows()).extracting(PlainTable.Row::line).containsExactly(4, 7);
        assertThat(keys(clean, Finding.Severity.NOTE))
                .containsExactly("line.blanks", "line.title", "line.controlTotal");
    }

    @Test
    void a_sum_that_differs_is_a_warning_with_both_amounts() throws IOException {
        TableOutcome outcome = read("Kommune;Tal\nA;10,5\nB;20\nI alt;40\n");

        assertThat(outcome.findings())
                .filteredOn(f -> f.severity() == Finding.Severity.WARNING)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.line()).isEqualTo(4);
                    assertThat(f.column()).isEqualTo("Tal");
                    assertThat(f.value()).isEqualTo("40");
                    assertThat(f.message().arguments()).containsExactly("I alt", "30,5");
                });
    }

    @Test
    void rounded_parts_and_means_are_notes() throws IOException {
        assertThat(keys(read("Kommune;Tal\nA;10\nB;20\nI alt;31\n"), Finding.Severity.NOTE))
                .contains("total.rounded");
        assertThat(keys(read("Kommune;Andel\nA;70,5\nB;80,5\nI alt;75,1\n"), Finding.Severity.NOTE))
                .contains("total.noSum");
    }

    @Test
    void a_subtotal_is_held_against_its_own_rows() throws IOException {
        TableOutcome outcome = read(
                "Konto;Art;Beløb\n3;Løn;10\n3;Varer;20\nResultat;;30\n4;Løn;5\nResultat;;9\nSamlet resultat;;35\n");

        assertThat(outcome.findings())
                .filteredOn(f -> f.severity() == Finding.Severity.WARNING)
                .extracting(Finding::line)
                .containsExactly(6);
    }

    @Test
    void a_broken_line_is_asked_about_with_its_cells_and_the_width_of_the_table() throws IOException {
        Asked asked = (Asked) read("Navn;Kode;Tal\nA;1;5\nB;2\nC;4;6\n");

        assertThat(asked.questions()).singleElement().satisfies(q -> {
            assertThat(q.key()).isEqualTo("linje.3");
            assertThat(q.text().arguments()).containsExactly("3", "2", "3", "B · 2");
            assertThat(q.options()).extracting(Question.Option::answer).containsExactly("udelad");
        });
    }

    @Test
    void a_row_with_a_cell_too_many_is_moved_or_left_out_as_it_is_answered() throws IOException {
        byte[] bytes = "År;Navn;Budget;Forbrug;Note\n2020;A;10,5;20,5;\n2020;B;;30,5;40,5;\n2020;C;50,5;60,5;\n"
                .getBytes(StandardCharsets.UTF_8);

        Asked asked = (Asked) read(bytes, Map.of());
        assertThat(asked.questions()).singleElement().satisfies(q -> {
            assertThat(q.key()).isEqualTo("linje.3");
            assertThat(q.options().getFirst().meaning().arguments())
                    .containsExactly("År = 2020; Navn = B; Budget = 30,5; Forbrug = 40,5");
        });
        Clean moved = (Clean) read(bytes, Map.of("linje.3", "flyt"));
        assertThat(written(moved)).contains("\r\n2020,B,\"30,5\",\"40,5\",\r\n");
        assertThat(keys(moved, Finding.Severity.WARNING)).containsExactly("row.moved");
        Clean without = (Clean) read(bytes, Map.of("linje.3", "udelad"));
        assertThat(without.table().rows()).extracting(PlainTable.Row::line).containsExactly(2, 4);
        assertThat(keys(without, Finding.Severity.WARNING)).containsExactly("row.leftOut");
    }

    @Test
    void odd_cells_are_told_once_a_column_with_their_first_place() throws IOException {
        TableOutcome outcome = read("Navn;Tal\nA;5\nB;#DIV/0!\nC;#DIV/0!\nD;7\n");

        assertThat(outcome.findings()).singleElement().satisfies(f -> {
            assertThat(f.message().key()).isEqualTo("cell.excelError");
            assertThat(f.message().arguments()).containsExactly("B3", "2");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoved=ja", "header=måske", "udfyld=tja", "tabel=0"})
    void an_answer_to_no_question_is_wrong_usage(String answer) {
        String[] parts = answer.split("=", 2);

        assertThatIllegalArgumentException().isThrownBy(() -> new TableAnswers(Map.of(parts[0], parts[1])));
    }
}
