package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers that must come out of the shipped extracts. */
class KeyFigureFacitTest {

    private static final String COURSES = "kursusudgifter-2016-2019.tsv";
    private static final String NEET = "NEET2-2008-2019.csv";
    private static final String POPULATION = "FOLK1A-2020K1-civilstand.csv";

    private final TestHome home;

    KeyFigureFacitTest(@TempDir Path folder) {
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void course_expenditure_a_module() throws IOException {
        assertThat(home.publishDemo(COURSES, "dataset=kurser").outcome()).isEqualTo(Outcome.PUBLISHED);

        FigureAnswer answer = home.answer("kurser-pris-pr-modul");

        // 172,980 / (4 + 6) · 378,046 / (9 + 11) · 310,988 / (9 + 12) · 350,575 / (19 + 2)
        assertThat(TestHome.told(answer))
                .containsExactly("2016 17298.00", "2017 18902.30", "2018 14808.95", "2019 16694.05");
        // 1,212,589 / (41 + 31) = 16,841.513…
        assertThat(TestHome.told(answer.total().orElseThrow())).isEqualTo("16841.51");
        assertThat(answer.total().orElseThrow().numerator())
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1212589"));
        assertThat(answer.total().orElseThrow().denominator())
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("72"));
        assertThat(answer.synthetic()).isFalse();
    }

