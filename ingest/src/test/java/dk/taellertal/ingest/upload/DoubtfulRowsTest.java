package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Finding;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Rows that can be read but may not be meant so: what is asked or warned of stands on their line, or plain files stay plain. */
class DoubtfulRowsTest extends CheckedRows {

    private static final String PUPILS = "År;Skole;Elever;Klasser\n";
    private static final String CARE = "OMRÅDE;YDELSESTYPE;ALDER;KØN;TID;INDHOLD\n";
    private static final String YOUTH = "OMRÅDE_KODE;KØN_KODE;STATUS_KODE;STATUS;TID;INDHOLD\n";

    DoubtfulRowsTest() {
        // The files are parts of tables, which lack most codes.
        super("codes.lack");
    }

    @Test
    void a_lost_number_among_full_rows_is_warned_of_and_blanks_in_every_other_row_are_not() throws IOException {
        String rows = "2018;Nord;640;30\n2018;Syd;574;27\n2018;Vest;349;18\n2018;Øst;411;";

        assertThat(told("elever", PUPILS + rows + "21\n")).isEmpty();
        assertThat(told("elever", PUPILS + rows + "\n")).containsExactly("5 mark.lostMissing");
        assertThat(told("elever", PUPILS + "2018;Nord;640;30\n2018;Syd;574;\n2018;Vest;349;18\n2018;Øst;411;\n"))
                .isEmpty();
    }

    @Test
    void an_age_group_within_another_is_refused_in_a_column_that_keeps_the_words() throws IOException {
        String rows = "165;Personlig pleje;65-79 år;M;2018;423,1\n165;Personlig pleje;80 år og derover;M;2018;791,6\n";

        assertThat(told("hjemmehjaelp", CARE + rows)).isEmpty();
        assertThat(told("hjemmehjaelp", CARE + rows + "165;Personlig pleje;65 år og derover;M;2018;1300,7\n"))
                .singleElement()
                .asString()
                .endsWith("age.groupsOverlap");
        // 423,1 + 791,6 = 1214,7
        assertThat(told("hjemmehjaelp", CARE + rows + "165;Personlig pleje;65 år og derover;M;2018;1214,7\n"))
                .contains("sum.alder");
    }

    @Test
    void codes_beside_the_names_of_other_codes_are_warned_of() throws IOException {
        assertThat(told("neet", YOUTH + "165;M;05;Aktive;2019;3226\n165;M;10;Ikke aktive (NEET);2019;392\n"))
                .isEmpty();
        assertThat(told("neet", YOUTH + "165;M;05;Ikke aktive (NEET);2019;3226\n165;M;10;Aktive;2019;392\n"))
                .containsExactlyInAnyOrder("2 cell.otherLabel", "3 cell.otherLabel");
    }

    @Test
    void names_that_differ_in_signs_are_warned_of_and_numbers_in_names_are_not() throws IOException {
        String rows = "2018;Distrikt 1;640;30\n2018;Distrikt 2;574;27\n2019;Distrikt 1;349;18\n";

        assertThat(told("elever", PUPILS + rows + "2019;Distrikt 2;411;21\n")).isEmpty();
        assertThat(told("elever", PUPILS + rows + "2019;Distrikt 2.;411;21\n")).containsExactly("5 cell.likeOther");
    }

    @Test
    void a_year_dragged_down_over_different_schools_is_warned_of_and_a_series_of_one_is_not() throws IOException {
        assertThat(told("elever", PUPILS + "2017;Nord;640;30\n2018;Nord;574;27\n2019;Nord;349;18\n"))
                .isEmpty();
        assertThat(told("elever", PUPILS + "2017;Nord;640;30\n2018;Syd;574;27\n2019;Vest;349;18\n"))
                .containsExactly("3 period.dragged");
    }

    @Test
    void a_last_number_that_may_have_lost_digits_is_warned_of_where_the_file_has_no_end() throws IOException {
        String rows = "2018;Nord;640;30\n2018;Syd;574;27\n2018;Vest;349;18\n2018;Øst;411;";

        assertThat(told("elever", PUPILS + rows + "21")).isEmpty();
        assertThat(told("elever", PUPILS + rows + "2"))
                .singleElement()
                .asString()
                .startsWith("5 file.noEnd");
    }

    @Test
    void rows_marked_as_deleted_are_asked_about_or_warned_of() throws IOException {
        String header = "År;Skole;Elever;Klasser;Status\n";

        assertThat(told("elever", header + "2018;Nord;640;30;Aktiv\n2018;Syd;574;27;Slettet\n"))
                .containsExactly("udsnit.Status");
        assertThat(told("elever", header + "2018;Nord;640;30;\n2018;Syd;574;27;Slettet\n2018;Øst;411;21;\n"))
                .containsExactly("3 row.cancelled");
    }

    @Test
    void a_number_in_an_unused_column_beside_a_blank_amount_is_warned_of_and_a_column_of_numbers_is_not()
            throws IOException {
        String header = "OMRÅDE;CIVILSTAND;TID;INDHOLD;Bemærkning\n";

        assertThat(told("folketal", header + "165;U;2019K2;7746;\n165;G;2019K2;8101;rettet\n"))
                .isEmpty();
        // Of one row the amount is blank: the file gives no numbers either.
        assertThat(told("folketal", header + "165;E;2019K2;;7.746\n"))
                .containsExactlyInAnyOrder("2 row.numberAstray", "2 mark.nothing");
        assertThat(told("folketal", header + "165;U;2019K2;7746;\n165;G;2019K2;;8.101\n165;E;2019K2;;ukendt\n"))
                .contains("3 row.numberAstray")
                .doesNotContain("4 row.numberAstray");
        // Of two amounts on one row the second is blank.
        String two = "År;Skole;Elever;Klasser;Bemærkning\n";
        assertThat(told("elever", two + "2018;Nord;640;;30\n")).containsExactly("2 row.numberAstray");
        assertThat(told("elever", two + "2018;Nord;640;30;30\n")).isEmpty();
        assertThat(told("elever", two.replace("Bemærkning", "Lokaler") + "2018;Nord;640;;30\n2018;Syd;574;;27\n"))
                .isEmpty();
        // Another count of its own stands on every row.
        assertThat(told(
                        "folketal",
                        header.replace("Bemærkning", "Husstande") + "165;U;2019K2;7746;3100\n165;G;2019K2;;4200\n"))
                .doesNotContain("3 row.numberAstray");
    }

