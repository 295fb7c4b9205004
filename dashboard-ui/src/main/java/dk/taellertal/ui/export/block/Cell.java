package dk.taellertal.ui.export.block;

import dk.taellertal.ui.chart.CleanText;
import java.math.BigDecimal;

/** A number, a word for why there is none, words where no number belongs, or nothing at all. */
public sealed interface Cell {

    /**
     * A number as it is exchanged.
     *
     * @param decimals how many are shown
     * @param signed whether a plus is shown
     */
    record Amount(BigDecimal value, int decimals, boolean signed) implements Cell {}

    /** @param word for example {@code mangler} */
    record Absent(String word) implements Cell {
        public Absent {
            word = CleanText.of(word);
        }
    }

    /** Words, for example what a law is called. */
    record Text(String text) implements Cell {
        public Text {
            text = CleanText.of(text);
        }
    }

    /** Nothing belongs here. */
    record Blank() implements Cell {}
}
