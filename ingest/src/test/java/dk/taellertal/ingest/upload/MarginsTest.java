package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with totals over sex and totals over age, with and without the total over both. All numbers are made up. */
class MarginsTest {

    private static final String HEADER = "OMRÅDE;KØN;ALDER;TID;Antal\n";

    /** Ten men and eight women, twelve of them 10 years old and six 11. */
    private static final String MARGINS = """
            Albertslund;Mænd;IALT;2020K1;10
            Albertslund;Kvinder;IALT;2020K1;8
            Albertslund;I alt;10;2020K1;12
            Albertslund;I alt;11;2020K1;6
            """;

    private final Path folder;
    private TestHome home;

    MarginsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void open() throws IOException {
        TestHome.define(folder, "datasets/margener.yaml", """
                dataset: margener
                name: Margener
                source: Prøve
                slice: [tid, omraade]
                columns:
                  - {name: omraade, role: area, label: Område, headers: [OMRÅDE]}
                  - {name: koen, role: dimension, label: Køn, headers: [KØN], total: [TOT], codes: {TOT: I alt, "1": Mænd, "2": Kvinder}}
                  - {name: alder, role: dimension, label: Alder, headers: [ALDER], total: [IALT]}
                  - {name: tid, role: period, label: Tid, headers: [TID], kinds: [quarter]}
                  - {name: antal, role: measure, label: Antal, headers: [Antal], unit: personer, accumulation: stock}
                """);
        TestHome.define(folder, "figures/margener.yaml", """
                figure: margener
                name: Prøve
                question: Hvad siger udtrækket?
                formula: sum
                of: {dataset: margener, measure: antal, label: Antal}
                unit: personer
                direction: none
                kind: input
                owner: Økonomi & Stab
                """);
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void two_margins_without_the_grand_total_are_refused_with_a_line_of_each() throws IOException {
        UploadReport report = home.publish("margener.csv", HEADER + MARGINS);

        assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(report.findings())
                .filteredOn(f -> f.severity() == Finding.Severity.ERROR)
                .extracting(
                        Finding::line,
                        f -> f.message().key(),
                        f -> f.message().arguments().toString().toLowerCase(Locale.ROOT))
                .hasSize(1)
                .allSatisfy(t -> assertThat(t.toString()).contains("total.margins", "køn", "alder", "4", "2"));
        assertThat(TestHome.told(home.answer("margener"))).isEmpty();
    }

    @Test
    void with_the_grand_total_the_file_is_plain_and_counts_eighteen() throws IOException {
        UploadReport report = home.publish("margener.csv", HEADER + MARGINS + "Albertslund;I alt;IALT;2020K1;18\n");

        assertThat(report.outcome()).as(report.findings().toString()).isEqualTo(Outcome.PUBLISHED);
        assertThat(TestHome.told(home.answer("margener"))).containsExactly("2020K1 18.00");
    }
}
