package dk.taellertal.ui.chart.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.taellertal.ui.chart.Theme;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    @Test
    void black_on_white_is_21_and_a_colour_on_itself_1() {
        assertThat(Palette.contrast(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
        assertThat(Palette.contrast(Color.RED, Color.RED)).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void a_mark_stands_out_from_its_ground_by_3_to_1(Theme theme) {
        Palette p = Palette.of(theme);

        assertThat(List.of(
                        p.actual(),
                        p.actual2(),
                        p.prior(),
                        p.comparison(),
                        p.comparison2(),
                        p.target(),
                        p.bad(),
                        p.good(),
                        p.rule()))
                .allSatisfy(
                        mark -> assertThat(Palette.contrast(mark, p.paper())).isGreaterThanOrEqualTo(3));
        assertThat(Palette.contrast(p.actual(), p.actual2()))
                .as("the two parts of a stack")
                .isGreaterThan(2);
        assertThat(Palette.contrast(p.actual(), p.revised()))
                .as("outline and its light fill")
                .isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void text_stands_out_from_its_ground_by_4_5_to_1(Theme theme) {
        Palette p = Palette.of(theme);

        assertThat(List.of(p.ink(), p.ink2(), p.ink3(), p.actual(), p.comparison(), p.comparison2(), p.late(), p.ok()))
                .allSatisfy(
                        text -> assertThat(Palette.contrast(text, p.paper())).isGreaterThanOrEqualTo(4.5));
        for (Color ground : List.of(p.okGround(), p.lateGround())) {
            assertThat(List.of(p.ink(), p.ink2(), p.late(), p.ok()))
                    .allSatisfy(
                            text -> assertThat(Palette.contrast(text, ground)).isGreaterThanOrEqualTo(4.5));
        }
        for (Color ground : List.of(p.actual(), p.actual2())) {
            assertThat(Palette.contrast(p.on(ground), ground)).isGreaterThanOrEqualTo(4.5);
        }
    }
}
