package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.Difference;
import dk.taellertal.core.store.RowChange;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file would do to what counts, told before anyone confirms. */
class EffectTest {

    private static final String HEADER = "OMRÅDE_KODE;KØN_KODE;STATUS_KODE;TID;INDHOLD\n";

    private final TestHome home;

    EffectTest(@TempDir Path folder) {
        home = TestHome.in(folder);
    }

    @BeforeEach
    void earlier() throws IOException {
        home.publish(
                "foer.csv",
                HEADER + "165;TOT;00;2018;1000\n165;TOT;10;2018;100\n165;TOT;00;2019;1000\n165;TOT;10;2019;110\n");
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void rows_are_new_changed_or_removed_against_the_slices_that_are_replaced() throws IOException {
        // 2019 is replaced: the total is as it was, 110 becomes 120, and the active (05) are new; 2018 is not touched.
        UploadReport report = home.check(
                home.file("nu.csv", HEADER + "165;TOT;00;2019;1000\n165;TOT;10;2019;120\n165;TOT;05;2019;880\n"));

        assertThat(report.effect().difference()).contains(new Difference(1, 1, 0));
    }

    @Test
    void the_rows_that_move_the_most_are_named_with_their_lines_and_the_largest_first() throws IOException {
        // 2019 before: 1000 and 110, together 1110. The new 880 is more of that than 120 − 110 = 10.
        UploadReport report = home.check(
                home.file("nu.csv", HEADER + "165;TOT;00;2019;1000\n165;TOT;10;2019;120\n165;TOT;05;2019;880\n"));

        assertThat(report.effect().moved())
                .extracting(RowChange::line, r -> r.codes().get("status"), RowChange::before, RowChange::after)
                .containsExactly(
                        tuple(4, "05", Optional.empty(), Optional.of(new BigDecimal("880"))),
                        tuple(3, "10", Optional.of(new BigDecimal("110")), Optional.of(new BigDecimal("120"))));
    }

    @Test
    void rows_of_a_new_period_are_compared_with_those_of_the_period_before() throws IOException {
        // 2019: 1000 and 110, together 1110. In 2020 the total moves by 8000 of these and the inactive by 5.
        UploadReport report = home.check(home.file("nu.csv", HEADER + "165;TOT;10;2020;115\n165;TOT;00;2020;9000\n"));

        assertThat(report.effect().moved())
                .extracting(RowChange::line, RowChange::period, RowChange::against, RowChange::before, RowChange::after)
                .containsExactly(
                        tuple(
                                3,
                                Period.year(2020),
                                Period.year(2019),
                                Optional.of(new BigDecimal("1000")),
                                Optional.of(new BigDecimal("9000"))),
                        tuple(
                                2,
                                Period.year(2020),
                                Period.year(2019),
                                Optional.of(new BigDecimal("110")),
                                Optional.of(new BigDecimal("115"))));
    }

    @Test
    void among_very_many_rows_the_one_that_moves_is_named() throws IOException {
        // 100,001 places cost the same from 1 to 999 kr. in 2019 and 2020, but the 5,001st, which is in line 2 +
        // 100,001 + 5,000.
        Random random = new Random(165);
        int[] amounts = random.ints(100_001, 1, 1000).toArray();
        StringBuilder file = new StringBuilder(
                "År;Afdeling;Omkostningssted;Funktion;Dranst;Oprindeligt budget;Korrigeret budget;Forbrug\n");
        for (int year = 2019; year <= 2020; year++) {
            for (int i = 0; i < amounts.length; i++) {
                int changed = year == 2020 && i == 5_000 ? 50_000_000 : amounts[i];
                file.append(year).append(";Skoler;").append(1_650_000_000L + i).append(";03.22.01;1;");
                file.append(amounts[i])
                        .append(";")
                        .append(changed)
                        .append(";")
                        .append(amounts[i])
                        .append("\n");
            }
        }

        UploadReport report = home.check(home.file("mange.csv", file.toString()));

        assertThat(report.effect().moved())
                .extracting(RowChange::line, RowChange::measure, RowChange::before, RowChange::after)
                .containsExactly(tuple(
                        105_003,
                        "korrigeret",
                        Optional.of(new BigDecimal(amounts[5_000]).setScale(2)),
                        Optional.of(new BigDecimal("50000000.00"))));
    }

    @Test
    void rows_of_other_places_are_not_missed_in_a_new_period() throws IOException {
        home.publish("vejle.csv", HEADER + "630;TOT;00;2019;5000\n");

        UploadReport report = home.check(home.file("nu.csv", HEADER + "165;TOT;10;2020;110\n165;TOT;00;2020;1000\n"));

        assertThat(report.effect().moved()).isEmpty();
    }

    @Test
    void a_row_that_is_no_longer_there_is_removed() throws IOException {
        UploadReport report = home.check(home.file("nu.csv", HEADER + "165;TOT;00;2019;1000\n"));

        assertThat(report.effect().difference()).contains(new Difference(0, 0, 1));
        assertThat(report.effect().moved()).singleElement().satisfies(row -> {
            assertThat(row.line()).isZero();
            assertThat(row.before()).contains(new BigDecimal("110"));
            assertThat(row.after()).isEmpty();
        });
    }

    @Test
    void a_figure_that_more_than_doubles_is_remarked_on_with_both_values_and_refuses_nothing() throws IOException {
        // 110 of 1000 is 11 %; 300 of 1000 is 30 %.
        UploadReport report = home.check(home.file("nu.csv", HEADER + "165;TOT;00;2020;1000\n165;TOT;10;2020;300\n"));

        assertThat(report.outcome()).isEqualTo(UploadReport.Outcome.ACCEPTED);
        assertThat(report.findings()).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Finding.Severity.WARNING);
            assertThat(f.message().arguments())
                    .containsExactly("Unge uden uddannelse og job, 16–24 år", "11,00", "2019", "30,00", "2020");
        });
    }

    @Test
    void a_published_value_that_becomes_another_is_remarked_on_with_what_it_was_in_the_same_period()
            throws IOException {
        // 110 of 1000 is 11 %; 70 of 1000 is 7 %, 36 % less. Against 10 % in 2018 that were 30 % less, and no jump.
        UploadReport report = home.check(home.file("nu.csv", HEADER + "165;TOT;00;2019;1000\n165;TOT;10;2019;70\n"));

        assertThat(report.findings()).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Finding.Severity.WARNING);
            assertThat(f.message())
                    .isEqualTo(Message.of(
                            "figure.corrected", "Unge uden uddannelse og job, 16–24 år", "2019", "11,00", "7,00"));
        });
    }
}
