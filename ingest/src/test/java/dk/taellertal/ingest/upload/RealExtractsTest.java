package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.value.Point;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extracts as they were found, in a folder that the environment variable TAELLERTAL_EXTRACTS names. */
class RealExtractsTest {

    private final Path folder;

    RealExtractsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Path extract(String name) {
        String extracts = System.getenv("TAELLERTAL_EXTRACTS");
        assumeThat(extracts)
                .as("TAELLERTAL_EXTRACTS is not set: the real extracts are not tested")
                .isNotNull();
        return Path.of(extracts, name);
    }

    private static BigDecimal amount(Point point, int decimals) {
        return point.amount().orElseThrow().setScale(decimals, RoundingMode.HALF_UP);
    }

    @Test
    void the_whole_country_by_sex_and_status_and_vestegnen_beside_albertslund() throws IOException {
        Path file = extract("dst/NEET2_lang_utf8.csv");
        try (TestHome home = TestHome.in(folder)) {
            UploadReport report = home.publish(file);
            assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
            assertThat(report.rows()).isEqualTo(12_511);

            FigureAnswer unweighted = home.compared("neet-16-24", "vestegn-uvaegtet");
            FigureAnswer weighted = home.compared("neet-16-24", "vestegn-vaegtet");

            // 392 / 3618
            assertThat(amount(TestHome.point(unweighted, "2019"), 2)).isEqualByComparingTo("10.83");
            // The nine: 542/5052 454/3552 215/2361 264/3069 593/5825 572/5383 428/4068 343/2559 154/1594
            // weighted 3565/33463 = 10.6536 %, and the mean of the nine shares is 10.6234 %
            assertThat(amount(compared(unweighted), 4)).isEqualByComparingTo("10.6234");
            assertThat(amount(compared(weighted), 4)).isEqualByComparingTo("10.6536");
            assertThat(weighted.comparison().orElseThrow().members().contains("165"))
                    .isFalse();
            assertThat(weighted.comparison().orElseThrow().members()).hasSize(9);
        }
    }

    private static Point compared(FigureAnswer answer) {
        return answer.comparison().orElseThrow().points().getLast();
    }

    @Test
    void all_municipalities_by_civil_status_in_words() throws IOException {
        Path file = extract("dst/FOLK1A_kommuner_2020K1_tekst.csv");
        try (TestHome home = TestHome.in(folder)) {
            assertThat(home.publish(file).outcome()).isEqualTo(Outcome.PUBLISHED);

            assertThat(TestHome.told(home.answer("folketal"))).containsExactly("2020K1 27731.00");
            assertThat(TestHome.told(home.answer("folketal", "civilstand=E"))).containsExactly("2020K1 1156.00");
            assertThat(TestHome.told(home.of("000", "folketal"))).containsExactly("2020K1 5822763.00");
            assertThat(TestHome.point(home.answer("folketal"), "2020K1")
                            .computed()
                            .sources())
                    .singleElement()
                    .satisfies(s -> assertThat(s.lines()).containsExactly(8));
        }
    }

    @Test
    void codes_with_leading_zeros() throws IOException {
        Path file = extract("dst/FOLK1A_koder_ledende_nuller.csv");
        try (TestHome home = TestHome.in(folder)) {
            UploadReport report = home.publish(file);
            assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
            assertThat(report.rows()).isEqualTo(31_200);

            // The lines of region 084 in 2020K1 with an age of 80…99, men and women: 74,982
            FigureAnswer answer = home.of("084", "borgere-80-plus");
            assertThat(amount(TestHome.point(answer, "2020K1"), 0)).isEqualByComparingTo("74982");
            assertThat(answer.points()).hasSize(13);
        }
    }

    @Test
    void course_expenditure_as_it_stood_in_the_minutes() throws IOException {
        Path file = extract("kommune/chefforum_2020_kursusudgifter_tab.tsv");
        try (TestHome home = TestHome.in(folder)) {
            assertThat(home.publish(file).outcome()).isEqualTo(Outcome.PUBLISHED);

            assertThat(TestHome.told(home.answer("kurser-pris-pr-modul")))
                    .containsExactly("2016 17298.00", "2017 18902.30", "2018 14808.95", "2019 16694.05");
        }
    }

    @Test
    void a_budget_follow_up_with_every_kind_of_minus() throws IOException {
        Path file = extract("synthetic/SYNTETISK_opus_budgetopfoelgning_cp1252.csv");
        TestHome.define(folder, "figures/forbrug.yaml", """
                figure: forbrug
                name: Forbrug
                question: Hvad er der brugt?
                formula: sum
                of: {dataset: budget, measure: forbrug, label: Forbrug}
                unit: kr.
                direction: none
                kind: input
                owner: Økonomi & Stab
                """);
        try (TestHome home = TestHome.in(folder)) {
            assertThat(home.check(file).outcome())
                    .as("the period stands in the title only")
                    .isEqualTo(Outcome.ASKED);

            UploadReport report = home.publish(file, "set periode=2020-03");

            assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
            assertThat(report.rows()).isEqualTo(4);
            assertThat(report.synthetic()).isTrue();
            assertThat(report.findings()).extracting(Finding::severity).containsOnly(Finding.Severity.NOTE);
            // 87,643.75 − 3,500.00 − 310,250.50 − 1,200.00 = −227,306.75
            assertThat(TestHome.told(home.answer("forbrug"))).containsExactly("2020-03 -227306.75");
            assertThat(TestHome.told(home.answer("forbrug", "dranst=2"))).containsExactly("2020-03 -1200.00");
            // The shipped figures over the budget are told for years: a month's follow-up is no point of theirs.
            assertThat(home.answer("afvigelse-fra-budget").points()).isEmpty();
        }
    }
}
