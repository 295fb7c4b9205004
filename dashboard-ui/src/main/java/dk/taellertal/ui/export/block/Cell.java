package dk.taellertal.ui.export.block;

import dk.taellertal.core.value.ExchangedNumber;
import dk.taellertal.ui.chart.CleanText;
import java.math.BigDecimal;

/** A number, a word for why there is none, words where no number belongs, or nothing at all. */
public sealed interface Cell {

    /**
     * A number.
     *
     * @param value exact: whoever shows it rounds it, once
     * @param decimals how many are shown
     * @param exchanged how many a file for another program carries at least, no fewer than are shown
     * @param signed whether a plus is shown
     */
    record Amount(BigDecimal value, int decimals, int exchanged, boolean signed) implements Cell {

        public Amount {
            if (exchanged < decimals) {
                throw new IllegalArgumentException(
                        "%d decimals are shown, but only %d exchanged".formatted(decimals, exchanged));
            }
        }

        /** A number that is exchanged with the decimals it is shown with. */
        public Amount(BigDecimal value, int decimals, boolean signed) {
            this(value, decimals, decimals, signed);
        }

        /** As a file for another program carries it: so exact that rounding it again gives what is shown. */
        public BigDecimal inExchange() {
            return ExchangedNumber.of(value, decimals, exchanged);
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
