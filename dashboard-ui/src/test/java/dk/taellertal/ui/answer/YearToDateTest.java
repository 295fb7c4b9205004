package dk.taellertal.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.words.AltText;
import dk.taellertal.ui.format.UiTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spending since 1 January: 50.0 in January 2020, 651.2 in December, and 54.2 in January 2021, which is 4.2 more. */
class YearToDateTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private static final String FIGURE = """
            question: Hvor meget?
            formula: sum
            unit: kr.
            decimals: 1
            direction: none
            kind: input
            goals: [et-rigere-albertslund]
            owner: Prøven
            """;

    private static final String ROWS = """
            Prøvemåned;Brugt til dato;Prøvebudget
            2020-01;50;500
            2020-12;651,2;640
            2021-01;54,2;700
            """;

    private final Program program;

    YearToDateTest(@TempDir Path folder) throws IOException {
        program = new Program(folder, catalogue()).with("konto.csv", ROWS);
    }

    private static Map<String, String> catalogue() {
        Map<String, String> files = new HashMap<>();
        files.put(
                "datasets/proevekonto.yaml",
                dataset("proevekonto", "Prøvemåned", "Brugt til dato", "month") + """
              - {name: aar, role: measure, label: Budget, headers: [Prøvebudget], unit: kr., scale: 2, accumulation: stock}
            """.indent(0));
        files.put(
                "datasets/proevekvartal.yaml", dataset("proevekvartal", "Prøvekvartal", "Brugt i kvartal", "quarter"));
        figure(files, "proevekonto", "brugt", "proeve-brugt");
        figure(files, "proevekonto", "aar", "proeve-budget");
        figure(files, "proevekvartal", "brugt", "proeve-kvartal");
        return files;
    }

    private static String dataset(String id, String period, String spent, String kind) {
        return """
                dataset: %s
                name: Prøve
                source: Prøvekilden
                slice: [periode]
                smallCount: 0
                columns:
                  - {name: periode, role: period, label: Periode, headers: [%s], kinds: [%s]}
                  - {name: brugt, role: measure, label: Brugt, headers: [%s], unit: kr., scale: 2, accumulation: year-to-date}
                """.formatted(id, period, kind, spent);
    }

    private static void figure(Map<String, String> files, String dataset, String measure, String id) {
        files.put(
                "figures/" + id + ".yaml",
                FIGURE
                        + "figure: %s\nname: %s\nof: {dataset: %s, measure: %s, label: Brugt}\n"
                                .formatted(id, id, dataset, measure));
    }

    @AfterEach
    void close() {
        program.close();
    }

    private FigureAnswer answer(String figure) {
        return program.on(DAY.toString()).answer(FigureQuery.of(figure));
    }

    private String headline(String figure, Locale language) {
        return new FigureWords(program.home().catalogue(), UiTexts.in(language), DAY)
                .headline(answer(figure), Optional.empty());
    }

    private String headline(String figure) {
        return headline(figure, Texts.DANISH);
    }

    private String alt(String figure, Locale language) {
        return AltText.of(
                new FigureCharts(program.home().catalogue(), UiTexts.in(language), DAY).chart(answer(figure)));
    }

    @Test
    void january_is_told_beside_the_january_before_it() {
        assertThat(headline("proeve-brugt"))
                .isEqualTo("proeve-brugt var 54,2 kr. i 01.2021, 4,2 kr. mere end i 01.2020");
        assertThat(headline("proeve-brugt", Texts.ENGLISH)).contains("54.2", "4.2", " more than in ");
        assertThat(alt("proeve-brugt", Texts.DANISH))
                .contains("4,2 kr. mere end i")
                .doesNotContain("mindre end");
        assertThat(alt("proeve-brugt", Texts.ENGLISH))
                .contains("4.2 kr. more than in")
                .doesNotContain("less than");
    }

    @Test
    void what_stands_at_a_date_is_told_beside_the_month_before() {
        // 640 in December, 700 in January.
        assertThat(headline("proeve-budget")).isEqualTo("proeve-budget steg 60,0 kr. til 700,0 kr. i 01.2021");
        assertThat(alt("proeve-budget", Texts.DANISH)).contains("60,0 kr. mere end i");
    }

    @Test
    void a_month_without_the_same_one_a_year_before_is_told_without_a_change() throws IOException {
        program.with("februar.csv", "Prøvemåned;Brugt til dato;Prøvebudget\n2021-02;108;700\n");

        assertThat(headline("proeve-brugt")).isEqualTo("proeve-brugt var 108,0 kr. i 02.2021");
        assertThat(alt("proeve-brugt", Texts.DANISH)).doesNotContain("mere end", "mindre end", "uændret");
    }

    @Test
    void a_quarter_is_told_beside_the_same_quarter_a_year_before() throws IOException {
        program.with("kvartal.csv", "Prøvekvartal;Brugt i kvartal\n2020K1;100\n2020K4;400\n2021K1;90\n");

        assertThat(headline("proeve-kvartal"))
                .contains(" var 90,0 kr. i ", ", 10,0 kr. mindre end i ")
                .contains("2021", "2020");
        assertThat(alt("proeve-kvartal", Texts.DANISH)).contains("10,0 kr. mindre end i");
    }

    @Test
    void the_same_as_a_year_before_is_said_to_be_the_same() throws IOException {
        program.with("rettet.csv", "Prøvemåned;Brugt til dato;Prøvebudget\n2021-01;50;700\n");

        assertThat(headline("proeve-brugt")).isEqualTo("proeve-brugt var 50,0 kr. i 01.2021, det samme som i 01.2020");
    }
}
