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
 * What `check` says of each extract as it was found, with the shipped catalogue, in a folder that the environment variable
 * TAELLERTAL_EXTRACTS names. Rows are the amounts that each file has by eye, such as 8 municipalities × 18 years × 2.
 */
class ExtractOutcomesTest {

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
                // file, settings, outcome, rows, questions, errors
                "dst/FOLK1A_koder_ledende_nuller.csv              | - | ACCEPTED | 31200 | - | -",
                "dst/FOLK1A_kommuner_2020K1_tekst.csv             | - | ACCEPTED | 525   | - | -",
                "dst/FOLK1A_landet_kvartal_utf8bom_crlf.csv       | - | ACCEPTED | 52    | - | -",
                "dst/NEET2_lang_utf8.csv                          | - | ACCEPTED | 12511 | - | -",
                "dst/OES_finanslov_2010-2015_cp1252.csv           | - | REFUSED  | 0     | - | file.nearestDataset",
                "dst/OFF29_2012_statbank_matrix_cp1252.csv        | - | REFUSED  | 0     | - | file.unknownDataset",
                "dst/PopQ3_Denmark_bred_kvartalskolonner.csv      | - | REFUSED  | 0     | - | file.nearestDataset",
                "dst/PopQ3_Denmark_bred_kvartalskolonner.csv      | set omraade=000 | ACCEPTED | 2544 | - | -",
                "dst/RAS200_som_dansk_excel_csv_cp1252.csv        | - | ACCEPTED | 1160  | - | -",
                "dst/dk_region_province_municipality.csv          | - | REFUSED  | 0     | - | file.unknownDataset",
                "dst/komgrp_klassifikation_utf8bom.csv            | - | REFUSED  | 0     | - | file.unknownDataset",
                "excerpts/doughnut_folketal_vestegnen.csv         | - | REFUSED  | 0     | - | file.unknownDataset",
                "excerpts/doughnut_lokalsamfund_extra_vestegnen.csv | - | REFUSED | 0    | - | file.unknownDataset",
                "excerpts/doughnut_uvm_scores_vestegnen.csv       | - | REFUSED  | 0     | - | file.unknownDataset",
                "excerpts/doughnut_velfaerd_extra_vestegnen.csv   | - | REFUSED  | 0     | - | file.unknownDataset",
                "kommune/KMD_Insight_CD_template.csv              | - | REFUSED  | 0     | - | file.noData",
                "kommune/KMD_Insight_Meta_template.csv            | - | REFUSED  | 0     | - | file.unknownDataset",
                "kommune/KMD_Opus_konteringsregler_KUN_header.csv | - | REFUSED  | 0     | - | file.noData",
                "kommune/KMD_Opus_omposteringsskabelon_KUN_header.csv | - | REFUSED | 0  | - | file.noData",
                "kommune/Randers_KMD_Insight_kolonnekatalog.md    | - | REFUSED  | 0     | - | form.document",
                "kommune/Randers_budget_dokumenttype.json         | - | REFUSED  | 0     | - | form.json",
                "kommune/SSI_incidenser_kommuner_uden_header.csv  | - | ASKED    | 0     | header | -",
                "kommune/SSI_incidenser_kommuner_uden_header.csv  | set kolonner=kommune,kode,incidens | REFUSED | 0 | - | file.unknownDataset",
                "kommune/chefforum_2020_kursusudgifter_tab.tsv    | - | ACCEPTED | 12    | - | -",
                "noegletal/nwRap-10Sep2024-101803.csv             | - | ACCEPTED | 288   | - | -",
                "synthetic/SYNTETISK_opus_budgetopfoelgning_cp1252.csv | - | ASKED | 0    | periode | -",
                "synthetic/SYNTETISK_opus_budgetopfoelgning_cp1252.csv | answer periode=2020-03 | ACCEPTED | 4 | - | -",
                // Each went wrong once: a row of another width, a sum, a unit, a version, an age.
                "hard/a4_budget_sep_in_text.csv | - | ASKED | 1 | linje.3 | -",
                "hard/a5_budget_extra_sep.csv | - | ASKED | 1 | linje.3 | -",
                "hard/a6_budget_unquoted_decimal_comma.csv | - | REFUSED | 0 | - | header.otherWidth",
                "hard/b2_lines_quoted_whole_by_english_excel.csv | - | ASKED | 2 | linje.3 | -",
                "hard/c1_total_I_ALT_colon.csv | - | ACCEPTED | 2 | - | -",
                "hard/c5_sap_star_subtotal.csv | - | ACCEPTED | 2 | - | -",
                "hard/c7_rows_pasted_twice.csv | - | ASKED | 4 | gentagelse | -",
                "hard/c9_same_unit_spelt_twice.csv | - | REFUSED | 3 | - | row.repeated row.repeated",
                "hard/d1_ages_in_5_year_groups.csv | - | ACCEPTED | 14 | - | -",
                "hard/d2_groups_beside_years.csv | - | ASKED | 3 | alder.overlap | -",
                "hard/e10_comma_thousands_among_danish.csv | - | ASKED | 0 | tal.forbrug | -",
                "hard/e12_ignored_dimension_one_value.csv | - | ASKED | 0 | udsnit.KØN | -",
                "hard/e1_function_not_a_code.csv | - | REFUSED | 1 | - | cell.otherForm",
                "hard/e4_unit_in_footnote.csv | - | ASKED | 0 | enhed tal.oprindeligt tal.korrigeret tal.forbrug | -",
                "hard/e9_one_year_mistyped.csv | - | ACCEPTED | 2 | - | -",
                "hard/f1_refused_blank_separated.txt | - | REFUSED | 0 | - | file.unknownDataset",
                "hard/f2_refused_newline_in_quotes.csv | - | REFUSED | 0 | - | file.unknownDataset",
                "hard/f3_refused_region_without_leading_zero.csv | - | ACCEPTED | 2 | - | -",
                "hard/f4_refused_five_decimals_is_no_number.csv | - | ACCEPTED | 2 | - | -"
            })
    void every_extract_is_read_asked_about_or_told_what_it_lacks(
            String file,
            @Nullable String setting,
            Outcome outcome,
            long rows,
            @Nullable String questions,
            @Nullable String errors)
            throws IOException {
        UploadReport report = home().check(
                        Path.of(System.getenv("TAELLERTAL_EXTRACTS"), file),
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