    @Test
    void a_number_under_a_column_without_a_name_beside_a_blank_amount_is_warned_of() throws IOException {
        assertThat(told("folketal", "OMRÅDE;CIVILSTAND;TID;INDHOLD;\n165;E;2019K2;;7746\n"))
                .contains("2 row.numberAstray");
    }

    @Test
    void a_file_without_any_number_is_warned_of_and_one_of_written_zeros_is_not() throws IOException {
        assertThat(told("elever", PUPILS + "2018;Nord;;\n2018;Syd;;\n")).containsExactly("2 mark.nothing");
        assertThat(told("elever", PUPILS + "2018;Nord;0;0\n2018;Syd;0;0\n")).isEmpty();
        assertThat(told("elever", PUPILS + "2018;Nord;640;\n2018;Syd;574;\n")).isEmpty();
    }

    private static final String ACCOUNTS =
            "År;Funktion;Dranst;Gruppering;Oprindeligt budget;Korrigeret budget;Forbrug\n";

    private static String account(String grouping, String amounts) {
        return "2019;06.45.51;1;" + grouping + ";" + amounts + "\n";
    }

    @Test
    void a_code_that_lost_its_zero_is_warned_of_beside_the_whole_one() throws IOException {
        String rows = account("001", "10,50;11,50;12,50")
                + account("002", "20,50;22,50;24,50")
                + account("999", "31,50;33,50;35,50");

        assertThat(told("budget", ACCOUNTS + rows)).isEmpty();
        assertThat(told("budget", ACCOUNTS + rows + account("02", "45,50;47,50;49,50")))
                .containsExactly("5 cell.lostZero");
        assertThat(told("budget", ACCOUNTS + rows + account("2", "45,50;47,50;49,50")))
                .containsExactly("5 cell.lostZero");
        assertThat(told("budget", ACCOUNTS + account("2", "45,50;47,50;49,50") + rows))
                .containsExactly("2 cell.lostZero");
    }

    @Test
    void a_code_of_digits_and_signs_that_lost_its_zero_is_warned_of_beside_the_whole_one() throws IOException {
        String header = ACCOUNTS.replace("Gruppering", "PSP-element");
        String rows = account("04.00-G20", "10,50;11,50;12,50") + account("27.12-G20", "20,50;22,50;24,50");

        assertThat(told("budget", header + rows)).isEmpty();
        assertThat(told("budget", header + rows + account("4.00-G20", "45,50;47,50;49,50")))
                .containsExactly("4 cell.lostZero");
        assertThat(told("budget", header + rows + account("6.00-G20", "45,50;47,50;49,50")))
                .containsExactly("4 cell.fewerDigits");
        assertThat(told("budget", header + rows + account("XG-4.00", "45,50;47,50;49,50")))
                .isEmpty();
    }

    @Test
    void a_code_of_fewer_digits_is_warned_of_where_others_begin_with_a_zero_and_groups_are_not() throws IOException {
        String rows = account("001", "10,50;11,50;12,50")
                + account("012", "20,50;22,50;24,50")
                + account("999", "31,50;33,50;35,50");

        assertThat(told("budget", ACCOUNTS + rows + account("45", "45,50;47,50;49,50")))
                .containsExactly("5 cell.fewerDigits");
        // No code begins with a zero: they are plain numbers.
        assertThat(told(
                        "budget",
                        ACCOUNTS
                                + account("100", "10,50;11,50;12,50")
                                + account("222", "20,50;22,50;24,50")
                                + account("999", "31,50;33,50;35,50")
                                + account("45", "45,50;47,50;49,50")))
                .isEmpty();
        // Groups of two digits and their parts of three.
        assertThat(told(
                        "budget",
                        ACCOUNTS
                                + account("011", "10,50;11,50;12,50")
                                + account("012", "20,50;22,50;24,50")
                                + account("021", "31,50;33,50;35,50")
                                + account("01", "45,50;47,50;49,50")
                                + account("02", "51,50;53,50;55,50")))
                .isEmpty();
    }

    @Test
    void a_file_of_one_sex_without_the_total_is_warned_of_though_the_source_leaves_out_empty_cells()
            throws IOException {
        TestHome open = home();
        String header = "OMRÅDE_KODE;KØN;KØN_KODE;STATUS_KODE;TID;INDHOLD\n";

        assertThat(open.check(open.file("neet.csv", header + "165;Mænd;M;05;2019;3086\n"), "dataset=neet")
                        .findings())
                .filteredOn(f -> f.severity() == Finding.Severity.WARNING)
                .anySatisfy(f -> assertThat(f.message().key()).isEqualTo("codes.lack"));
        assertThat(open.check(
                                open.file("neet.csv", header + "165;Mænd;M;05;2019;3086\n165;Kvinder;K;05;2019;2950\n"),
                                "dataset=neet")
                        .findings())
                .noneMatch(f -> f.message().key().equals("codes.lack"));
    }
}
