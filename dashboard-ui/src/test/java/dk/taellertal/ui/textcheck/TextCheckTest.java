package dk.taellertal.ui.textcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.value.Value;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.app.DemoHome;
import dk.taellertal.ui.document.DocumentText;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.textcheck.TextCheckDocument.NumberDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts held beside the demo's numbers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextCheckTest {

    /** The years across, as minutes of a meeting have them; two numbers in a cell. */
    private static final String COURSES = """
            Udgifter til diplom- og mastermoduler:

            \t2016\t2017\t2018\t2019
            Forbrug\t172.980 kr.\t378.046 kr.\t310.988 kr.\t350.575 kr.
            Antal moduler\t4 diplom, 6 master\t9 diplom, 11 master\t9 diplom, 12 master\t19 diplom, 2 master
            """;

    private Instance home;
    private TextCheck check;

    @BeforeAll
    void load(@TempDir Path folder) {
        home = DemoHome.in(folder);
        check = new TextCheck(KnownNumbers.of(home.snapshot()), UiTexts.danish());
    }

    @AfterAll
    void close() {
        home.close();
    }

    private List<String> verdicts(String text) {
        return check.of(text).numbers().stream()
                .filter(n -> !n.verdict().equals("notAFigure"))
                .map(n -> n.text() + " " + n.verdict())
                .toList();
    }

    private NumberDocument number(String text, String number) {
        return check.of(text).numbers().stream()
                .filter(n -> n.text().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_numbers_of_a_table_agree_each_with_its_period_and_line() {
        TextCheckDocument document = check.of(COURSES);
        assertThat(document.counts())
                .containsEntry("agrees", 12)
                .containsEntry("notAFigure", 4)
                .hasSize(6);
        NumberDocument spent = number(COURSES, "378.046");
        assertThat(spent.period()).isEqualTo("2017");
        assertThat(spent.offset()).isEqualTo(COURSES.indexOf("378.046"));
        assertThat(spent.matches().getFirst().figure()).isEqualTo("kursusudgift");
        assertThat(spent.matches().getFirst().sources().getFirst().file()).isEqualTo("kursusudgifter-2016-2019.tsv");
        assertThat(spent.matches().getFirst().sources().getFirst().lines()).containsExactly(2);
        NumberDocument modules = number(COURSES, "19");
        assertThat(modules.matches().getFirst().only()).containsEntry("uddannelse", "diplom");
        assertThat(modules.matches().getFirst().sources().getFirst().lines()).containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "172.980;173.980;172980;2016",
                "310.988;310.989;310988;2018",
                "350.575;250.575;350575;2019",
                "9 diplom, 11 master;9 diplom, 12 master;11;2017",
                "19 diplom;18 diplom;19;2019",
            })
    void a_changed_digit_in_a_table_deviates_from_the_right_source(
            String was, String is, String source, String period) {
        List<NumberDocument> deviating = check.of(COURSES.replace(was, is)).numbers().stream()
                .filter(n -> n.verdict().equals("differs"))
                .toList();
        assertThat(deviating).hasSize(1);
        assertThat(deviating.getFirst().matches().getFirst().value()).isEqualTo(source);
        assertThat(deviating.getFirst().matches().getFirst().period()).isEqualTo(period);
    }

    @Test
    void what_the_text_does_not_join_is_not_joined() {
        assertThat(verdicts("""
                Afhængig af udbyder koster valgfaget 7.200-7.500 kr., hvilket betyder en årlig merudgift på ca. 30.000 kr.
                11 ledere er pt. i gang med Diplom i ledelse. Heraf er 3 ledere i gang med valgfag. Der er planer om i
                alt at gennemføre 5 valgfag i 2020. Ledere på niveau 3 tilbydes master.
                """))
                .containsExactly("7.200-7.500 unknown", "30.000 unknown", "11 unknown", "3 unknown", "5 unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // 310,988 / 21 = 14,808.95…
                "Kursusudgiften pr. modul var 14.890 kr. i 2018.;14.890 differs",
                "Kursusudgiften pr. modul var 14.809 kr. i 2018.;14.809 agrees",
                "Kursusudgiften pr. modul var 14.808,95 kr. i 2018.;14.808,95 agrees",
                "Kursusudgiften pr. modul var ca. 14.800 kr. i 2018.;14.800 rounded",
                "Kursusudgiften pr. modul var knap 15.000 kr. i 2018.;15.000 rounded",
                "Kursusudgiften pr. modul var godt 15.000 kr. i 2018.;15.000 differs",
                // 350,575 to the nearest ten thousand is 350,000; 1,212,589 is of four years, which no sum of one year
                // is.
                "Kursusudgiften var ca. 350.000 kr. i 2019.;350.000 rounded",
                "Kursusudgiften var 0,35 mio. kr. i 2019.;0,35 rounded",
                "Kursusudgiften var 351 t.kr. i 2019.;351 rounded",
                "Kursusudgiften var kr. 350.575,- i 2019.;350.575 agrees",
                "Kursusudgiften var 350\u00a0575 kr. i 2019.;350\u00a0575 agrees",
                "Kursusudgiften var 350.575 kr.;350.575 agrees",
                "Kursusudgiften var 310.988 kr.;310.988 older",
                "Kursusudgiften er lige nu 310.988 kr. (2018).;310.988 older",
                "Kursusudgiften er 310.989 kr.;310.989 differs",
                "Kursusudgiften pr. deltager var 350.575 kr. i 2019.;350.575 unknown",
                "Kursusudgiften for pædagoger var 350.575 kr. i 2019.;350.575 unknown",
                "Kursusudgiften i skolerne var 350.575 kr. i 2019.;350.575 unknown",
                "Kursusudgiften i Direktionen var 350.575 kr. i 2019.;350.575 unknown",
                "Kursusudgiften steg med 350.575 kr. i 2019.;350.575 unknown",
                "Målet er en kursusudgift på 350.575 kr. i 2019.;350.575 unknown",
                "Kursusudgiften var mindst 350.575 kr. i 2019.;350.575 unknown",
                "Kursusudgiften i Glostrup var 350.575 kr. i 2019.;350.575 unknown",
                "Kursusudgiften var 350.575 pct. i 2019.;350.575 unknown",
                "Taget kostede 350.575 kr. i 2019.;350.575 unknown",
                // 392 of 3,618: 10.83 per cent.
                "I 2019 var 11 pct. af de unge i Albertslund hverken i uddannelse eller job.;11 rounded",
                "I 2019 var 10,83 pct. af de 16-24-årige unge uden uddannelse og job.;10,83 agrees",
                "I 2019 var 10,83 pct. af de 18-29-årige unge uden uddannelse og job.;10,83 unknown",
                "I 2019 var 12 pct. af de unge uden uddannelse og job.;12 differs",
                "I 2019 var 392 unge i Albertslund uden uddannelse og job.;392 agrees",
                "I 2019 var 10,83 pct. af de unge i uddannelse og job.;10,83 unknown",
                "I Glostrup var 10,83 pct. af de unge uden uddannelse og job i 2019.;10,83 differs",
                "I Albertslund og Glostrup var 10,83 pct. af de unge uden uddannelse og job i 2019.;10,83 unknown",
                "Folketallet var 27.731 personer 1. januar 2020.;27.731 agrees",
                "Folketallet er 27.731 personer.;27.731 older",
                "Idrætsudgiften pr. indbygger er 1.218 kr.;1.218 agrees",
                "Idrætsudgiften pr. indbygger er 1,218 kr.;1,218 differs",
                "Teatret kostede 1.218 kr. pr. indbygger.;1.218 unknown",
                "In 2019 10.83 per cent were young people not in education or employment.;10.83 agrees",
            })
    void a_sentence_is_judged_by_its_words_first(String sentence, String expected) {
        assertThat(verdicts(sentence)).containsExactly(expected);
    }

    @Test
    void of_two_periods_each_number_has_its_own() {
        assertThat(verdicts("Kursusudgiften var 350.575 kr. i 2019 mod 310.988 kr. i 2018."))
                .containsExactly("350.575 agrees", "310.988 agrees");
        assertThat(verdicts("Kursusudgiften var 310.988 kr. i 2019 mod 350.575 kr. i 2018."))
                .containsExactly("310.988 differs", "350.575 differs");
        assertThat(verdicts("Tallet er fra 2018. Kursusudgiften var 310.988 kr."))
                .containsExactly("310.988 older");
        assertThat(verdicts("Fra 2018 til 2019 gik kursusudgiften til 350.575 kr."))
                .containsExactly("350.575 agrees");
    }

    @Test
    void of_two_figures_each_number_has_its_own() {
        // Sick leave was 6.1 per cent in 2021; an average grade of 7.1 and 21.3 pupils a class are of 2025/26.
        assertThat(verdicts("Sygefraværet var 6,1 pct. i 2021, og svarprocenten i APV var 6,1 pct. i 2021."))
                .containsExactly("6,1 agrees", "6,1 differs");
        assertThat(verdicts("Elever pr. klasse er 7,1, og karaktergennemsnittet i 9. klasse er 21,3."))
                .noneMatch(verdict -> verdict.endsWith("agrees"));
        assertThat(verdicts("Sygefraværet for 2021 var 6,1 pct., mens de kvindelige ansatte havde 6,1 pct."))
                .containsExactly("6,1 agrees", "6,1 unknown");
        assertThat(verdicts("Kommunen brugte i 2019 350.575 kr. på kursusudgift til 21 moduler."))
                .containsExactly("350.575 agrees", "21 unknown");
        assertThat(verdicts("Sygefravær og svarprocent i APV var 6,1 og 6,1 pct. i 2021."))
                .noneMatch(verdict -> verdict.endsWith("agrees"));
    }

    @Test
    void years_may_head_the_rows_of_a_table() {
        assertThat(verdicts("""
                Kursusudgift og moduler, diplom og master

                År\tKursusudgift (1.000 kr.)\tModuler
                2017\t378\t20
                2018\t311\t21
                2019\t352\t21
                """))
                .containsExactly(
                        // 378.046, 310.988 and 350.575 in thousands are 378, 311 and 351; 9 + 11, 9 + 12 and 19 + 2
                        // modules.
                        "378 rounded", "20 agrees", "311 rounded", "21 agrees", "352 differs", "21 agrees");
    }

    @Test
    void a_row_about_less_than_the_figure_is_not_held_beside_it() {
        assertThat(verdicts("""
                Sygefravær

                \t2020\t2021
                Plejecentrene, pct.\t5,9\t6,1
                """)).allMatch(verdict -> verdict.endsWith("unknown"));
    }

    @Test
    void a_number_of_a_figures_name_is_none() {
        NumberDocument ten = number("23,2 pct. af eleverne er elever med over 10 pct. fravær.", "10");
        assertThat(ten.verdict()).isEqualTo("notAFigure");
        assertThat(ten.reason()).contains("Elever med over 10 pct. fravær");
    }

    @Test
    void a_reason_is_given_for_each_number() {
        assertThat(number("Kursusudgiften pr. modul var 14.890 kr. i 2018.", "14.890")
                        .reason())
                .isEqualTo("Kilden siger 14.808,95 kr.: Kursusudgift pr. modul, diplom og master, 2018"
                        + " (kilde: kursusudgifter-2016-2019.tsv, linje 2–3 (2 linjer)).");
        assertThat(check.of(COURSES).numbers()).allMatch(n -> n.reason().length() > 5);
        assertThat(check.of("Der er ingen tal i teksten.").numbers()).isEmpty();
    }

    /** A figure of a department in a period, which every page hides. */
    private record Hidden(KnownSeries series, Period period) {}

    private List<Hidden> hidden() {
        return KnownNumbers.of(home.snapshot()).series().stream()
                .filter(s -> s.dataset().isEmpty()
                        && s.part() == KnownSeries.Part.VALUE
                        && !s.only().isEmpty())
                .flatMap(s -> home
                        .snapshot()
                        .answer(new FigureQuestion(
                                s.figure(), s.area(), PeriodRange.ALL, s.only(), Optional.empty(), false))
                        .points()
                        .stream()
                        .filter(p -> p.value() instanceof Value.Suppressed)
                        .map(p -> new Hidden(s, p.period())))
                .toList();
    }

    @Test
    void what_is_hidden_is_neither_matched_nor_told() {
        List<Hidden> hidden = hidden();
        assertThat(hidden).isNotEmpty();
        Hidden one = hidden.getFirst();
        String department = one.series().only().values().iterator().next();
        for (int number = 0; number < 60; number++) {
            NumberDocument found = number(
                    "%s i %s: %d %s (%s)."
                            .formatted(
                                    one.series().figure().name(),
                                    department,
                                    number,
                                    one.series().written(),
                                    one.period()),
                    String.valueOf(number));
            assertThat(found.verdict()).isEqualTo("unknown");
            assertThat(found.matches()).isEmpty();
            assertThat(found.reason()).contains("der vises intet tal for");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1.", "- ", "kr. ", "1a", "(1) ", "\t1", "\n", "2019 ", "x@", "a.b"})
    void a_long_text_is_read_in_seconds(String piece) {
        Instant before = Instant.now();
        try {
            check.of(piece.repeat(20_000));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("numbers");
        }
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void what_the_demo_knows_is_listed_in_seconds() {
        Instant before = Instant.now();
        assertThat(KnownNumbers.of(home.snapshot()).series()).hasSizeGreaterThan(500);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void the_real_minutes_have_twelve_numbers_that_agree() throws Exception {
        String extracts = System.getenv("TAELLERTAL_EXTRACTS");
        assumeTrue(extracts != null, "TAELLERTAL_EXTRACTS names no folder of real extracts");
        String text = DocumentText.of(
                Files.readAllBytes(Path.of(extracts, "kommune", "chefforum_2020-01-29_kursusafsnit.txt")));
        assertThat(check.of(text).counts())
                .containsEntry("agrees", 12)
                .containsEntry("unknown", 5)
                .containsEntry("differs", 0)
                .containsEntry("rounded", 0);
    }
}
