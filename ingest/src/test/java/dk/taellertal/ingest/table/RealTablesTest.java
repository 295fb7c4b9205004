package dk.taellertal.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.table.TableOutcome.Asked;
import dk.taellertal.ingest.table.TableOutcome.Clean;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Extracts as they were found, in a folder that the environment variable TAELLERTAL_EXTRACTS names. What is expected was
 * found by reading each file by eye.
 */
class RealTablesTest {

    private final Path folder;

    RealTablesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Path extracts() {
        String extracts = System.getenv("TAELLERTAL_EXTRACTS");
        assumeThat(extracts)
                .as("TAELLERTAL_EXTRACTS is not set: the real extracts are not tested")
                .isNotNull();
        return Path.of(extracts);
    }

    private static TableOutcome read(String name, Map<String, String> answers) throws IOException {
        return Tables.read(extracts().resolve(name), new TableAnswers(answers));
    }

    private static PlainTable table(String name) throws IOException {
        return ((Clean) read(name, Map.of())).table();
    }

    private static BigDecimal sum(PlainTable table, String column) {
        int position = table.header().indexOf(column);
        return table.rows().stream()
                .map(r ->
                        new BigDecimal(r.cells().get(position).replace(".", "").replace(',', '.')))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> keys(TableOutcome outcome, Finding.Severity severity) {
        return outcome.findings().stream()
                .filter(f -> f.severity() == severity)
                .map(f -> f.message().key())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "dst/FOLK1A_koder_ledende_nuller.csv,               clean,   31200, 5",
        "dst/FOLK1A_kommuner_2020K1_tekst.csv,              clean,   525,   4",
        "dst/FOLK1A_landet_kvartal_utf8bom_crlf.csv,        clean,   52,    4",
        "dst/NEET2_lang_utf8.csv,                           clean,   12511, 8",
        "dst/OES_finanslov_2010-2015_cp1252.csv,            clean,   4,     7",
        "dst/OFF29_2012_statbank_matrix_cp1252.csv,         clean,   7,     2",
        "dst/PopQ3_Denmark_bred_kvartalskolonner.csv,       clean,   212,   14",
        "dst/RAS200_som_dansk_excel_csv_cp1252.csv,         clean,   116,   15",
        "dst/dk_region_province_municipality.csv,           clean,   99,    3",
        "dst/komgrp_klassifikation_utf8bom.csv,             clean,   103,   10",
        "excerpts/doughnut_folketal_vestegnen.csv,          clean,   10,    4",
        "excerpts/doughnut_lokalsamfund_extra_vestegnen.csv, clean,  10,    7",
        "excerpts/doughnut_uvm_scores_vestegnen.csv,        clean,   12,    11",
        "excerpts/doughnut_velfaerd_extra_vestegnen.csv,    clean,   10,    5",
        "kommune/KMD_Insight_CD_template.csv,               refused, 0,     0",
        "kommune/KMD_Insight_Meta_template.csv,             clean,   53,    3",
        "kommune/KMD_Opus_konteringsregler_KUN_header.csv,  refused, 0,     0",
        "kommune/KMD_Opus_omposteringsskabelon_KUN_header.csv, refused, 0,  0",
        "kommune/Randers_KMD_Insight_kolonnekatalog.md,     refused, 0,     0",
        "kommune/Randers_budget_dokumenttype.json,          refused, 0,     0",
        "kommune/SSI_incidenser_kommuner_uden_header.csv,   asked,   0,     0",
        "kommune/chefforum_2020_kursusudgifter_tab.tsv,     clean,   2,     5",
        "noegletal/nwRap-10Sep2024-101803.csv,              clean,   16,    21",
        "synthetic/SYNTETISK_opus_budgetopfoelgning_cp1252.csv, clean, 4,   12"
    })
    void every_extract_becomes_what_it_must(String name, String outcome, int rows, int columns) throws IOException {
        TableOutcome came = read(name, Map.of());

        switch (came) {
            case Clean clean -> {
                assertThat(outcome).isEqualTo("clean");
                assertThat(clean.table().rows()).hasSize(rows);
                assertThat(clean.table().header()).hasSize(columns);
                stands_as_it_is_when_cleaned_again(clean);
            }
            case Asked asked -> assertThat(outcome).isEqualTo("asked");
            case TableOutcome.Refused refused -> assertThat(outcome).isEqualTo("refused");
        }
    }

