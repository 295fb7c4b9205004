package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file of several megabytes is read in parts side by side, its rows are laid aside and read by the database; the
 * same file with each cell in quotes is read line by line. Both come to the same.
 */
class LargeFileTest {

    private static final String HEADER =
            "År;Afdeling;Profitcenter;Funktion;Dranst;Artskonto;Kan/skal;Oprindeligt budget;Korrigeret budget;Forbrug";
    private static final int LINES = 30_000;

    private static final int FIRST_AMOUNT = 7;
    /** A dash and a blank cell, in each of three columns. */
    private static final int MARKS = 6;

    private final Random random = new Random(29_01_2020);
    private final List<String> lines = new ArrayList<>();
    private final Path folder;

    LargeFileTest(@TempDir Path folder) {
        this.folder = folder;
        lines.add("Syntetisk udtræk;;;;;;;;;");
        lines.add(HEADER);
        while (lines.size() < LINES) {
            lines.add("%d;%s;%d;%s;%d;%d;%s;%s;%s;%s"
                    .formatted(
                            2018 + random.nextInt(3),
                            random.nextBoolean() ? "Skoler" : "Ældre og Handicap",
                            1650000000L + random.nextInt(50) * 10L,
                            random.nextBoolean() ? "3.22.01" : "05.32." + (10 + random.nextInt(80)),
                            1 + random.nextInt(3),
                            10000000 + random.nextInt(40) * 10000,
                            random.nextBoolean() ? "kan" : "umarkeret",
                            amount(),
                            amount(),
                            amount()));
        }
    }

    private String amount() {
        return switch (random.nextInt(12)) {
            case 0 -> "-";
            case 1 -> "";
            case 2 -> "1.234,50-";
            case 3 -> "(2.000,00)";
            case 4 -> "17,5 kr.";
            default ->
                "%,d".formatted(random.nextInt(-900_000, 900_000)).replace(',', '.')
                        + ",%02d".formatted(random.nextInt(100));
        };
    }

    /** In line {@code at}, the first is 1. */
    private void insert(int at, String line) {
        lines.add(at - 1, line);
    }

    private record Told(Outcome outcome, long rows, List<String> findings, String answers) {}

    private Told published(boolean quoted) throws IOException {
        String text = lines.stream()
                .map(l -> quoted ? "\"" + l.replace(";", "\";\"") + "\"" : l)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        try (TestHome home = TestHome.in(folder.resolve(quoted ? "quoted" : "plain"))) {
            UploadReport report = home.publish("budget.csv", text);
            return new Told(
                    report.outcome(),
                    report.rows(),
                    report.findings().stream().map(Finding::toString).toList(),
                    home.answers().toString().replaceAll("sha256=\\w+", ""));
        }
    }

    private Told publishedAlike() throws IOException {
        Told plain = published(false);
        Told quoted = published(true);
        assertThat(plain.findings()).isEqualTo(quoted.findings());
        assertThat(plain.outcome()).isEqualTo(quoted.outcome());
        assertThat(plain.rows()).isEqualTo(quoted.rows());
        assertThat(plain.answers().equals(quoted.answers()))
                .as("the same answers")
                .isTrue();
        return plain;
    }

    @Test
    void with_nothing_to_say_about_it_is_published_whole() throws IOException {
        Told told = publishedAlike();

        assertThat(told.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(told.rows()).isEqualTo(LINES - 2);
        assertThat(told.findings().getFirst()).contains("line=1,").contains("key=line.title");
        assertThat(told.findings().subList(1, told.findings().size()))
                .hasSize(MARKS)
                .allSatisfy(f -> assertThat(f).contains("key=mark."));
        for (int column = FIRST_AMOUNT; column < FIRST_AMOUNT + 3; column++) {
            marks_are_told_once(told.findings(), column, "-", "mark.missing");
            marks_are_told_once(told.findings(), column, "", "mark.zeroBlank");
        }
    }

    /** With how many there are, and the first five lines. */
    private void marks_are_told_once(List<String> findings, int column, String mark, String key) {
        List<Integer> marked = IntStream.range(2, lines.size())
                .filter(i -> lines.get(i).split(";", -1)[column].equals(mark))
                .mapToObj(i -> i + 1)
                .toList();
        assertThat(findings)
                .filteredOn(
                        f -> f.contains("column=" + HEADER.split(";", -1)[column] + ",") && f.contains("key=" + key))
                .singleElement()
                .satisfies(f -> assertThat(f)
                        .contains("line=%d,".formatted(marked.getFirst()))
                        .contains("arguments=[%d, %s …]"
                                .formatted(
                                        marked.size(),
                                        marked.stream()
                                                .limit(5)
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", ")))));
    }

    @Test
    void with_subtotals_notes_and_marks_in_it_is_published_with_them_told() throws IOException {
        insert(15_000, "Resultat;;;;;;;1,00;2,00;3,00");
        insert(20_000, "2019;Skoler;1650000010;03.22.01;1;10000000;kan;#DIV/0!;1;2");
        insert(25_000, ";;;;;;;;;");
        lines.add("Kilde: økonomisystemet;;;;;;;;;");

        Told told = publishedAlike();

        assertThat(told.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(told.rows()).isEqualTo(LINES - 2 + 1);
        assertThat(told.findings())
                .anySatisfy(f -> assertThat(f).contains("line=15000").contains("line.total"))
                .anySatisfy(f -> assertThat(f).contains("line=30004").contains("line.note"));
    }

    @Test
    void with_faults_is_refused_with_all_of_them() throws IOException {
        insert(12_345, "2O19;Skoler;1650000010;03.22.01;1;10000000;kan;1;2;3");
        insert(23_456, "2019;Skoler;1650000010;03.22.01;1;10000000;kan;1,2,3;2;3");
        insert(27_890, "2019;Skoler;1650000010;03.22.01;1;10000000;måske;1;2;3");
        insert(29_999, "2019;Skoler;1650000010;03.22.01;1;10000000;kan;1;2");

        Told told = publishedAlike();

        assertThat(told.outcome()).isEqualTo(Outcome.REFUSED);
        // The line that is too short is asked about, and no finding.
        assertThat(told.findings()).hasSize(3 + 1 + MARKS);
        assertThat(told.findings().getFirst()).contains("line=12345").contains("cell.noPeriod");
    }

    @Test
    void with_a_number_that_decides_against_its_first_lines_is_read_as_the_whole_says() throws IOException {
        lines.subList(2, lines.size()).replaceAll(l -> l.replaceAll("[^;]*;[^;]*;[^;]*$", "1.234;5;-"));
        insert(25_000, "2019;Skoler;1650000010;03.22.01;1;10000000;kan;1,234.50;2;3");

        Told told = publishedAlike();

        assertThat(told.outcome()).isNotEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void with_a_personal_number_far_down_is_refused_for_it_alone() throws IOException {
        String number = "%02d%02d%02d-%04d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 70, 1234);
        insert(23_333, "2019;Skoler;1650000010;03.22.01;1;10000000;kan;vedr. " + number + ";2;3");

        Told told = publishedAlike();

        assertThat(told.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(told.findings())
                .singleElement()
                .satisfies(f -> assertThat(f).contains("line=23333").doesNotContain(number));
    }
}