    @Test
    void the_course_file_is_recognised_by_itself() throws IOException {
        assertThat(home.publishDemo(COURSES).outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void each_years_price_comes_from_lines_two_and_three_and_the_years_column() throws IOException {
        home.publishDemo(COURSES, "dataset=kurser");
        String sha256 = Archive.sha256(TestHome.DEMO.resolve(COURSES));

        for (Point point : home.answer("kurser-pris-pr-modul").points()) {
            assertThat(point.computed().sources())
                    .as(point.period().toString())
                    .singleElement()
                    .satisfies(s -> {
                        assertThat(s.file()).isEqualTo(COURSES);
                        assertThat(s.sha256()).isEqualTo(sha256);
                        assertThat(s.lines()).containsExactly(2, 3);
                        assertThat(s.columns()).containsExactly(point.period().toString());
                    });
        }
    }

    @Test
    void the_price_of_a_diploma_module_cannot_be_computed_and_the_figure_says_why() throws IOException {
        home.publishDemo(COURSES, "dataset=kurser");

        FigureAnswer answer = home.answer("kurser-pris-pr-modul", "uddannelse=diplom");

        assertThat(answer.points()).hasSize(4).allSatisfy(p -> {
            assertThat(p.value()).isInstanceOf(Value.NotApplicable.class);
            assertThat(((Value.NotApplicable) p.value()).reason().arguments()).contains("Kursusudgiften", "Uddannelse");
        });
        assertThat(answer.total()).isEmpty();
    }

    @Test
    void the_shift_from_master_to_diploma_modules() throws IOException {
        home.publishDemo(COURSES, "dataset=kurser");

        assertThat(TestHome.told(home.answer("kursusmoduler", "uddannelse=master")))
                .containsExactly("2016 6.00", "2017 11.00", "2018 12.00", "2019 2.00");
        assertThat(TestHome.told(home.answer("kursusmoduler", "uddannelse=diplom")))
                .containsExactly("2016 4.00", "2017 9.00", "2018 9.00", "2019 19.00");
    }

    @Test
    void the_reservations_stand_in_the_figure() throws IOException {
        assertThat(home.answer("kurser-pris-pr-modul").figure().reservations())
                .anyMatch(r -> r.contains("centralt"))
                .anyMatch(r -> r.contains("12 mastermoduler i 2018, 2 i 2019"));
    }

    @Test
    void young_people_without_education_and_work() throws IOException {
        home.publishDemo(NEET);

        FigureAnswer answer = home.answer("neet-16-24");

        // 408/3646 450/3691 491/3687 482/3716 497/3809 434/3767 440/3764 429/3725 440/3769 370/3714 366/3645 392/3618
        assertThat(TestHome.told(answer))
                .containsExactly(
                        "2008 11.19",
                        "2009 12.19",
                        "2010 13.32",
                        "2011 12.97",
                        "2012 13.05",
                        "2013 11.52",
                        "2014 11.69",
                        "2015 11.52",
                        "2016 11.67",
                        "2017 9.96",
                        "2018 10.04",
                        "2019 10.83");
        Point latest = TestHome.point(answer, "2019");
        assertThat(latest.computed().numerator()).contains(new BigDecimal("392"));
        assertThat(latest.computed().denominator()).contains(new BigDecimal("3618"));
        assertThat(answer.total()).as("a stock is never added over time").isEmpty();
    }

    @Test
    void the_lines_a_value_came_from_hold_its_numbers() throws IOException {
        home.publishDemo(NEET);

        List<Source> sources =
                TestHome.point(home.answer("neet-16-24"), "2019").computed().sources();

        List<String> lines = Files.readAllLines(TestHome.DEMO.resolve(NEET));
        assertThat(sources).singleElement().satisfies(s -> {
            assertThat(s.lines().stream().map(n -> lines.get(n - 1)))
                    .containsExactly(
                            "165;Albertslund;TOT;I alt;00;Aktive og ikke aktive i alt;2019;3618",
                            "165;Albertslund;TOT;I alt;10;Ikke aktive (NEET);2019;392");
            assertThat(s.columns()).containsExactly("INDHOLD");
        });
    }

    @Test
    void men_and_women_sum_to_all() throws IOException {
        home.publishDemo(NEET);

        for (Period period : List.of(Period.year(2008), Period.year(2019))) {
            List<BigDecimal> counts = Stream.of("koen=M", "koen=K", "koen=TOT")
                    .map(only -> TestHome.point(home.answer("neet-16-24", only), period.toString())
                            .computed()
                            .numerator()
                            .orElseThrow())
                    .toList();
            assertThat(counts.get(0).add(counts.get(1))).isEqualByComparingTo(counts.get(2));
        }
    }

    @Test
    void a_group_that_the_extract_holds_only_a_part_of_is_missing() throws IOException {
        // The shipped extract holds Albertslund, Glostrup and the country: no number of Vestegnen follows from it.
        home.publishDemo(NEET);

        assertThat(home.compared("neet-16-24", "vestegn-vaegtet")
                        .comparison()
                        .orElseThrow()
                        .points())
                .allSatisfy(p -> assertThat(p.value()).isInstanceOf(Value.Missing.class));
        assertThat(home.compared("neet-16-24", "vestegn-uvaegtet")
                        .comparison()
                        .orElseThrow()
                        .points())
                .allSatisfy(p -> assertThat(p.value()).isInstanceOf(Value.Missing.class));
    }

    @Test
    void the_population_is_the_sum_of_its_civil_statuses() throws IOException {
        home.publishDemo(POPULATION);

        assertThat(TestHome.told(home.answer("folketal"))).containsExactly("2020K1 27731.00");
        // 13,795 unmarried + 10,054 married or separated + 1,156 widowed + 2,726 divorced = 27,731
        assertThat(TestHome.told(home.answer("folketal", "civilstand=U"))).containsExactly("2020K1 13795.00");
        assertThat(TestHome.told(home.answer("folketal", "civilstand=G"))).containsExactly("2020K1 10054.00");
        assertThat(TestHome.told(home.answer("folketal", "civilstand=E"))).containsExactly("2020K1 1156.00");
        assertThat(TestHome.told(home.answer("folketal", "civilstand=F"))).containsExactly("2020K1 2726.00");
    }

    @Test
    void country_region_and_municipality_stand_beside_each_other_and_are_never_added() throws IOException {
        home.publishDemo(POPULATION);

        assertThat(TestHome.told(home.of("000", "folketal"))).containsExactly("2020K1 5822763.00");
        assertThat(TestHome.told(home.of("084", "folketal"))).containsExactly("2020K1 1846023.00");
        assertThat(TestHome.told(home.of("161", "folketal"))).containsExactly("2020K1 23128.00");
        assertThat(home.answer("folketal").total()).isEmpty();
    }
}
