package dk.taellertal.ui.chart.row;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.period.Period;
import dk.taellertal.ui.chart.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {

    @Test
    void a_series_runs_from_edge_to_edge_between_its_lowest_and_highest() {
        // twelve points 9,45 apart; 13,32 at 4, 9,96 at 20
        assertThat(Sparkline.svg(Series.neet()))
                .contains("<path class=\"sp\" d=\"M4.0 14.1 13.5 9.4 22.9 4.0 32.4 5.7 41.8 5.3 51.3 12.6 60.7 11.8 "
                        + "70.2 12.6 79.6 11.8 89.1 20.0 98.5 19.6 108.0 15.8\"/>")
                .contains("<circle class=\"sp-end\" cx=\"108.0\" cy=\"15.8\" r=\"3\"/>")
                .doesNotContain("sp-none");
    }

    @Test
    void a_gap_is_dotted_from_the_value_before_to_the_one_after() {
        assertThat(Sparkline.svg(Series.of(Period.year(2010), "1 2 M 4 5")))
                .contains("<path class=\"sp-none\" d=\"M30.0 16.0 82.0 8.0\"/>")
                .contains("<path class=\"sp\" d=\"M4.0 20.0 30.0 16.0\"/>")
                .contains("<path class=\"sp\" d=\"M82.0 8.0 108.0 4.0\"/>");
    }

    @Test
    void a_hidden_period_is_not_bridged() {
        assertThat(Sparkline.svg(Series.of(Period.year(2010), "1 2 S 4 5")))
                .doesNotContain("sp-none")
                .contains("var(--rule)");
    }

    @Test
    void one_known_value_is_a_dot_after_a_dotted_line() {
        assertThat(Sparkline.svg(Series.of(Period.year(2010), "7")))
                .contains("<path class=\"sp-none\" d=\"M4.0 12.0 102.0 12.0\"/>")
                .contains("<circle class=\"sp-end\" cx=\"108.0\" cy=\"12.0\" r=\"3\"/>");
    }

    @Test
    void without_values_only_the_dotted_line_is_left() {
        assertThat(Sparkline.svg(List.of()))
                .isEqualTo(Sparkline.svg(Series.of(Period.year(2010), "M M")))
                .contains("sp-none")
                .doesNotContain("circle");
    }

    @Test
    void the_line_ends_where_the_numbers_end() {
        assertThat(Sparkline.svg(Series.of(Period.year(2010), "1 2 3 M M")))
                .contains("<circle class=\"sp-end\" cx=\"56.0\" cy=\"4.0\" r=\"3\"/>");
    }

    @Test
    void a_break_is_marked_and_no_line_leads_over_it() {
        // five points 26 apart from 4: 2013 is at 82, so the break before it stands at 69
        assertThat(Sparkline.svg(Series.of(Period.year(2010), "1 2 3 4 5"), List.of(Period.year(2013))))
                .contains("<path fill=\"none\" stroke=\"var(--rule)\" d=\"M69.0 2.0V22.0\"/>")
                .contains("<path class=\"sp\" d=\"M4.0 20.0 30.0 16.0 56.0 12.0\"/>")
                .contains("<path class=\"sp\" d=\"M82.0 8.0 108.0 4.0\"/>");
    }

    @Test
    void a_break_before_the_first_period_or_after_the_last_is_none() {
        assertThat(Sparkline.svg(Series.of(Period.year(2010), "1 2 3"), List.of(Period.year(2010), Period.year(2014))))
                .isEqualTo(Sparkline.svg(Series.of(Period.year(2010), "1 2 3")));
    }
}
