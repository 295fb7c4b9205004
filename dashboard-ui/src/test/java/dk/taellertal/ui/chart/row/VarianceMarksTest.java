package dk.taellertal.ui.chart.row;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.ui.chart.Extent;
import dk.taellertal.ui.chart.Picture;
import dk.taellertal.ui.chart.Samples;
import dk.taellertal.ui.chart.VarianceChart.Row;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class VarianceMarksTest {

    private static final Extent EXTENT = new Extent(BigDecimal.ZERO, new BigDecimal("400"));
    private static final Extent SIDES = new Extent(new BigDecimal("-5"), new BigDecimal("10"));

    @Test
    void forecast_lies_inside_budget_and_what_is_spent_inside_forecast() {
        // 440 units for 400: budget 200 is 220 − 2 · 0,75 wide, forecast 180 is 198 − 1,5, spent 100 is 110
        assertThat(VarianceMarks.bars(row("100", "180", "200"), EXTENT, 440))
                .contains("<rect class=\"bu\" x=\"0.8\" y=\"2.8\" width=\"218.5\" height=\"16.5\"/>")
                .contains("<rect class=\"bu\" x=\"0.8\" y=\"6.0\" width=\"196.5\" height=\"10.0\"/>")
                .contains("<rect class=\"ac\" x=\"0.0\" y=\"5.3\" width=\"110.0\" height=\"11.5\"/>")
                .contains("hatchline");
    }

    @Test
    void a_deviation_leaves_its_axis_to_its_side() {
        // 150 units for −5…10: the axis lies at 50, one unit is 10
        assertThat(VarianceMarks.deviation(row("0", "204", "200"), SIDES, 150, Direction.DOWN))
                .contains("<rect class=\"bad\" x=\"50.0\" y=\"6.0\" width=\"40.0\" height=\"10.0\"/>")
                .contains("M50.0 0V22");
        assertThat(VarianceMarks.deviation(row("0", "197", "200"), SIDES, 150, Direction.DOWN))
                .contains("<rect class=\"good\" x=\"20.0\" y=\"6.0\" width=\"30.0\" height=\"10.0\"/>");
        assertThat(VarianceMarks.deviation(row("0", "197", "200"), SIDES, 150, Direction.UP))
                .contains("class=\"bad\"");
        assertThat(VarianceMarks.deviation(row("0", "200", "200"), SIDES, 150, Direction.DOWN))
                .doesNotContain("<rect");
    }

    @Test
    void absences_look_different() {
        String missing = VarianceMarks.bars(row("M", "M", "200"), EXTENT, 440);
        String hidden = VarianceMarks.bars(row("S", "S", "S"), EXTENT, 440);
        String none = VarianceMarks.bars(row("N", "N", "N"), EXTENT, 440);

        assertThat(missing).contains("sp-none").contains("class=\"bu\"");
        assertThat(hidden).contains("var(--rule)").doesNotContain("sp-none", "<rect");
        assertThat(none).doesNotContain("<path", "<rect");
        assertThat(Picture.of(hidden.replace("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\""))
                        .width())
                .isEqualTo(440);
    }

    private static Row row(String soFar, String forecast, String budget) {
        return new Row("Skoler", Samples.known(soFar), Samples.known(forecast), Samples.known(budget));
    }
}