    private void stands_as_it_is_when_cleaned_again(Clean clean) throws IOException {
        Path once = folder.resolve("once.csv");
        Path twice = folder.resolve("twice.csv");
        TableFile.write(clean.table(), once);
        TableFile.write(((Clean) Tables.read(once, TableAnswers.NONE)).table(), twice);
        assertThat(Files.readString(twice)).isEqualTo(Files.readString(once));
    }

    @Test
    void two_figures_of_eight_municipalities_over_eighteen_years() throws IOException {
        PlainTable table = table("noegletal/nwRap-10Sep2024-101803.csv");

        assertThat(table.header())
                .startsWith("gruppe", "kolonne 1", "Kom.nr", "2007")
                .endsWith("2024");
        List<String> cells =
                table.rows().stream().flatMap(r -> r.cells().stream().skip(3)).toList();
        assertThat(cells).hasSize(288).filteredOn("M"::equals).hasSize(32);
        assertThat(table.rows().getFirst().cells()).startsWith("Andel udpendlere", "Dragør Kommune", "155", "76,2");
        assertThat(table.rows().getLast().cells()).startsWith("Andel indpendlere", "Læsø Kommune", "825", "9,9");
        assertThat(table.rows())
                .extracting(PlainTable.Row::line)
                .startsWith(6, 7)
                .endsWith(22, 23);
    }

    @Test
    void a_matrix_of_statbank_with_parts_that_are_not_all_there() throws IOException {
        TableOutcome outcome = read("dst/OFF29_2012_statbank_matrix_cp1252.csv", Map.of());

        PlainTable table = ((Clean) outcome).table();
        assertThat(table.header()).containsExactly("kolonne 1", "2012");
        // 1080795 + 166042 + 30749 + 18540 + 27298 + 26466 + 833
        assertThat(sum(table, "2012")).isEqualByComparingTo("1350723");
        assertThat(outcome.findings())
                .filteredOn(f -> f.message().key().startsWith("hierarchy."))
                .extracting(
                        Finding::line,
                        Finding::value,
                        f -> f.message().arguments().getLast())
                .containsExactly(tuple(6, "166042", "49289"), tuple(9, "27298", "27299"));
        assertThat(keys(outcome, Finding.Severity.WARNING))
                .containsExactly("names.none", "line.maybeTotal", "hierarchy.differs", "hierarchy.rounded");
        assertThat(keys(outcome, Finding.Severity.NOTE)).containsExactly("line.blanks", "line.title", "line.title");
    }

    @Test
    void six_notations_two_sums_an_error_and_a_dash() throws IOException {
        TableOutcome outcome = read("synthetic/SYNTETISK_opus_budgetopfoelgning_cp1252.csv", Map.of());

        PlainTable table = ((Clean) outcome).table();
        assertThat(table.rows().getFirst().cells())
                .startsWith("1650001010", "0004120", "XG-0000004025-00003", "40000000");
        assertThat(table.rows().stream().map(r -> r.cells().get(9)))
                .containsExactly("87.643,75", "3.500,00-", "(310.250,50)", "–1.200,00");
        assertThat(keys(outcome, Finding.Severity.WARNING)).containsExactly("cell.dash", "cell.excelError");
        assertThat(keys(outcome, Finding.Severity.NOTE))
                .containsExactly("line.blanks", "line.title", "line.title", "line.controlTotal", "line.controlTotal");
    }

    @Test
    void names_on_their_first_row_only_stand_on_all() throws IOException {
        PlainTable table = table("dst/RAS200_som_dansk_excel_csv_cp1252.csv");

        assertThat(table.header()).startsWith("kolonne 1", "kolonne 2", "kolonne 3", "kolonne 4", "kolonne 5", "2008");
        assertThat(table.rows())
                .allSatisfy(r -> assertThat(r.cells()).startsWith("Employment rate", "Total", "Age, total", "Total"));
        assertThat(table.rows().getLast().cells()).contains("Aalborg", "73,2", "69,9");
    }

    @Test
    void a_file_without_a_header_is_asked_about_and_read_when_answered() throws IOException {
        String name = "kommune/SSI_incidenser_kommuner_uden_header.csv";

        assertThat(((Asked) read(name, Map.of())).questions())
                .singleElement()
                .satisfies(q -> assertThat(q.key()).isEqualTo("header"));
        for (Map<String, String> answer :
                List.of(Map.of("header", "nej"), Map.of("kolonner", "kommune,kode,incidens"))) {
            PlainTable table = ((Clean) read(name, answer)).table();
            assertThat(table.rows()).hasSize(99);
            assertThat(table.header()).hasSize(3);
            assertThat(table.rows().getFirst().cells()).containsExactly("Frederiksberg", "147", "170.6");
            assertThat(table.rows())
                    .anySatisfy(r -> assertThat(r.cells()).containsExactly("Albertslund", "165", "112.15"));
        }
    }

