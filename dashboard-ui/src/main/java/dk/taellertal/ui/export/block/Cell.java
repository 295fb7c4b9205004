package dk.taellertal.ui.export.block;

import dk.taellertal.core.value.Rounding;
import dk.taellertal.ui.chart.CleanText;
import java.math.BigDecimal;

/** A number, a word for why there is none, words where no number belongs, or nothing at all. */
public sealed interface Cell {

    /**
     * A number.
     *
     * @param exact never rounded: what is shown is rounded from it alone
     * @param exchanged rounded to as many decimals as it is exchanged with, for texts that a program reads
     * @param decimals how many are shown
     * @param signed whether a plus is shown
     */
    record Amount(BigDecimal exact, BigDecimal exchanged, int decimals, boolean signed) implements Cell {

        public Amount {
            if (Rounding.halfUp(exact, exchanged.scale()).compareTo(exchanged) != 0) {
                throw new IllegalArgumentException(
                        "'%s' is not '%s' rounded".formatted(exchanged.toPlainString(), exact.toPlainString()));
            }
        }

        /** A number that is exchanged as it is. */
        public Amount(BigDecimal exact, int decimals, boolean signed) {
            this(exact, exact, decimals, signed);
        }
    }

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
