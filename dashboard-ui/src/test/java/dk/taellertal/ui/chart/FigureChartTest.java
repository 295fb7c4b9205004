package dk.taellertal.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.words.AxisNote;
import dk.taellertal.ui.chart.words.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureChartTest {

    @Test
    void points_out_of_order_are_refused() {
        assertThatThrownBy(
                        () -> Series.plain(Series.of(Period.year(2012), "1 2").reversed(), "pct.", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'2013' then '2012'");
    }

    @Test
    void quarters_run_on_to_the_first_quarter_of_the_target_s_year() {
        Target target =
                new Target(Period.quarter(2020, 1), BigDecimal.TEN, Period.year(2022), BigDecimal.ONE, BigDecimal.ZERO);
        var chart = new FigureChart(
                "t",
                "s",
                "pct.",
                1,
                Series.of(Period.quarter(2020, 3), "9 8"),
                "Albertslund",
                Optional.empty(),
                Optional.of(target),
                Direction.DOWN,
                List.of(),
                false,
                Texts.DANISH);

        assertThat(chart.periods())
                .extracting(Period::toString)
                .containsExactly("2020K3", "2020K4", "2021K1", "2021K2", "2021K3", "2021K4", "2022K1");
    }

    @Test
    void an_axis_from_zero_needs_no_note() {
        assertThat(AxisNote.of(Series.plain(Series.of(Period.year(2020), "1 5"), "pct.", 1)))
                .isEmpty();
        assertThat(AxisNote.of(Series.plain(List.of(), "pct.", 1))).isEmpty();
    }

    @Test
    void numbers_are_written_as_the_reader_writes_them() {
        var danish = new Words(Series.plain(List.of(), "kr.", 1));

        assertThat(danish.number(new BigDecimal("1234.45"))).isEqualTo("1.234,5");
        assertThat(danish.number(new BigDecimal("-0.04"))).isEqualTo("0,0");
        assertThat(danish.signed(new BigDecimal("0.04"))).isEqualTo("0,0");
        assertThat(danish.signed(new BigDecimal("2"))).isEqualTo("+2,0");
        assertThat(danish.signed(new BigDecimal("-2"))).isEqualTo("\u22122,0");
        assertThat(new Words(Series.neetChart(Texts.ENGLISH)).number(new BigDecimal("1234.455")))
                .isEqualTo("1,234.46");
    }
}
