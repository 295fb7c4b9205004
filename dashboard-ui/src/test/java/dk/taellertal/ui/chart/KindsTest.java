package dk.taellertal.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.ColumnChart.Column;
import dk.taellertal.ui.chart.ColumnChart.Parts;
import dk.taellertal.ui.chart.FanChart.Vintage;
import dk.taellertal.ui.chart.WaterfallChart.Placed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KindsTest {

    private static final About ABOUT = Samples.about("Titel", "", "kr.", 0, Texts.DANISH);

    @Test
    void a_step_begins_where_the_one_before_ended_and_a_sum_at_zero() {
        List<Placed> placed = Samples.waterfall(Texts.DANISH).placed();

        // after −1,6 −3,1 −3,8 −0,8 +0,8 the level is −8,5; +5,1 makes −3,4; +4,4 makes 1,0
        assertThat(placed.get(5).from()).isEqualByComparingTo("-8.5");
        assertThat(placed.get(5).to()).isEqualByComparingTo("-3.4");
        assertThat(placed.get(6).from()).isEqualByComparingTo("0");
        assertThat(placed.get(6).to()).isEqualByComparingTo("-3.4");
        assertThat(placed.get(8).to()).isEqualByComparingTo("1.0");
        assertThat(Samples.waterfall(Texts.DANISH).extent().orElseThrow().least())
                .isEqualByComparingTo("-9.3");
    }

    @Test
    void a_sum_over_an_absent_change_is_not_whole() {
        assertThat(Samples.waterfallWithAbsences(Texts.DANISH).placed())
                .extracting(Placed::whole)
                .containsExactly(true, false, false, false, true, false);
    }

    @Test
    void the_newest_forecast_made_before_is_the_one_that_missed() {
        FanChart.Deviation miss = Samples.fan(Texts.DANISH).deviation().orElseThrow();

        assertThat(miss.vintage().name()).isEqualTo("prognose 2020");
        assertThat(miss.amount()).isEqualByComparingTo("-964");
    }

    @Test
    void a_forecast_starts_from_what_was_known_when_it_was_made() {
        FanChart sample = Samples.fan(Texts.DANISH);
        // Made in 2020, it tells of 2021 on: what was known in 2020 were 27731.
        Vintage later = new Vintage("prognose 2020", Period.year(2020), Series.of(Period.year(2021), "28330 28610"));
        FanChart chart = new FanChart(ABOUT, "Albertslund", sample.actual(), List.of(later));

        assertThat(chart.drawn(later).stream().map(p -> p.amount().orElseThrow().intValue()))
                .containsExactly(27731, 28330, 28610);
        assertThat(chart.deviation().orElseThrow().amount()).isEqualByComparingTo("-964");
        // A forecast is not held against the year it was made in, nor one against a year that nobody has counted.
        assertThat(chart.deviationIn(Period.year(2020))).isEmpty();
        assertThat(chart.deviationIn(Period.year(2022))).isEmpty();
        Vintage first = sample.vintages().getFirst();
        assertThat(sample.drawn(first)).isEqualTo(first.points());
    }

    @Test
    void each_forecast_is_held_against_the_first_year_it_told_of() {
        // 27743 − 28060, 27877 − 28020, 27366 − 28330
        assertThat(Samples.fan(Texts.DANISH).firstDeviations().stream()
                        .map(d -> d.period() + " " + d.amount().toPlainString()))
                .containsExactly("2017 -317", "2019 -143", "2021 -964");
    }

    @Test
    void bars_begin_at_zero_lines_do_not() {
        assertThat(Samples.courses(Texts.DANISH).extent().orElseThrow().least()).isEqualByComparingTo("0");
        assertThat(Samples.fan(Texts.DANISH).extent().orElseThrow().least()).isEqualByComparingTo("27366");
        assertThat(Samples.coverage(Texts.DANISH).extent()).isEmpty();
    }

    @Test
    void a_whole_with_an_absent_part_is_not_known() {
        assertThat(Samples.share(Texts.DANISH).whole().orElseThrow()).isEqualByComparingTo("1953.4");
        assertThat(Samples.shareWithAbsences(Texts.DANISH).whole()).isEmpty();
    }

    @Test
    void charts_that_cannot_be_are_refused_with_what_was_expected() {
        Parts parts = new Parts("Antal", "a", "b", 0, List.of());
        List<Column> columns = List.of(
                new Column("2019", Phase.ACTUAL, Samples.known("1")),
                new Column("alle", Phase.TOTAL, Samples.known("1")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ColumnChart(ABOUT, columns, Optional.of(parts), Direction.DOWN))
                .withMessageContaining("2 columns")
                .withMessageContaining("'0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Extent(BigDecimal.ONE, BigDecimal.ZERO))
                .withMessageContaining("'1' > '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShareChart.Part("Skal", Samples.known("-1"), ShareChart.Kind.DARK, ""))
                .withMessageContaining("'Skal' -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoverageChart(
                        ABOUT, List.of("a", "b"), List.of(new CoverageChart.Row("Ungeliv", List.of()))))
                .withMessageContaining("row 'Ungeliv' must have one cell for each of the 2 columns: '0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Canvas.named("wall"))
                .withMessageContaining("screen, narrow, case: 'wall'");
    }
}
