package dk.taellertal.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code clean} as a script runs it. */
class CleanCommandTest {

    private final Path folder;

    CleanCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private record Run(int exit, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    private static synchronized Run run(String... words) {
        PrintStream standard = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        try (PrintStream captured = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            int exit = Main.commandLine().setErr(new PrintWriter(err, true)).execute(words);
            return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(standard);
        }
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void a_table_goes_out_with_commas_and_crlf() throws IOException {
        String file = file("a.csv", "Titel\n\nKommune;Andel\nA;1,5\nB;=\"007\"\nKilde: DST\n");

        Run run = run("clean", file, "--out", out("out.csv"));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("2 rækker, 2 kolonner", "linje 1", "linje 6");
        assertThat(Files.readString(Path.of(out("out.csv")))).isEqualTo("Kommune,Andel\r\nA,\"1,5\"\r\nB,007\r\n");
    }

    @Test
    void a_question_says_how_it_is_answered_and_the_answer_is_taken() throws IOException {
        String file = file("a.csv", "Frederiksberg;147;170.6\nDragør;155;166.13\n");

        Run asked = run("clean", file, "--out", out("out.csv"));
        Run answered = run("clean", file, "--out", out("out.csv"), "--set", "kolonner=kommune,kode,værdi");

        assertThat(asked.exit()).isEqualTo(3);
        assertThat(asked.out()).contains("--answer header=ja", "--answer header=nej");
        assertThat(answered.exit()).isZero();
        assertThat(Files.readString(Path.of(out("out.csv"))))
                .isEqualTo("kommune,kode,værdi\r\nFrederiksberg,147,170.6\r\nDragør,155,166.13\r\n");
    }

    @Test
    void nothing_is_written_for_a_refused_file() throws IOException {
        String file = file("a.csv", "Navn;Tal;Art\nA;1;x\n\"B;2;y\nC;3;z\n");

        Run run = run("clean", file, "--out", out("out.csv"), "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().get("outcome").asString()).isEqualTo("refused");
        assertThat(run.json().get("out").isNull()).isTrue();
        assertThat(run.json().get("findings").get(0).get("line").asInt()).isEqualTo(3);
        assertThat(run.json().get("findings").get(0).get("message").asString()).contains("A3");
        assertThat(Path.of(out("out.csv"))).doesNotExist();
    }

    @Test
    void many_files_give_one_list_and_the_gravest_exit_code() throws IOException {
        String clean = file("one/a.csv", "Navn;Tal\nA;1\n");
        String same = file("two/a.tsv", "Navn\tTal\nB\t2\n");
        String asked = file("b.csv", "A;1\nB;2\n");
        String refused = file("c.csv", "");

        Run all = run("clean", clean, same, asked, refused, "--out-dir", out("dir"), "--json");

        assertThat(all.json().valueStream().map(d -> d.get("outcome").asString()))
                .containsExactly("clean", "clean", "asked", "refused");
        assertThat(all.json().valueStream().map(d -> d.get("file").asString()))
                .containsExactly(clean, same, asked, refused);
        assertThat(all.exit()).isEqualTo(1);
        assertThat(run("clean", clean, asked, "--out-dir", out("dir")).exit()).isEqualTo(3);
        try (Stream<Path> written = Files.list(folder.resolve("dir"))) {
            assertThat(written.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("a.csv", "a-2.csv");
        }
    }

    @Test
    void wrong_usage_is_told_before_anything_is_written() throws IOException {
        String one = file("a.csv", "Navn;Tal\nA;1\n");
        String other = file("b.csv", "Navn;Tal\nA;1\n");

        for (List<String> words : List.of(
                List.of("clean", one),
                List.of("clean", one, other, "--out", out("x.csv")),
                List.of("clean", one, "--out", one),
                List.of("clean", one, "--out-dir", folder.toString()),
                List.of("clean", out("missing.csv"), "--out", out("x.csv")),
                List.of("clean", one, "--out", out("x.csv"), "--answer", "farve=blå"))) {
            Run run = run(words.toArray(String[]::new));
            assertThat(run.exit()).as(String.join(" ", words)).isEqualTo(2);
            assertThat(run.err()).isNotBlank();
        }
        assertThat(Files.readString(Path.of(one))).isEqualTo("Navn;Tal\nA;1\n");
        assertThat(folder.resolve("x.csv")).doesNotExist();
    }

    @Test
    void nothing_of_a_person_is_printed_or_written() throws IOException {
        String file = file("a.csv", "Navn;Nr;Tal\nIb Hansen;010180-1234;1\n");

        Run run = run("clean", file, "--out", out("out.csv"), "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out() + run.err()).doesNotContain("1234", "Hansen");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(Path.of(file));
        }
    }
}
