package dk.taellertal.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.table.TableOutcome.Asked;
import dk.taellertal.ingest.table.TableOutcome.Clean;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are sums of others wherever their names stand: each is asked about with its line. */
class SumRowsTest {

    private final Path folder;

    SumRowsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What the question names: how many rows, and which; nothing where none is asked about. */
    private List<String> asked(String text) throws IOException {
        TableOutcome outcome = Tables.read(Files.writeString(folder.resolve("file.csv"), text), TableAnswers.NONE);
        return switch (outcome) {
            case Asked asked -> {
                assertThat(asked.questions()).extracting(Question::key).containsExactly("summer");
                yield asked.questions().getFirst().text().arguments();
            }
            case Clean clean -> List.of();
            case TableOutcome.Refused refused -> throw new AssertionError(refused.findings());
        };
    }

    /** 2.363 + 7.857 + 853 = 11.073; the column is one of ages. */
    @Test
    void a_sum_among_ages_is_asked_about() throws IOException {
        assertThat(asked("""
                        Område;Alder;År;Antal
                        165;16-19 år;2019;2.363
                        165;25-29 år;2019;7.857
                        165;30-34 år;2019;853
                        165;Hovedkonto;2019;11.073
                        159;16-19 år;2019;8.644
                        159;25-29 år;2019;9.043
                        """)).containsExactly("1", "5 (Hovedkonto)");
    }

    @Test
    void a_change_in_per_cent_among_ages_is_asked_about() throws IOException {
        assertThat(asked("""
                        Område;Alder;År;Antal
                        165;16-19 år;2019;2.363
                        165;25-29 år;2019;7.857
                        165;Ændring i pct.;2019;2,5
                        """)).containsExactly("1", "4 (Ændring i pct.)");
    }

    /** 7.617 + 3.268 + 2.048 + 1.315 = 14.248 and 1.319 + 8.517 + 7.882 + 2.585 = 20.303; the point is 5 throughout. */
    @Test
    void a_number_before_the_last_name_is_no_amount_that_must_add_up() throws IOException {
        assertThat(asked("""
                        Møde;Dato;Punkt;Status;Minutter;Sager
                        Skolen;30-06-2018;5;begge;7617;1319
                        Parken;30-06-2018;5;begge;3268;8517
                        Huset;30-06-2018;5;begge;2048;7882
                        Torvet;30-06-2018;5;begge;1315;2585
                        Hovedkonto;30-06-2018;5;begge;14248;20303
                        """)).containsExactly("1", "6 (Hovedkonto)");
    }

    /** 23.634 + 78.571 + 18.533 = 120.738 */
    @Test
    void a_sum_whose_name_stands_behind_the_amounts_is_asked_about() throws IOException {
        assertThat(asked("""
                        År;Antal;Skole
                        2018;23.634;Syd
                        2018;78.571;Nord
                        2018;18.533;Vest
                        2018;120.738;Kontoen
                        2019;23.111;Syd
                        2019;78.222;Nord
                        2019;18.333;Vest
                        """)).containsExactly("1", "5 (Kontoen)");
    }

    /** The rows of 2018 above: 6.038.244,08 + 3.780.215,18 + 4.521.865,28 = 14.340.324,54, whatever dranst the sum has. */
    @Test
    void a_sum_with_another_code_than_its_parts_is_asked_about() throws IOException {
        assertThat(asked("""
                        År;Sted;Dranst;Forbrug
                        2018;Huset;2;6.038.244,08
                        2017;Huset;2;1.115.100,01
                        2018;Åen;2;3.780.215,18
                        2018;Parken;2;4.521.865,28
                        2018;Kontoen;3;14.340.324,54
                        2019;Parken;3;5.206.354,26
                        2019;Huset;3;8.748.554,85
                        """)).containsExactly("1", "6 (Kontoen)");
    }

    /** 600 + 1.200 + 400 = 2.200 and 822 + 1.644 + 548 = 3.014: proportions, in one day of two. */
    @Test
    void small_numbers_in_proportion_come_to_others_by_chance_and_are_not_asked_about() throws IOException {
        assertThat(asked("""
                        Dag;Afdeling;Lukket;Åbne
                        31-12;Dagtilbud;102;822
                        31-12;Skoler;205;1.644
                        31-12;Unge;305;548
                        31-12;Børn;410;3.014
                        29-01;Dagtilbud;600;822
                        29-01;Skoler;1.200;1.644
                        29-01;Unge;400;548
                        29-01;Børn;2.200;3.014
                        29-01;Borger;3.800;5.206
                        """)).isEmpty();
    }

    /** 640 + 574 + 349 = 1.563 and 650 + 560 + 360 = 1.570. */
    @Test
    void a_total_of_every_year_is_warned_of_whatever_it_is_called() throws IOException {
        for (String name : List.of("Alle skoler", "Skoler i alt", "Byen")) {
            TableOutcome outcome = Tables.read(
                    Files.writeString(folder.resolve("total.csv"), """
                            År;Skole;Elever
                            2018;Nord;640
                            2018;Syd;574
                            2018;Vest;349
                            2018;NAME;1.563
                            2019;Nord;650
                            2019;Syd;560
                            2019;Vest;360
                            2019;NAME;1.570
                            """.replace("NAME", name)), TableAnswers.NONE);

            assertThat(outcome.findings())
                    .as(name)
                    .filteredOn(f -> f.severity() == Finding.Severity.WARNING)
                    .extracting(f -> f.line() + " " + f.message().key())
                    .containsExactly("5 rows.sumThroughout");
        }
    }
}
