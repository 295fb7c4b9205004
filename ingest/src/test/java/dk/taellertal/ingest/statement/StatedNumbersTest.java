package dk.taellertal.ingest.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedNumbersTest {

    /** Each number as {@code amount|unit|period}; what states no amount by its kind. */
    private static List<String> told(String text) {
        return StatedNumbers.in(text).stream().map(StatedNumbersTest::told).toList();
    }

    private static String told(StatedNumber number) {
        return number.nonFigure()
                .map(kind -> number.text() + " " + kind)
                .orElseGet(() -> number.ends().stream()
                                .map(Amount::value)
                                .map(BigDecimal::toPlainString)
                                .collect(Collectors.joining(".."))
                        + "|"
                        + number.unit().map(StatedUnit::written).orElse("") + "|"
                        + number.period()
                                .known()
                                .map(String::valueOf)
                                .orElse(number.period().from().name()));
    }

    @Test
    void a_table_gives_each_number_the_period_of_its_column_and_the_label_of_its_row() {
        String text = """
                Udgifter til kurser:

                \t2016\t2017
                Forbrug\t1.250 kr.\t2.378 kr.
                Antal moduler\t4 diplom, 6 master\t9 diplom, 11 master
                """;
        assertThat(told(text))
                .containsExactly(
                        "2016 YEAR",
                        "2017 YEAR",
                        "1250|kr.|2016",
                        "2378|kr.|2017",
                        "4|diplom|2016",
                        "6|master|2016",
                        "9|diplom|2017",
                        "11|master|2017");
        assertThat(StatedNumbers.in(text).get(5).around().words()).contains("Antal moduler", "Udgifter til kurser:");
        assertThat(StatedNumbers.in(text).get(2).offset()).isEqualTo(text.indexOf("1.250"));
    }

    @Test
    void years_may_head_rows_and_units_columns() {
        assertThat(told("""
                År\tElever, pct.\tForbrug (1.000 kr.)
                2018\t10,5\t1.250
                2019\t11\t1.300
                """))
                .containsExactly(
                        "(1.000 kr.) UNIT",
                        "2018 YEAR",
                        "10.5|pct.|2018",
                        "1250000|Forbrug (1.000 kr.)|2018",
                        "2019 YEAR",
                        "11|pct.|2019",
                        "1300000|Forbrug (1.000 kr.)|2019");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Det koster 7.200-7.500 kr. at deltage; 7200..7500|kr.|NOTHING",
                "Det koster 7.200–7.500 kr. at deltage; 7200..7500|kr.|NOTHING",
                "Det koster mellem 7.200 og 7.500 kr. at deltage; 7200..7500|kr.|NOTHING",
                "Det koster ca. 30.000 kr. om året; 30000|kr.|NOTHING",
                "Det koster kr. 1.218,- om året; 1218|kr.|NOTHING",
                "Det koster 1\u00a0218 kr. om året; 1218|kr.|NOTHING",
                "Det koster 1218 kr om året; 1218|kr|NOTHING",
                "Det koster 1,2 mio. kr. om året; 1200000|mio. kr.|NOTHING",
                "Det koster 350 t.kr. om året; 350000|t.kr.|NOTHING",
                "Resultatet er −42,5 pct. af målet; -42.5|pct.|NOTHING",
                "Resultatet er minus 42,5 procent af målet; -42.5|procent|NOTHING",
                "Den steg 0,5 procentpoint; 0.5|procentpoint|NOTHING",
                "Der er 11 ledere i gang; 11|ledere|NOTHING",
                "I 2018 var der 11 ledere; 2018 YEAR 11|ledere|2018",
                "Der var 11 ledere i 2. kvartal 2021; 11|ledere|2021K2 2. kvartal 2021 QUARTER",
                "Der var 27.731 borgere 1. januar 2020; 27731|borgere|2020K1 1. januar 2020 DATE",
                "I skoleåret 2018/19 var der 320 elever; 2018/19 SCHOOL_YEAR 320|elever|2018/19",
                "Forbruget var 172.980* kr. i 2016; 172980||2016 2016 YEAR",
                "The cost was 1,218.50 kroner in 2018; 1218.50|kroner|2018 2018 YEAR",
            })
    void a_number_has_an_amount_a_unit_and_a_period(String sentence, String expected) {
        assertThat(String.join(" ", told(sentence))).isEqualTo(expected);
    }

    @Test
    void of_several_periods_only_one_beside_a_number_is_its_own() {
        assertThat(told("Et modul kostede 16.694 kr. i 2019 mod 14.890 kr. i 2018."))
                .containsExactly("16694|kr.|2019", "2019 YEAR", "14890|kr.|2018", "2018 YEAR");
        assertThat(told("Fra 2018 til 2019 steg den til 16.694 kr."))
                .containsExactly("2018 til 2019 YEAR", "16694|kr.|OPEN");
        assertThat(told("I 2019 var den 11,2 pct. mod 10,8 pct. året før."))
                .containsExactly("2019 YEAR", "11.2|pct.|2019", "10.8|pct.|OPEN");
        assertThat(told("Siden 2018 er den 10,8 pct.")).containsExactly("2018 YEAR", "10.8|pct.|OPEN");
        assertThat(told("Tallet er fra 2018. Det er 10,8 pct.")).containsExactly("2018 YEAR", "10.8|pct.|NOTHING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sag 00.15.00-G20-1-20 behandles; 00.15.00-G20-1-20 JOURNAL_NUMBER",
                "Punkt 3 blev behandlet (14:45-15:45); Punkt 3 ITEM 14:45-15:45 TIME_OF_DAY",
                "Mødet begynder kl. 13.15 i dag; kl. 13.15 TIME_OF_DAY",
                "Forløbet er 4x4 timer; 4x4 timer TIMES",
                "ledere på niveau 3 tilbydes; niveau 3 LEVEL",
                "Niveau 4-ledere kan undtagelsesvist; Niveau 4-ledere LEVEL",
                "Efter servicelovens § 4, stk. 2, er det; '§ 4, stk. 2 LAW'",
                "Ring på tlf. 43 68 68 68 i morgen; tlf. 43 68 68 68 TELEPHONE",
                "Skriv til post2@albertslund.dk i dag; post2@albertslund.dk ADDRESS_ON_NET",
                "Se https://tal.dk/2019/x1 for mere; https://tal.dk/2019/x1 ADDRESS_ON_NET",
                "Se referat-2019.docx for mere; referat-2019.docx FILE_NAME",
                "Nordmarks Allé 1, 2620 Albertslund; 'Nordmarks Allé 1 STREET_OR_POST_CODE'",
                "CVR 66137112 er vores; CVR 66137112 REGISTER_NUMBER",
                "Lov nr. 1345 gælder; Lov nr. 1345 LAW",
                "Det gælder 2018-tal og F16 og covid-19 og A4; 2018-tal PART_OF_WORD F16 PART_OF_WORD covid-19 PART_OF_WORD A4 PART_OF_WORD",
                "De 3-5-årige og de 16-24-årige og 0-2 år; 3-5-årige AGE_GROUP 16-24-årige AGE_GROUP 0-2 år AGE_GROUP",
                "Elever i 9. klasse er glade; 9. ORDINAL",
                "Anmeldelser pr. 1.000 borgere er få; pr. 1.000 BASIS",
                "Mødet er 29. januar og slutter; 29. januar DATE",
                "Det var version 2.1 af planen; version 2.1 VERSION",
            })
    void digits_that_state_no_amount_say_what_they_are(String sentence, String expected) {
        assertThat(String.join(" ", told(sentence))
                        .replace("2620 Albertslund STREET_OR_POST_CODE", "")
                        .strip())
                .isEqualTo(expected.replace("'", ""));
    }

    @Test
    void a_list_is_numbered_and_a_sentence_may_go_over_two_lines() {
        assertThat(told("1. Vi har 20 elever\n2. Vi har 30 elever\n"))
                .containsExactly("1. LIST_NUMBER", "20|elever|NOTHING", "2. LIST_NUMBER", "30|elever|NOTHING");
        assertThat(told("I Albertslund var der i alt i skolerne og på tværs\naf dem 320 elever i 2018."))
                .containsExactly("320|elever|2018", "2018 YEAR");
        assertThat(told("11 ledere er pt. i gang med Diplom. Heraf er 3 ledere i gang. Vi har 5 valgfag i 2020."))
                .containsExactly("11|ledere|NOTHING", "3|ledere|NOTHING", "5|valgfag|2020", "2020 YEAR");
    }
}
