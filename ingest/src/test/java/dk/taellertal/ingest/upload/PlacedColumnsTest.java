package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sender may say which column is which, whatever they are called. */
class PlacedColumnsTest {

    private static final String FILE =
            "År;Lånere;Udlånt;Udlånt heraf digitalt\n2020;900;30000;12000\n2021;950;31000;14000\n";

    private final Path folder;
    private TestHome home;

    PlacedColumnsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void open() throws IOException {
        TestHome.define(folder, "datasets/udlaan.yaml", """
                dataset: udlaan
                name: Udlån
                source: Biblioteket
                slice: [periode]
                smallCount: 0
                columns:
                  - {name: periode, role: period, headers: [År], kinds: [year]}
                  - {name: udlaan, role: measure, headers: [Udlånt], unit: antal, accumulation: flow}
                  - {name: fornyelser, role: measure, headers: [Fornyelser], unit: antal, accumulation: flow, optional: true}
                """);
        TestHome.define(folder, "figures/udlaan.yaml", """
                figure: udlaan
                name: Udlån
                question: Hvor meget lånes der?
                formula: sum
                of: {dataset: udlaan, measure: udlaan, label: Udlån}
                unit: antal
                direction: none
                kind: activity
                owner: Biblioteket
                """);
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void a_column_is_read_from_where_the_sender_says_and_again_when_the_store_is_made_anew() throws IOException {
        Path file = home.file("udlaan.csv", FILE);
        assertThat(home.publish(file, "dataset=udlaan", "answer kolonne:udlaan=Udlånt heraf digitalt")
                        .outcome())
                .isEqualTo(Outcome.PUBLISHED);

        assertThat(TestHome.told(home.answer("udlaan"))).containsExactly("2020 12000.00", "2021 14000.00");
        assertThat(home.open().digestsOfArchive()).isEqualTo(home.open().digests());

        // The same file read by its names is another answer, and takes the place of the first.
        assertThat(home.publish(file).outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(TestHome.told(home.answer("udlaan"))).containsExactly("2020 30000.00", "2021 31000.00");
    }

    @Test
    void a_column_with_a_name_nobody_knows_is_found_when_it_is_said_which() throws IOException {
        Path file = home.file("udlaan.csv", FILE.replace("Udlånt;", "Ekspeditioner;"));
        assertThat(home.check(file, "dataset=udlaan").outcome()).isEqualTo(Outcome.REFUSED);

        home.publish(file, "dataset=udlaan", "answer kolonne:udlaan=Ekspeditioner");
        assertThat(TestHome.told(home.answer("udlaan"))).containsExactly("2020 30000.00", "2021 31000.00");
    }

    @Test
    void a_column_without_a_name_is_called_by_its_number() throws IOException {
        Path file = home.file("udlaan.csv", FILE.replace("Udlånt;", ";"));
        home.publish(file, "dataset=udlaan", "answer kolonne:udlaan=#3");

        assertThat(TestHome.told(home.answer("udlaan"))).containsExactly("2020 30000.00", "2021 31000.00");
    }

    @Test
    void a_column_may_be_left_out_where_the_dataset_can_do_without_it() throws IOException {
        Path file = home.file("udlaan.csv", FILE.replace("Udlånt heraf digitalt", "Fornyelser"));

        assertThat(home.check(file, "dataset=udlaan", "answer kolonne:fornyelser=")
                        .mapping()
                        .orElseThrow()
                        .positions())
                .containsOnlyKeys("periode", "udlaan");
        assertThat(home.check(file, "dataset=udlaan", "answer kolonne:udlaan=").outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void a_column_that_the_dataset_or_the_file_lacks_is_named() throws IOException {
        Path file = home.file("udlaan.csv", FILE);

        assertThat(TestHome.errors(home.check(file, "dataset=udlaan", "answer kolonne:besoeg=Lånere")))
                .containsExactly("0 besoeg settings.noColumn");
        assertThat(TestHome.errors(home.check(file, "dataset=udlaan", "answer kolonne:fornyelser=Lånte")))
                .containsExactly("0 fornyelser settings.noHeader");
    }
}
