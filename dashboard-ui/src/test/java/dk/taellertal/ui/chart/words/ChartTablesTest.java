package dk.taellertal.ui.chart.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.Samples;
import dk.taellertal.ui.chart.Series;
import dk.taellertal.ui.table.CellText;
import dk.taellertal.ui.table.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartTablesTest {

    @Test
    void columns_stay_columns_with_budget_and_deviation_beneath() {
        Chart chart = Samples.columns(Texts.DANISH);

        assertThat(columns(chart)).containsExactly("R 2016", "R 2017", "R 2018", "R 2019", "FR 2020", "B 2021");
        // 1756 − 1761 = −5; 1966,6 − 1953,4 = 13,2
        assertThat(rows(chart))
                .containsExactly(
                        "Beløb|1.718|1.756|1.799|1.925|1.967|1.949",
                        "Forbrug til nu|||||1.135|",
                        "Budget||1.761|1.787|1.925|1.953|",
                        "Afvigelse||−5|+12|±0|+13|");
    }

    @Test
    void a_waterfall_s_sums_are_sums() {
        Chart chart = Samples.waterfall(Texts.DANISH);

        assertThat(ChartTables.of(chart).corner()).isEqualTo("Alder");
        assertThat(ChartTables.of(chart).rows().stream()
                        .filter(Table.Row::strong)
                        .map(Table.Row::name))
                .containsExactly("Antal i alt", "Regulering i alt");
        assertThat(rows(chart))
                .contains("0–2 år|−21|−1,6", "Antal i alt||−3,4", "Enhedspris||+4,4", "Regulering i alt||+1,0");
    }

    @Test
    void a_sum_over_what_is_absent_is_not_told_as_a_number() {
        assertThat(rows(Samples.waterfallWithAbsences(Texts.DANISH)))
                .contains(
                        "3–5 år||mangler",
                        "6–16 år||skjult, under 5",
                        "17–66 år||ikke relevant",
                        "Antal i alt||kendes ikke; uden det, der mangler: −1,6");
    }

    @Test
    void the_fan_tells_each_forecast_and_how_far_off_the_newest_before_each_year_was() {
        Chart chart = Samples.fan(Texts.DANISH);

        assertThat(columns(chart))
                .containsExactly(
                        "Albertslund",
                        "prognose 2016",
                        "prognose 2018",
                        "prognose 2020",
                        "Afvigelse fra nyeste prognose");
        // 27743 − 28060 = −317; in 2020 the forecast of 2018 is the newest: 27731 − 28280 = −549; 27366 − 28330 = −964
        assertThat(rows(chart))
                .hasSize(13)
                .startsWith("2014|27.746||||", "2015|27.799||||", "2016|27.880|27.880|||", "2017|27.743|28.060|||−317")
                .contains("2020|27.731|28.900|28.280|27.731|−549", "2021|27.366|29.250|28.540|28.330|−964")
                .endsWith("2026||||29.400|");
    }

    @Test
    void parts_and_shares_come_with_their_wholes() {
        assertThat(rows(Samples.courses(Texts.DANISH)))
                .contains("diplom|4|9|9|19|", "master|6|11|12|2|", "Antal moduler|10|20|21|21|");
        assertThat(rows(Samples.share(Texts.DANISH)))
                .containsExactly(
                        "Skal|1.388,2|71,1 pct.",
                        "Kan|446,9|22,9 pct.",
                        "Umærket|118,3|6,1 pct.",
                        "I alt|1.953,4|100,0 pct.");
    }

    @Test
    void every_other_kind_has_its_rows() {
        assertThat(rows(Samples.variance(Texts.ENGLISH))).contains("Børn & Familier|103.9|175.4|168.2|+7.2");
        assertThat(rows(Samples.pyramid(Texts.DANISH))).startsWith("90+|90|211|103|246");
        assertThat(rows(Samples.multiples(Texts.DANISH)))
                .contains("Brøndby|12,0|12,4|13,1|13,0|12,8|12,5|skjult, under 5|skjult, under 5|12,2|12,0|11,8|12,1");
        assertThat(rows(Samples.coverage(Texts.DANISH)))
                .contains(
                        "Ungeliv|Intet mål|Intet mål|1 mål, 2 nøgletal, fuldt dækket|gælder ikke livet|1 mål, 1 nøgletal, mangler effekttal|gælder ikke livet");
        // the path in 2019: 13,05 − 0,7 · 4,05 = 10,215
        assertThat(rows(Series.neetChart())).anySatisfy(row -> assertThat(row).startsWith("målsti|||||13,05|"));
    }

    private static List<String> columns(Chart chart) {
        return ChartTables.of(chart).columns().stream().map(Table.Column::label).toList();
    }

    private static List<String> rows(Chart chart) {
        return ChartTables.of(chart).rows().stream()
                .map(row -> String.join(
                        "|",
                        Stream.concat(
                                        Stream.of(row.name()),
                                        row.cells().stream().map(new CellText(chart.locale())::of))
                                .toList()))
                .toList();
    }
}
