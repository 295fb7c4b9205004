package dk.taellertal.ui.chart.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class AltTextTest {

    @Test
    void a_chart_is_told_by_level_change_path_and_extremes() {
        // 100·392/3618 = 10,8347; 100·366/3645 = 10,0412; path in 2019: 13,05 − 0,7 · 4,05 = 10,215
        assertThat(AltText.of(Series.neetChart()))
                .isEqualTo("Albertslund: 10,83 pct. i 2019; 0,79 pct.point mere end i 2018; "
                        + "0,62 pct.point over stien mod 9,0 i 2022; højest 13,32 i 2010, lavest 9,96 i 2017.");
    }

    @Test
    void an_english_reader_is_told_in_english() {
        assertThat(AltText.of(Series.neetChart(Texts.ENGLISH)))
                .isEqualTo(
                        "Albertslund: 10.83 pct. in 2019; 0.79 percentage points more than in 2018; "
                                + "0.62 percentage points above the path to 9.0 in 2022; highest 13.32 in 2010, lowest 9.96 in 2017.");
    }

    @Test
    void the_change_is_from_the_last_known_value_and_synthetic_numbers_are_named() {
        assertThat(AltText.of(Series.plain(Series.of(Period.quarter(2020, 1), "1250.5 M -3.25 M"), "kr.", 1)))
                .isEqualTo("Albertslund: \u22123,3 kr. i 3. kvt. 2020; 1.253,8 kr. mindre end i 1. kvt. 2020; "
                        + "syntetiske tal (demo).");
    }

    @Test
    void a_change_that_rounds_to_nothing_is_none() {
        assertThat(AltText.of(Series.plain(Series.of(Period.year(2020), "7.01 7.04"), "", 1)))
                .isEqualTo("Albertslund: 7,0 i 2021; uændret fra 2020; syntetiske tal (demo).");
    }

    @Test
    void without_values_it_says_so() {
        assertThat(AltText.of(Series.plain(List.of(), "pct.", 1)))
                .isEqualTo("Albertslund: ingen tal; syntetiske tal (demo).");
    }
}
