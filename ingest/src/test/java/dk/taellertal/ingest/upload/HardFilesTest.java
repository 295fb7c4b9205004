package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code check} says of small files that each went wrong once, in the folder {@code hard} below the one that the environment
 * variable TAELLERTAL_EXTRACTS names.
 */
class HardFilesTest {

    private static @Nullable TestHome home;

    @BeforeAll
    static void open(@TempDir Path folder) {
        assumeThat(System.getenv("TAELLERTAL_EXTRACTS"))
                .as("TAELLERTAL_EXTRACTS is not set: the real extracts are not tested")
                .isNotNull();
        home = TestHome.in(folder);
    }

    @AfterAll
    static void close() {
        if (home != null) {
            home.close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a4_budget_sep_in_text.csv | - | ASKED | 1 | linje.3 | -",
                "a5_budget_extra_sep.csv | - | ASKED | 1 | linje.3 | -",
                "a6_budget_unquoted_decimal_comma.csv | - | REFUSED | 0 | - | header.otherWidth",
                "b2_lines_quoted_whole_by_english_excel.csv | - | ASKED | 2 | linje.3 | -",
                "c1_total_I_ALT_colon.csv | - | ACCEPTED | 2 | - | -",
                "c5_sap_star_subtotal.csv | - | ACCEPTED | 2 | - | -",
                "c7_rows_pasted_twice.csv | - | ASKED | 4 | gentagelse | -",
                "c9_same_unit_spelt_twice.csv | - | REFUSED | 3 | - | row.repeated row.repeated",
                "d1_ages_in_5_year_groups.csv | - | ACCEPTED | 14 | - | -",
                "d2_groups_beside_years.csv | - | ASKED | 3 | alder.overlap | -",
                "e10_comma_thousands_among_danish.csv | - | ASKED | 0 | tal.forbrug | -",
                "e12_ignored_dimension_one_value.csv | - | ASKED | 0 | udsnit.KØN | -",
                "e1_function_not_a_code.csv | - | REFUSED | 1 | - | cell.otherForm",
                "e4_unit_in_footnote.csv | - | ASKED | 0 | enhed tal.oprindeligt tal.korrigeret tal.forbrug | -",
                "e9_one_year_mistyped.csv | - | ACCEPTED | 2 | - | -",
                "f1_refused_blank_separated.txt | - | REFUSED | 0 | - | file.unknownDataset",
                "f2_refused_newline_in_quotes.csv | - | REFUSED | 0 | - | file.unknownDataset",
                "f3_refused_region_without_leading_zero.csv | - | ACCEPTED | 2 | - | -",
                "f4_refused_five_decimals_is_no_number.csv | - | ACCEPTED | 2 | - | -"
            })
    void a_file_that_went_wrong_once_is_asked_about_or_refused(
            String file,
            @Nullable String setting,
            Outcome outcome,
            long rows,
            @Nullable String questions,
            @Nullable String errors)
            throws IOException {
        UploadReport report = home().check(
                        Path.of(System.getenv("TAELLERTAL_EXTRACTS"), "hard", file),
                        setting == null ? new String[0] : new String[] {setting});

        assertThat(report.outcome()).as(report.findings().toString()).isEqualTo(outcome);
        assertThat(report.rows()).isEqualTo(rows);
        assertThat(report.questions()).extracting(Question::key).isEqualTo(listed(questions));
        assertThat(report.findings())
                .filteredOn(f -> f.severity() == Finding.Severity.ERROR)
                .extracting(f -> f.message().key())
                .isEqualTo(listed(errors));
    }

    private static TestHome home() {
        return Objects.requireNonNull(home);
    }

    private static List<String> listed(@Nullable String names) {
        return names == null ? List.of() : Arrays.stream(names.split(" ", -1)).toList();
    }
}
