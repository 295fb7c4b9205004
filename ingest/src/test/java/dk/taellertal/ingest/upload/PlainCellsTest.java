package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Finding.Severity;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.table.TableAnswers;
import dk.taellertal.ingest.table.TableOutcome;
import dk.taellertal.ingest.table.Tables;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts and dates in the forms that people write: each is read, and one of another unit or of another day is not taken for it. */
class PlainCellsTest extends CheckedFiles {

    private static final String BUDGET = """
            År;Afdeling;Funktion;Dranst;Artskonto;Oprindeligt budget;Korrigeret budget;Forbrug
            2020;Dagtilbud;05.25.10;1;10000000;100,00;100,00;90,25
            2020;Skoler;03.22.01;1;70000000;200,00;200,00;%s
            """;
    private static final String TO_DATE = """
            Pr. dato;Afdeling;Funktion;Dranst;Årets budget;Forbrug til dato
            %1$s;Dagtilbud;05.25.10;1;100,00;20,25
            %1$s;Skoler;03.22.01;1;200,00;50,00
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kr. 1.234,50",
                "kr. -1.234,50",
                "-kr. 1.234,50",
                "(1.234,50 kr.)",
                "DKK 1.234,50",
                "1.234,-",
                ",50",
                "1.234,50 DKK"
            })
    void an_amount_of_kroner_is_read_however_they_are_written(String amount) throws IOException {
        String text = BUDGET.formatted(amount);

        UploadReport report = check(text);
        assertThat(told(report, Severity.ERROR)).isEmpty();
        assertThat(told(report, Severity.WARNING)).isEmpty();
        assertThat(report.questions()).isEmpty();
        assertThat(Tables.read(home.file("tabel.csv", text), TableAnswers.NONE))
                .isInstanceOfSatisfying(
                        TableOutcome.Clean.class,
                        clean -> assertThat(clean.findings()).noneMatch(f -> f.severity() == Severity.WARNING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EUR 1.234,50",
                "€ 1.234,50",
                "1.234,50 EUR",
                "t.kr. 1.234",
                "1.234 t.kr.",
                "mio. kr. 1,5",
                "12 %"
            })
    void an_amount_of_another_unit_is_refused_by_its_unit(String amount) throws IOException {
        assertThat(told(check(BUDGET.formatted(amount)), Severity.ERROR)).containsExactly("3 cell.otherUnit");
    }

    @Test
    void kroner_among_pupils_are_refused() throws IOException {
        assertThat(told(check("År;Skole;Elever;Klasser\n2018;Parken;640;30\n2018;Søen;kr. 574;27\n"), Severity.ERROR))
                .containsExactly("3 cell.otherUnit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "202003",
                "31/03/2020",
                "31-03-20",
                "2020/03",
                "20200331",
                "31. marts 2020",
                "2020 marts",
                "31-03-2020 00:00"
            })
    void a_month_is_read_however_it_is_written(String month) throws IOException {
        UploadReport report = check(TO_DATE.formatted(month));

        assertThat(told(report, Severity.ERROR)).isEmpty();
        assertThat(told(report, Severity.WARNING)).doesNotContain("2 period.notMonthEnd");
        assertThat(report.questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"01-04-2020, 2020-04, 2020-03", "15.03.2020, 2020-03, 2020-02"})
    void a_day_that_ends_no_month_is_a_warning_where_amounts_are_those_of_its_end(
            String day, String read, String before) throws IOException {
        assertThat(check(TO_DATE.formatted(day)).findings())
                .filteredOn(f -> f.message().key().equals("period.notMonthEnd"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.severity()).isEqualTo(Severity.WARNING);
                    assertThat(f.line()).isEqualTo(2);
                    assertThat(f.message().arguments().stream().map(String::valueOf))
                            .containsExactly(read, before, "1");
                });
    }

    @Test
    void a_day_of_a_stock_is_warned_of_where_it_is_the_first_alone() throws IOException {
        String rows = "Opgjort pr.;Afdeling;Lukkede sager;Sager til lukning\n%1$s;Skoler;99;822\n%1$s;Unge;63;548\n";

        assertThat(told(check(rows.formatted("29-01-2020")), Severity.WARNING)).doesNotContain("2 period.notMonthEnd");
        assertThat(told(check(rows.formatted("01-02-2020")), Severity.WARNING)).contains("2 period.notMonthEnd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Elever (i tusinde)", "Elever (1.000)", "Elever, i tusinder"})
    void a_name_that_counts_pupils_by_the_thousand_is_asked_about(String name) throws IOException {
        UploadReport report = check("År;Skole;%s;Klasser\n2018;Parken;640;30\n2018;Søen;574;27\n".formatted(name));

        assertThat(told(report, Severity.ERROR)).isEmpty();
        assertThat(report.questions()).extracting(Question::key).containsExactly("enhed.elever");
    }
}
