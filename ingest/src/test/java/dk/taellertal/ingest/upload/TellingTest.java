package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Finding.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file says beside its numbers and no column reads: it may change them, and is never a note alone then. */
class TellingTest extends CheckedFiles {

    private static final String PUPILS =
            "År;Skole;Elever;Klasser\n2018;Parken;640;30\n2018;Søen;574;27\n2018;Skoven;543;25\n";
    private static final String BUDGET =
            "År;Afdeling;Funktion;Dranst;Artskonto;Oprindeligt budget;Korrigeret budget;Forbrug";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Glostrup Kommune",
                "Kommune: 161 Glostrup",
                "Elever i Glostrup Kommunes folkeskoler",
                "Elever i procent",
                "Andel elever i pct.",
                "Kun piger",
                "Foreløbige tal",
                "UDKAST - må ikke anvendes",
                "Testdata",
                "Stikprøve: hver anden skole",
                "Gennemsnit pr. klasse",
                "Ændring i forhold til 2017",
                "Prognose 2018",
                "Budgetterede elevtal (norm)",
                "Omvendt fortegn"
            })
    void a_title_that_may_change_the_numbers_is_a_warning(String title) throws IOException {
        assertThat(told(check(title + "\n" + PUPILS), Severity.WARNING)).contains("1 line.telling");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elever på folkeskoler",
                "Albertslund Kommune",
                "Elever i Albertslund og Glostrup, her Albertslund",
                "Beløb ekskl. moms",
                "M  Tallet mangler for skolen",
                ".. = foreløbigt tal",
                "Udtræk fra elevsystemet"
            })
    void a_title_that_says_nothing_of_the_numbers_is_a_note(String title) throws IOException {
        UploadReport report = check(title + "\n" + PUPILS);

        assertThat(told(report, Severity.WARNING)).doesNotContain("1 line.telling");
        assertThat(told(report, Severity.NOTE)).contains("1 line.title");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Regnskabsår 2019|2019",
                "Skoleår 2019/20|2019–2020",
                "Elever pr. 30. september 2017|2017",
                "Elever pr. 30.09.2017|2017",
                "Elever 2014-2017|2014–2017",
                "2019|2019"
            })
    void a_title_of_another_year_than_the_rows_is_a_warning(String title, String years) throws IOException {
        // All rows are of 2018.
        assertThat(check(title + "\n" + PUPILS).findings())
                .filteredOn(f -> f.severity() == Severity.WARNING)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.line()).isEqualTo(1);
                    assertThat(f.message().key()).isEqualTo("line.otherYear");
                    assertThat(f.message().arguments()).containsExactly(years, "2018");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elever 2018",
                "Elever 2016-2020",
                "Skoleår 2018/19",
                "Elever siden 2015",
                "Udskrevet 12-05-2021",
                "Udtræk 12. maj 2021 kl. 10.15",
                "Dannet 2021-05-12 10:15",
                "Opdateret maj 2021",
                "Kommuneplan 2021",
                "Elever, 2000 elever i alt"
            })
    void a_year_that_a_title_says_of_something_else_is_none_of_the_rows(String title) throws IOException {
        assertThat(told(check(title + "\n" + PUPILS), Severity.WARNING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beløb i øre", "Timer i lektioner", "Tal i minutter", "Timer pr. uge", "Beløb i 100 kr."})
    void a_title_of_another_measure_is_a_warning(String title) throws IOException {
        assertThat(told(check(title + "\n" + PUPILS), Severity.WARNING)).contains("1 line.telling");
    }

    @Test
    void a_year_and_a_school_year_of_one_indicator_are_a_warning_and_of_two_are_none() throws IOException {
        String header = "Indikator;Område;Periode;Værdi\n";

        assertThat(check(header + "karakterer;Albertslund;2021;6,7\nkarakterer;Albertslund;2021/22;6,8\n")
                        .findings())
                .filteredOn(f -> f.message().key().equals("period.mixedOfOne"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.line()).isEqualTo(3);
                    assertThat(f.value()).isEqualTo("2021/22");
                    assertThat(f.message().arguments()).containsExactly("karakterer");
                });
        assertThat(told(
                        check(header + "trivsel;Albertslund;2021;6,7\nkarakterer;Albertslund;2021/22;6,8\n"),
                        Severity.WARNING))
                .noneMatch(f -> f.contains("period.mixed"));
    }

    /** Both sexes, ages 0 to 20, in 2020K1: 42 rows, each of 100 and its age. */
    private static String population(String without) {
        return "OMRÅDE;KØN;ALDER;TID;INDHOLD\n"
                + IntStream.rangeClosed(1, 2)
                        .boxed()
                        .flatMap(sex -> IntStream.rangeClosed(0, 20)
                                .mapToObj(age -> "165;%d;%d;2020K1;%d\n".formatted(sex, age, 100 + age)))
                        .filter(row -> without.isEmpty() || !row.startsWith(without))
                        .collect(Collectors.joining());
    }

    @Test
    void a_combination_that_lacks_in_a_full_table_of_persons_is_a_warning_that_names_it() throws IOException {
        assertThat(told(check(population("")), Severity.WARNING)).isEmpty();
        // One of two sexes, and no total of both.
        assertThat(told(check(population("165;2;")), Severity.WARNING)).containsExactly("0 codes.lack");
        assertThat(check(population("165;2;9;")).findings())
                .filteredOn(f -> f.severity() == Severity.WARNING)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().key()).isEqualTo("cross.gaps");
                    assertThat(f.message().arguments().stream().map(String::valueOf))
                            .containsExactly("1", "42", "Kvinder · 9");
                });
        // Two of 42 are more than one and more than a fiftieth.
        assertThat(told(check(population("165;2;1")), Severity.WARNING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Viser de første 3 rækker af 12",
                "Resultaterne er begrænset til 3 rækker",
                "Listen er ikke komplet",
                "Exported data exceeded the allowed volume. Some data may have been omitted.",
                "Anvendte filtre: Skole er ikke Engen",
                "Fejl under eksport: timeout"
            })
    void a_line_below_the_rows_that_says_that_rows_lack_is_a_warning(String line) throws IOException {
        assertThat(told(check(PUPILS + line + "\n"), Severity.WARNING)).contains("5 line.telling");
    }

    @ParameterizedTest
    @CsvSource({
        "D/K, D, K, column.signs",
        "S/H, S, H, column.signs",
        "Fortegn, -, -, column.signs",
        "Retning, Debet, Kredit, column.signs",
        "Faktor, 1000, 1000, column.factor",
        "Kommune, Glostrup, Glostrup, column.otherMunicipality",
        "Kommune, Albertslund, Glostrup, column.otherMunicipality",
        "Kommunenr., 161, 161, column.otherMunicipality"
    })
    void an_unused_column_that_turns_multiplies_or_gives_away_amounts_is_refused(
            String name, String first, String second, String key) throws IOException {
        UploadReport report = check(BUDGET
                + ";%s\n2020;Dagtilbud;05.25.10;1;10000000;100;100;90;%s\n2020;Skoler;03.22.01;1;70000000;40;40;35;%s\n"
                        .formatted(name, first, second));

        assertThat(told(report, Severity.ERROR)).containsExactly("1 " + key);
    }

    @ParameterizedTest
    @CsvSource({"D/K, D, D", "Faktor, 1, 1", "Kommune, Albertslund, Albertslund", "Kommunenr., 165, 165"})
    void an_unused_column_that_changes_nothing_is_not_refused(String name, String first, String second)
            throws IOException {
        UploadReport report = check(BUDGET
                + ";%s\n2020;Dagtilbud;05.25.10;1;10000000;100;100;90;%s\n2020;Skoler;03.22.01;1;70000000;40;40;35;%s\n"
                        .formatted(name, first, second));

        assertThat(told(report, Severity.ERROR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Aktiv, 1, 0, column.counts",
        "Slettet, Nej, Ja, column.counts",
        "Bemærkning, i orden, kun halvdelen, column.telling",
        "Bemærkning, i orden, Tallet er i 1.000, column.telling",
        "Kommentar, i orden, kopi af linje 2, column.telling",
        "Bemærkning, i orden, UDGÅR - dobbelt, column.telling"
    })
    void an_unused_column_that_may_say_which_rows_hold_is_a_warning(
            String name, String first, String second, String key) throws IOException {
        UploadReport report = check("År;Skole;%s;Elever;Klasser\n2018;Parken;%s;640;30\n2018;Søen;%s;574;27\n"
                .formatted(name, first, second));

        assertThat(told(report, Severity.WARNING)).contains("1 " + key);
    }

    @Test
    void names_that_each_stand_once_over_blank_cells_were_merged_and_are_refused() throws IOException {
        String rest = "1;10000000;100;100;90\n";
        UploadReport report = check(BUDGET + "\n2020;Dagtilbud;05.25.10;" + rest + "2020;;05.25.11;" + rest
                + "2020;;05.25.12;" + rest + "2020;Skoler;03.22.01;" + rest + "2020;;03.22.05;" + rest);

        assertThat(told(report, Severity.ERROR)).containsExactly("3 column.merged");
    }

    @Test
    void a_sign_that_looks_like_a_minus_and_is_none_is_no_number() throws IOException {
        Path file = home.file("udtræk.csv", "");
        Files.write(
                file,
                (BUDGET + "\n2020;Dagtilbud;05.25.10;1;10000000;100,00;100,00;90,00\n"
                                + "2020;Skoler;03.22.01;1;70000000;100,00;100,00;\u00ad1.234,50\n")
                        .getBytes(Charset.forName("windows-1252")));

        assertThat(told(home.check(file), Severity.ERROR)).containsExactly("3 cell.noNumber");
        assertThat(told(
                        check(BUDGET + "\n2020;Skoler;03.22.01;1;70000000;100,00;100,00;\u001e1.234,50\n"),
                        Severity.ERROR))
                .anyMatch(finding -> finding.endsWith("file.control"));
    }

    @Test
    void a_year_of_age_that_lacks_among_many_is_a_warning() throws IOException {
        String rows = IntStream.rangeClosed(0, 20)
                .filter(age -> age != 9)
                .mapToObj(age -> "165;1;%d;2020K1;%d\n".formatted(age, 100 + age))
                .collect(Collectors.joining());

        assertThat(check("OMRÅDE;KØN;ALDER;TID;INDHOLD\n" + rows).findings())
                .filteredOn(f -> f.message().key().equals("age.gaps"))
                .singleElement()
                .satisfies(f -> assertThat(f.message().arguments()).containsExactly("9", "0", "20"))
                .extracting(Finding::severity)
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void a_group_of_ages_that_lacks_between_others_is_a_warning() throws IOException {
        String rows = "OMRÅDE;KØN;ALDER;TID;INDHOLD\n165;1;0-4;2020K1;700\n165;1;10-14;2020K1;720\n";

        assertThat(check(rows).findings())
                .filteredOn(f -> f.message().key().equals("age.gaps"))
                .singleElement()
                .satisfies(f -> assertThat(f.message().arguments().getFirst()).isEqualTo("5-9"));
        assertThat(told(check(rows + "165;1;5-9;2020K1;710\n165;1;15 år og derover;2020K1;5000\n"), Severity.WARNING))
                .noneMatch(f -> f.endsWith("age.gaps"));
    }

    @Test
    void an_amount_since_new_year_that_falls_from_a_month_to_the_next_is_a_warning() throws IOException {
        String rows = """
                Pr. dato;Afdeling;Funktion;Dranst;Årets budget;Forbrug til dato
                2020M01;Dagtilbud;05.25.14;1;120000;10000
                2020M02;Dagtilbud;05.25.14;1;120000;%s
                """;

        assertThat(check(rows.formatted("9000")).findings())
                .filteredOn(f -> f.message().key().equals("measure.falls"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.value()).isEqualTo("9000,00");
                    assertThat(f.message().arguments().stream().map(String::valueOf))
                            .containsExactly("2020-02", "2020-01", "10000,00");
                });
        assertThat(told(check(rows.formatted("19000")), Severity.WARNING)).noneMatch(f -> f.endsWith("measure.falls"));
        // A new year begins at 0.
        assertThat(told(
                        check(rows.formatted("9000")
                                .replace("2020M01", "2019M12")
                                .replace("2020M02", "2020M01")),
                        Severity.WARNING))
                .noneMatch(f -> f.endsWith("measure.falls"));
    }

    @Test
    void rows_that_go_with_a_smaller_file_are_a_warning() throws IOException {
        home.publish("elever.csv", PUPILS);

        // One of three schools is sent again; 2018 is replaced whole, so two of three rows go.
        assertThat(check("År;Skole;Elever;Klasser\n2018;Søen;575;27\n").findings())
                .filteredOn(f -> f.message().key().equals("rows.vanish"))
                .singleElement()
                .satisfies(f -> assertThat(f.message().arguments()).containsExactly("2", "3"));
    }
}
