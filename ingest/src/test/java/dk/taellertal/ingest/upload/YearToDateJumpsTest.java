package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spending since 1 January begins anew each year: 50 in January 2020 and 651 in December. */
class YearToDateJumpsTest {

    private static final String HEADER = "Prøvemåned;Brugt til dato\n";

    private final Path folder;
    private TestHome home;

    YearToDateJumpsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void earlier() throws IOException {
        TestHome.define(folder, "datasets/proevekonto.yaml", """
                dataset: proevekonto
                name: Prøvekonto
                source: Prøvekilden
                slice: [periode]
                smallCount: 0
                columns:
                  - {name: periode, role: period, label: Måned, headers: [Prøvemåned], kinds: [month]}
                  - {name: brugt, role: measure, label: Brugt, headers: [Brugt til dato], unit: kr., accumulation: year-to-date}
                """);
        TestHome.define(folder, "figures/proeve-brugt.yaml", """
                figure: proeve-brugt
                name: Brugt
                question: Hvor meget?
                formula: sum
                of: {dataset: proevekonto, measure: brugt, label: Brugt}
                unit: kr.
                decimals: 0
                direction: none
                kind: input
                owner: Prøven
                """);
        home = TestHome.in(folder);
        home.publish("foer.csv", HEADER + "2020-01;50\n2020-11;600\n2020-12;651\n");
    }

    @AfterEach
    void close() {
        home.close();
    }

    private List<Message> jumps(String name, String rows) throws IOException {
        return home.check(home.file(name, HEADER + rows)).findings().stream()
                .map(Finding::message)
                .filter(m -> m.key().equals("figure.jump"))
                .toList();
    }

    @Test
    void a_january_like_the_one_before_is_no_jump() throws IOException {
        assertThat(jumps("nu.csv", "2021-01;54\n")).isEmpty();
    }

    @Test
    void a_january_far_from_the_one_before_is_remarked_on_with_that_one() throws IOException {
        // 80 is 60 % more than 50.
        assertThat(jumps("nu.csv", "2021-01;80\n"))
                .singleElement()
                .satisfies(m -> assertThat(m.arguments()).containsExactly("Brugt", "50", "2020-01", "80", "2021-01"));
    }

    @Test
    void a_december_far_from_the_one_before_is_remarked_on_though_november_is_like_it() throws IOException {
        // 1,200 is 84 % more than 651, and 4 % more than 1,150.
        assertThat(jumps("nu.csv", "2021-11;1150\n2021-12;1200\n"))
                .extracting(m -> m.arguments().get(2) + " " + m.arguments().get(4))
                .containsExactlyInAnyOrder("2020-11 2021-11", "2020-12 2021-12");
    }

    @Test
    void a_month_without_the_same_one_a_year_before_is_no_jump() throws IOException {
        assertThat(jumps("nu.csv", "2021-02;108\n")).isEmpty();
    }
}
