package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that can be read but may not be meant so: what is asked or warned of stands on their line, or plain files stay plain. */
class DoubtfulRowsTest {

    private static final String PUPILS = "År;Skole;Elever;Klasser\n";
    private static final String CARE = "OMRÅDE;YDELSESTYPE;ALDER;KØN;TID;INDHOLD\n";
    private static final String YOUTH = "OMRÅDE_KODE;KØN_KODE;STATUS_KODE;STATUS;TID;INDHOLD\n";

    private static @Nullable TestHome home;

    @BeforeAll
    static void open(@TempDir Path folder) {
        home = TestHome.in(folder);
    }

    @AfterAll
    static void close() {
        if (home != null) {
            home.close();
        }
    }

    /** Warnings, errors and questions, but those of figures. */
    private static List<String> told(String dataset, String text) throws IOException {
        TestHome open = Objects.requireNonNull(home);
        UploadReport report = open.check(open.file(dataset + ".csv", text), "dataset=" + dataset);
        return Stream.concat(
                        report.findings().stream()
                                .filter(f -> f.severity() != Finding.Severity.NOTE)
                                .filter(f -> !f.message().key().startsWith("figure."))
                                // The files are parts of tables, which lack most codes.
                                .filter(f -> !f.message().key().equals("codes.lack"))
                                .map(f -> f.line() + " " + f.message().key()),
                        report.questions().stream().map(Question::key))
                .toList();
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
}
