package dk.taellertal.ui.chart.row;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Assessment;
import dk.taellertal.core.target.Target;
import dk.taellertal.ui.chart.Series;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BulletTest {

    @Test
    void behind_plan_the_part_beyond_the_target_is_orange() {
        Assessment assessment = Assessment.of(Series.neet(), Optional.of(Series.NEET_TARGET), Direction.DOWN);

        // 62 % of 148 is 91,76; 10,8347 / 9 · 91,76 = 110,47; 9,11 / 9 · 91,76 = 92,88
        assertThat(Bullet.svg(assessment, Series.NEET_TARGET, Direction.DOWN, Optional.of(new BigDecimal("9.11"))))
                .isEqualTo("<svg width=\"148\" height=\"20\" viewBox=\"0 0 148 20\" aria-hidden=\"true\">"
                        + "<path class=\"b-base\" d=\"M0.5 1V15M0 8H148\"/>"
                        + "<rect class=\"b-bar\" x=\"0.0\" y=\"4.5\" width=\"110.5\" height=\"7\"/>"
                        + "<rect class=\"b-over\" x=\"91.8\" y=\"4.5\" width=\"18.7\" height=\"7\"/>"
                        + "<path class=\"b-halo\" d=\"M91.8 1V15\"/><path class=\"b-tick\" d=\"M91.8 1V15\"/>"
                        + "<path class=\"b-cmp\" d=\"M92.9 12.5l4 6.5h-8z\"/></svg>");
    }

    @Test
    void on_the_path_nothing_is_orange() {
        assertThat(bullet("12.9", target("13.05", "9"), Direction.DOWN)).doesNotContain("b-over");
    }

    @Test
    void below_a_target_that_wants_more_nothing_is_orange() {
        assertThat(bullet("3", target("3.5", "6"), Direction.UP))
                .contains("width=\"45.9\"")
                .doesNotContain("b-over");
    }

    @Test
    void a_bar_is_cut_at_the_edge() {
        assertThat(bullet("900", target("13", "9"), Direction.DOWN)).contains("width=\"148.0\"");
    }

    @Test
    void a_target_of_zero_and_values_below_it_have_their_place() {
        assertThat(bullet("-4", target("-8", "0"), Direction.UP))
                .contains("<path class=\"b-tick\" d=\"M91.8 1V15\"/>")
                .contains("<path class=\"b-base\" d=\"M91.8 1V15M0 8H148\"/>")
                .contains("<rect class=\"b-bar\" x=\"41.1\" y=\"4.5\" width=\"50.6\" height=\"7\"/>");
    }

    @Test
    void without_a_value_the_target_stands_alone() {
        assertThat(bullet("M", target("13", "9"), Direction.DOWN))
                .contains("b-tick")
                .doesNotContain("b-bar", "b-cmp");
    }

    private static String bullet(String latest, Target target, Direction direction) {
        Assessment assessment = Assessment.of(Series.of(Period.year(2013), latest), Optional.of(target), direction);
        return Bullet.svg(assessment, target, direction, Optional.empty());
    }

    private static Target target(String baseline, String value) {
        return new Target(
                Period.year(2012),
                new BigDecimal(baseline),
                Period.year(2022),
                new BigDecimal(value),
                new BigDecimal("0.3"));
    }
}
