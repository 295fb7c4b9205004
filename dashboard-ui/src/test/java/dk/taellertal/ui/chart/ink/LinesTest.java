package dk.taellertal.ui.chart.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final Font FONT = Fonts.plain(12);

    @Test
    void words_are_kept_whole_and_no_line_is_wider_than_asked() {
        String text = "Andel af aldersgruppen, der hverken er i uddannelse eller job";

        assertThat(Lines.wrapped(text, FONT, 120, 9))
                .allSatisfy(line -> assertThat(Fonts.width(FONT, line)).isLessThanOrEqualTo(120))
                .hasSizeGreaterThan(2);
        assertThat(String.join(" ", Lines.wrapped(text, FONT, 120, 9))).isEqualTo(text);
    }

    @Test
    void the_last_line_shows_that_more_was_said() {
        assertThat(Lines.wrapped("et to tre fire fem seks syv otte ni ti", FONT, 60, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void a_word_wider_than_the_line_is_broken() {
        assertThat(Lines.wrapped("x".repeat(100), FONT, 50, 200))
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(Fonts.width(FONT, line)).isLessThanOrEqualTo(50));
    }

    @Test
    void a_character_is_never_halved() {
        String smiles = "\ud83d\ude00".repeat(40);

        for (int width = 1; width < 80; width++) {
            assertThat(Lines.shortened(smiles, FONT, width))
                    .doesNotContainPattern("[\ud800-\udbff](?![\udc00-\udfff])");
        }
    }

    @Test
    void no_text_has_no_line() {
        assertThat(Lines.wrapped(" ", FONT, 50, 3)).isEmpty();
    }
}
