package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of data that would change a number in silence: codes, ages, units, signs and periods. All numbers are made up. */
class CellKindsTest {

    private static final String ACCOUNTS = """
            År;Afdeling;Funktion;Dranst;Artskonto;Oprindeligt budget;Korrigeret budget;Forbrug
            2020;Dagtilbud;05.25.10;1;10000000;2.756.000,50;2.759.000,00;2.711.619,35
            2020;Kultur;03.35.50;1;29000000;512.000,00;515.000,00;498.123,45
            2020;Skoler;03.22.01;1;10000000;232.000.000,00;231.500.000,00;230.999.999,99
            """;
    private static final String PUPILS =
            "År;Skole;Elever;Klasser\n2018;Nord;640;30\n2018;Syd;574;27\n2018;Vest;331;16\n";

    private final TestHome home;

    CellKindsTest(@TempDir Path folder) {
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private UploadReport accounts(String text, String... settings) throws IOException {
        return home.publish("budget.csv", text, settings);
    }

    private UploadReport pupils(String text, String... settings) throws IOException {
        return home.publish("elever.csv", text, settings);
    }

    private UploadReport people(String ages, String... settings) throws IOException {
        return home.publish("folk.csv", "OMRÅDE;KØN;ALDER;TID;INDHOLD\n" + ages, settings);
    }

    private static List<String> asked(UploadReport report) {
        return report.questions().stream().map(Question::key).toList();
    }

    private static List<String> told(UploadReport report, Finding.Severity severity) {
        return report.findings().stream()
                .filter(f -> f.severity() == severity)
                .map(f -> f.line() + " " + f.message().key())
                .toList();
    }

    @Test
    void plain_files_are_loaded_without_a_question_or_a_warning() throws IOException {
        for (UploadReport report : List.of(accounts(ACCOUNTS), pupils(PUPILS), people("""
                        165;1;0;2020K1;100
                        165;1;99;2020K1;7
                        165;1;100 år og derover;2020K1;3
                        165;2;0;2020K1;90
                        165;2;99;2020K1;9
                        165;2;100 år og derover;2020K1;5
                        """))) {
            assertThat(report.outcome()).as(report.toString()).isEqualTo(Outcome.PUBLISHED);
            assertThat(told(report, Finding.Severity.WARNING)).isEmpty();
        }
    }

    @Test
    void a_small_k_in_a_quarter_and_regions_that_lost_their_zero_are_read() throws IOException {
        assertThat(people("165;1;4;2020k1;100\n").outcome()).isEqualTo(Outcome.PUBLISHED);
        UploadReport regions = home.publish(
                "civilstand.csv", "OMRÅDE;CIVILSTAND;TID;INDHOLD\n84;Ugift;2020K1;100\n81;Fraskilt;2020K1;50\n");
        assertThat(regions.outcome()).as(regions.findings().toString()).isEqualTo(Outcome.PUBLISHED);
        assertThat(TestHome.told(home.of("084", "folketal"))).containsExactly("2020K1 100.00");
    }

    @Test
    void two_rows_of_years_far_apart_are_warned_of_with_their_lines() throws IOException {
        UploadReport report = pupils("År;Skole;Elever;Klasser\n2020;Nord;640;30\n2002;Syd;574;27\n");

        assertThat(told(report, Finding.Severity.WARNING)).contains("2 period.alone", "3 period.alone");
    }

    @Test
    void a_percent_sign_on_some_numbers_of_a_column_in_percent_is_asked_about() throws IOException {
        String text =
                "FREKVENS;KØN;ALDER;HERKOMST;OMRÅDE;TID;INDHOLD\nActivity rate;Men;20-24;Dansk;165;2018;7,5 %\nActivity rate;Women;20-24;Dansk;165;2018;8,5\n";
        UploadReport report = home.publish("ras.csv", text, "dataset=beskaeftigelse");

        assertThat(asked(report)).as(report.findings().toString()).containsExactly("procent.andel");
        assertThat(home.publish("ras.csv", text, "dataset=beskaeftigelse", "answer procent.andel=procent")
                        .rows())
                .isEqualTo(2);
    }

    @Test
    void a_percent_sign_on_some_indicators_alone_is_warned_of_and_on_all_is_not() throws IOException {
        String text = "Indikator;Område;Periode;Værdi\nprøve;165;2018;7,5 %\nprøve;165;2019;8,5\n";

        assertThat(told(home.publish("tal.csv", text), Finding.Severity.WARNING))
                .containsExactly("2 cell.somePercent");
        assertThat(told(home.publish("tal.csv", text.replace(" %", "")), Finding.Severity.WARNING))
                .isEmpty();
        assertThat(told(home.publish("tal.csv", text.replace("8,5", "8,5 pct.")), Finding.Severity.WARNING))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "03.22.01;1,03-22-01;1,cell.otherForm",
        "03.22.01;1,Folkeskoler;1,cell.otherForm",
        "03.22.01;1,abc;1,cell.otherForm",
        "03.22.01;1,'5,25E+10;1',cell.shortenedCode",
        "1;10000000;232,1;1E+07;232,cell.shortenedCode",
        "1;10000000;232,1;1000000;232,cell.otherForm",
        "03.22.01;1;,'03.22.01;1,0;',cell.otherForm",
        "03.22.01;1;,03.22.01;11;,cell.otherForm",
        "Skoler,Sk\u0007oler,cell.controlCharacter",
        "Skoler,FÃ¦lles,cell.brokenLetters",
    })
    void a_code_that_is_not_written_as_its_column_has_it_is_refused(String was, String is, String fault)
            throws IOException {
        UploadReport report = accounts(ACCOUNTS.replace(was, is));

        assertThat(told(report, Finding.Severity.ERROR)).containsExactly("4 " + fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.22.01", "032201", "03.22.01 Folkeskoler", "03.22", "4"})
    void functions_and_their_groups_are_codes_as_people_write_them(String function) throws IOException {
        UploadReport report = accounts(ACCOUNTS.replace("03.22.01", function));

        assertThat(report.outcome()).as(report.findings().toString()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void a_sum_row_marked_with_a_star_is_found_by_its_amounts_before_its_code_is_looked_at() throws IOException {
        // 2.756.000,50 + 71.000,00 = 2.827.000,50; 2.759.000 + 74.000 = 2.833.000; 2.711.619,35 + 74.907,44.
        UploadReport report = accounts("""
                År;Afdeling;Funktion;Dranst;Artskonto;Oprindeligt budget;Korrigeret budget;Forbrug
                2020;Dagtilbud;05.25.10;1;10000000;2.756.000,50;2.759.000,00;2.711.619,35
                2020;Dagtilbud;05.25.10;1;29000000;71.000,00;74.000,00;74.907,44
                2020;Dagtilbud;05.25.10;1;*;2.827.000,50;2.833.000,00;2.786.526,79
                """);

        assertThat(report.outcome()).as(report.toString()).isEqualTo(Outcome.PUBLISHED);
        assertThat(report.rows()).isEqualTo(2);
    }

    @Test
    void a_star_whose_amounts_are_no_sum_is_not_loaded_in_silence() throws IOException {
        UploadReport report = accounts(ACCOUNTS.replace("1;29000000", "1;*"));

        assertThat(report.outcome()).isNotEqualTo(Outcome.PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({
        "05-sep,cell.excelDate",
        "okt-14,cell.excelDate",
        "'0,5',cell.otherForm",
        "199,cell.otherForm",
        "-3,cell.otherForm",
        "70-65,cell.otherForm",
        "ukendt,cell.otherForm",
    })
    void what_is_no_age_is_refused(String age, String fault) throws IOException {
        UploadReport report = people("165;1;4;2020K1;100\n165;1;" + age + ";2020K1;7\n");

        assertThat(told(report, Finding.Severity.ERROR)).containsExactly("3 " + fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-1", "0-1 år", "1 år og derover", "1+", "Under 2 år"})
    void a_group_of_ages_beside_its_single_years_is_asked_about_and_one_of_the_two_counts(String group)
            throws IOException {
        String ages = "165;1;0;2020K1;100\n165;1;1;2020K1;120\n165;1;" + group + ";2020K1;220\n";

        assertThat(asked(people(ages))).containsExactly("alder.overlap");
        int single = group.startsWith("1") ? 2 : 1;
        assertThat(people(ages, "answer alder.overlap=enkeltår").rows()).isEqualTo(2);
        assertThat(people(ages, "answer alder.overlap=grupper").rows()).isEqualTo(single);
    }

    @Test
    void groups_of_ages_that_overlap_are_refused_and_groups_that_meet_are_not() throws IOException {
        assertThat(told(people("165;1;0-5;2020K1;9\n165;1;5-9;2020K1;8\n"), Finding.Severity.ERROR))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("age.groupsOverlap");
        assertThat(people("165;1;0-4;2020K1;9\n165;1;5-9;2020K1;8\n165;1;10+;2020K1;70\n")
                        .outcome())
                .isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void a_figure_over_ages_is_missing_where_a_group_goes_across_its_range_and_right_where_none_does()
            throws IOException {
        String lines = Stream.of("0-64 år 12000", "65-69 år 800", "70-74 år 700", "75-99 år 500", "100+ 3")
                .flatMap(a -> Stream.of("1", "2")
                        .map(sex -> "165;" + sex + ";" + a.substring(0, a.lastIndexOf(' ')) + ";2020K1;"
                                + a.substring(a.lastIndexOf(' ') + 1) + "\n"))
                .collect(Collectors.joining());
        assertThat(people(lines).outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(TestHome.told(home.answer("borgere-67-plus"))).containsExactly("2020K1 value.partly.open");

        // 2 * (60 + 700 + 500 + 3) = 2526.
        people(lines.replace("0-64", "0-66").replace("65-69 år;2020K1;800", "67-69 år;2020K1;60"));
        assertThat(TestHome.told(home.answer("borgere-67-plus"))).containsExactly("2020K1 2526.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(12)", "-12", "12-", "−12"})
    void fewer_pupils_than_none_are_refused(String pupils) throws IOException {
        UploadReport report = pupils(PUPILS.replace("574", pupils));

        assertThat(told(report, Finding.Severity.ERROR)).containsExactly("3 cell.negative");
    }

    @Test
    void income_may_be_negative() throws IOException {
        assertThat(accounts(ACCOUNTS.replace("498.123,45", "(498.123,45)")).outcome())
                .isEqualTo(Outcome.PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note: Beløb i 1.000 kr.",
                "1.000 kr.",
                "Beløb i tusinder",
                "tusinder",
                "Anm.: alle tal er i mio. kr.",
                "DKK 1,000",
                "Valuta: EUR",
            })
    void a_unit_in_a_line_below_the_rows_or_above_them_changes_no_amount_in_silence(String line) throws IOException {
        for (String text : List.of(ACCOUNTS + line + "\n", line + "\n" + ACCOUNTS)) {
            UploadReport report = accounts(text);

            assertThat(report.outcome()).as(report.findings().toString()).isNotEqualTo(Outcome.PUBLISHED);
            assertThat(report.questions().size()
                            + told(report, Finding.Severity.ERROR).size())
                    .isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Elever, 1.000 personer", "Tal i tusinder", "tusinder"})
    void thousands_of_pupils_are_asked_about(String title) throws IOException {
        assertThat(asked(pupils(title + "\n" + PUPILS))).containsExactly("enhed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note: Beløb i hele kr.",
                "Kilde: Økonomisystemet, 1.000 linjer",
                "Kommunen har 27.731 borgere",
                "Svartid i sek. er ikke med",
            })
    void a_line_that_says_no_other_unit_asks_nothing(String line) throws IOException {
        UploadReport report = accounts(line + "\n" + ACCOUNTS);

        assertThat(report.outcome())
                .as(report.findings() + "" + report.questions())
                .isEqualTo(Outcome.PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({"Valuta,DKK,EUR", "Enhed,kr.,1.000 kr.", "Currency,dkk,USD"})
    void a_row_in_another_unit_than_the_others_is_refused_wherever_it_stands(String name, String unit, String other)
            throws IOException {
        String text =
                "År;Afdeling;Funktion;Dranst;Artskonto;Oprindeligt budget;Korrigeret budget;Forbrug;" + name + "\n"
                        + IntStream.range(0, 300)
                                .mapToObj(i -> "2020;Afdeling %d;03.22.01;1;10000000;0;0;%d,50;%s%n"
                                        .formatted(i, 1000 + i * i, i == 250 ? other : unit))
                                .collect(Collectors.joining());

        assertThat(told(accounts(text), Finding.Severity.ERROR)).containsExactly("252 unit.mixed");
        assertThat(accounts(text.replace(other, unit)).outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void a_month_among_years_is_asked_about() throws IOException {
        UploadReport report = accounts(ACCOUNTS.replace("2020;Skoler", "2020-03;Skoler"));

        assertThat(asked(report)).containsExactly("perioder");
    }

    @Test
    void a_single_row_in_a_year_of_its_own_is_warned_of() throws IOException {
        UploadReport report = pupils(PUPILS.replace("2018;Vest", "2081;Vest"));

        assertThat(told(report, Finding.Severity.WARNING))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding).startsWith("4 period."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018*", "R2018", "2018 (foreløbig)", "2018 1)", "2018 foreløbigt skøn"})
    void a_marked_year_over_a_column_is_asked_about_or_warned_of_and_read_when_told(String marked) throws IOException {
        String text = "Indikator;Område;2017;" + marked + "\nprøve;165;1,5;2,5\nandet;165;3,5;4,5\n";
        UploadReport report = home.publish("tal.csv", text);

        assertThat(asked(report).contains("maerke")
                        || told(report, Finding.Severity.WARNING).contains("1 column.nearPeriod"))
                .as(report.findings() + " " + report.questions())
                .isTrue();
        if (asked(report).contains("maerke")) {
            UploadReport read = home.publish("tal.csv", text, "answer maerke=med");
            assertThat(read.rows()).isEqualTo(4);
            assertThat(home.publish("tal.csv", text, "answer maerke=uden").rows())
                    .isEqualTo(2);
        }
    }

    @Test
    void a_comma_before_three_digits_among_columns_that_prove_the_decimal_comma_is_asked_about() throws IOException {
        UploadReport report = accounts(ACCOUNTS.replace("2.711.619,35", "1,218")
                .replace("498.123,45", "345")
                .replace("230.999.999,99", "12"));

        assertThat(asked(report)).containsExactly("tal.forbrug");
    }

    @Test
    void decimals_beyond_the_columns_are_rounded_with_a_warning_or_told_as_what_they_are() throws IOException {
        UploadReport rounded = accounts(ACCOUNTS.replace("498.123,45", "498.123,45678"));
        UploadReport pupils = pupils(PUPILS.replace("574", "574,25"));

        assertThat(rounded.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(told(rounded, Finding.Severity.WARNING)).containsExactly("3 number.rounded");
        assertThat(told(pupils, Finding.Severity.ERROR)).containsExactly("3 cell.decimals");
    }

    @Test
    void broken_letters_in_the_names_are_told_as_such_and_once() throws IOException {
        UploadReport report = pupils(PUPILS.replace("År", "Ã…r"));

        assertThat(told(report, Finding.Severity.ERROR)).containsExactly("1 file.brokenLetters");
    }

    @Test
    void many_errors_of_one_cause_are_told_as_one() throws IOException {
        String text = "År;Skole;Elever;Klasser\n"
                + IntStream.range(0, 90)
                        .mapToObj(i -> "2018;Skole %d;%d,5;3%n".formatted(i, i))
                        .collect(Collectors.joining());

        assertThat(told(pupils(text), Finding.Severity.ERROR)).containsExactly("2 cell.decimals", "2 finding.same");
    }
}
