package dk.taellertal.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final CellText CELLS = new CellText(Texts.DANISH);

    private static List<Integer> widths(String name, String words, int whole) {
        Table grid = new Table(
                "",
                List.of(Table.Column.numbers("tal"), Table.Column.words("ord")),
                List.of(new Table.Row(
                        name, List.of(new Cell.Amount(new BigDecimal("1234.5"), 1, false), new Cell.Text(words)))));
        return new ColumnWidths(grid, CELLS, 10, 5).of(whole);
    }

    @Test
    void what_is_left_over_is_shared_by_all() {
        // The name needs 10 · 10 + 2 · 5 = 110, "1.234,5" 7 · 10 + 5 = 75, the words 10 · 10 + 10 = 110: together 295.
        // 600 − 295 = 305 is left over, 101.67 each: 211, 176, 211.
        assertThat(widths("n".repeat(10), "o".repeat(10), 600)).containsExactly(211, 176, 211);
    }

    @Test
    void where_there_is_too_little_numbers_get_what_they_need_and_words_share_the_rest() {
        // The numbers need 75 of 300; 225 is left for names of 30 · 10 + 10 = 310 and words of 60 · 10 + 10 = 610:
        // 225 · 310 / 920 = 75.8 and 225 · 610 / 920 = 149.2.
        assertThat(widths("n".repeat(30), "o".repeat(60), 300)).containsExactly(75, 75, 149);
    }

    @Test
    void no_word_is_broken_where_there_is_room() {
        // Names of six words of 9 letters need 59 · 10 + 10 = 600, at least 9 · 10 + 10 = 100; the one word of 12 needs
        // 130.
        // The numbers need 75 of 405; 330 − 100 − 130 = 100 is left, and only the names can take it.
        String name = String.join(" ", java.util.Collections.nCopies(6, "n".repeat(9)));
        assertThat(widths(name, "o".repeat(12), 405)).containsExactly(200, 75, 130);
    }
}
