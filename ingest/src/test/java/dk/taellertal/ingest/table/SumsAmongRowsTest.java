package dk.taellertal.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.table.TableOutcome.Clean;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are sums of others by their code alone: they stay in the table, and are told of. */
class SumsAmongRowsTest {

    private final Path folder;

    SumsAmongRowsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** {@code line column value key arguments} of each warning; every row stays. */
    private List<String> warnings(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), text);
        Clean clean = (Clean) Tables.read(file, TableAnswers.NONE);
        assertThat(clean.table().rows()).hasSize((int) text.lines().count() - 1);
        return clean.findings().stream()
                .filter(f -> f.severity() == Finding.Severity.WARNING)
                .map(f -> "%d %s %s %s %s"
                        .formatted(
                                f.line(),
                                f.column(),
                                f.value(),
                                f.message().key(),
                                f.message().arguments()))
                .toList();
    }

    @Test
    void a_main_account_that_is_the_sum_of_its_functions_is_told_with_their_lines() throws IOException {
        // 350 = 310 + 40 under 03.22; 410 = 310 + 40 + 60 under 03, the main function itself left out.
        assertThat(warnings("""
                        Funktion;Tekst;Beløb
                        03;Undervisning og kultur;410
                        03.22;Folkeskoler mv.;350
                        03.22.01;Folkeskoler;310
                        03.22.02;Fællesudgifter;40
                        03.35.60;Museer;60
                        """))
                .containsExactly("2 Funktion 03 rows.sum [3, 4, 5, 6]", "3 Funktion 03.22 rows.sum [2, 4, 5]");
    }

    @Test
    void one_that_is_not_their_sum_is_told_as_well() throws IOException {
        assertThat(warnings("""
                        Funktion;Tekst;Beløb
                        03;Undervisning og kultur;400
                        03.22.01;Folkeskoler;310
                        03.22.02;Fællesudgifter;40
                        """)).containsExactly("2 Funktion 03 rows.maybeSum [2, 3, 4]");
    }

    @Test
    void parts_are_those_of_the_same_year() throws IOException {
        // 2019: 350 = 310 + 40; 2020: 365 = 320 + 45.
        assertThat(warnings("""
                        År;Funktion;Beløb
                        2019;03;350
                        2019;03.22.01;310
                        2019;03.22.02;40
                        2020;03;365
                        2020;03.22.01;320
                        2020;03.22.02;45
                        """))
                .containsExactly("2 Funktion 03 rows.sum [2, 3, 4]", "5 Funktion 03 rows.sum [2, 6, 7]");
    }

    @Test
    void a_net_beside_expenditure_and_income_is_told() throws IOException {
        // 100 − 30 = 70
        assertThat(warnings("""
                        Afdeling;Post;Beløb
                        Skoler;Udgifter;100
                        Skoler;Indtægter;-30
                        Skoler;Netto;70
                        """)).containsExactly("4 Post Netto rows.sum [2, 2, 3]");
    }

    @Test
    void ages_municipalities_years_decimals_and_thousands_lie_under_nothing() throws IOException {
        assertThat(warnings("Alder;Navn;Antal\n1;a;10\n10;b;4\n100;c;6\n")).isEmpty();
        assertThat(warnings("Kommune;Navn;Antal\n101;a;10\n1010;b;4\n1011;c;6\n"))
                .isEmpty();
        assertThat(warnings("Prioritet;Navn;Antal\n1;a;10\n1.5;b;4\n1.25;c;6\n"))
                .isEmpty();
        assertThat(warnings("Løbenummer;Navn;Antal\n1;a;10\n1.218;b;4\n1.218.000;c;6\n"))
                .isEmpty();
    }
}