    @Test
    void sums_of_other_extracts_are_those_of_the_files() throws IOException {
        PlainTable groups = table("dst/komgrp_klassifikation_utf8bom.csv");
        assertThat(groups.rows()).filteredOn(r -> r.cells().get(2).equals("1")).hasSize(5);
        assertThat(groups.rows()).filteredOn(r -> r.cells().get(2).equals("2")).hasSize(98);
        // 53950 + 40990 + 25834 + 32030 + 29262 + 54228 + 60458 + 45138 + 24685 + 18689
        assertThat(sum(table("excerpts/doughnut_folketal_vestegnen.csv"), "folketal"))
                .isEqualByComparingTo("385264");
        // 73,7 + 73,7 + 25,0 + 25,0
        assertThat(sum(table("dst/OES_finanslov_2010-2015_cp1252.csv"), "2010")).isEqualByComparingTo("197.4");
        assertThat(table("dst/FOLK1A_koder_ledende_nuller.csv")
                        .rows()
                        .getFirst()
                        .cells())
                .containsExactly("000", "1", "0", "2008K1", "32976");
        assertThat(table("excerpts/doughnut_uvm_scores_vestegnen.csv").rows().stream()
                        .flatMap(r -> r.cells().stream()))
                .filteredOn(String::isEmpty)
                .hasSize(4);
    }

    /** Sums that were added up by other means than this program, straight from the files. */
    @ParameterizedTest
    @CsvSource({
        "dst/NEET2_lang_utf8.csv,                            INDHOLD,           124025904",
        "dst/FOLK1A_koder_ledende_nuller.csv,                INDHOLD,           157511234",
        "dst/FOLK1A_kommuner_2020K1_tekst.csv,               INDHOLD,           34936578",
        "dst/FOLK1A_landet_kvartal_utf8bom_crlf.csv,         INDHOLD,           294206202",
        "dst/PopQ3_Denmark_bred_kvartalskolonner.csv,        2008Q3,            5489009",
        "dst/PopQ3_Denmark_bred_kvartalskolonner.csv,        2019Q3,            5814435",
        "dst/RAS200_som_dansk_excel_csv_cp1252.csv,          2017,              8621.9",
        "excerpts/doughnut_velfaerd_extra_vestegnen.csv,     neet_pct,          94.46",
        "excerpts/doughnut_lokalsamfund_extra_vestegnen.csv, class_size,        212.5",
        "excerpts/doughnut_lokalsamfund_extra_vestegnen.csv, sports_spending_kr, 7956"
    })
    void a_column_adds_up_to_what_its_file_holds(String name, String column, BigDecimal sum) throws IOException {
        PlainTable table = table(name);
        int position = table.header().indexOf(column);

        assertThat(table.rows().stream()
                        .map(r -> new BigDecimal(r.cells().get(position).replace(',', '.')))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sum);
    }

    @ParameterizedTest
    @CsvSource({
        "kommune/KMD_Insight_CD_template.csv,                  file.noData",
        "kommune/KMD_Opus_konteringsregler_KUN_header.csv,     file.noData",
        "kommune/KMD_Opus_omposteringsskabelon_KUN_header.csv, file.noData",
        "kommune/Randers_KMD_Insight_kolonnekatalog.md,        form.document",
        "kommune/Randers_budget_dokumenttype.json,             form.json"
    })
    void what_holds_no_data_is_refused_for_that(String name, String key) throws IOException {
        assertThat(keys(read(name, Map.of()), Finding.Severity.ERROR)).containsExactly(key);
    }

    @Test
    void the_table_above_names_every_real_file_that_is_there() throws IOException {
        Path wrong = extracts().resolve("hard");
        try (Stream<Path> files = Files.walk(extracts())) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(f -> !f.startsWith(wrong))
                            .filter(f -> !f.getFileName().toString().endsWith(".txt"))
                            .filter(f -> !f.getFileName().toString().equals("MANIFEST.md")))
                    .hasSize(24);
        }
    }
}
