package dk.taellertal.ui.table;

import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.value.ExchangedNumber;
import dk.taellertal.ui.format.CleanText;
import java.math.BigDecimal;

/** A number, a word for why there is none, words where no number belongs, or nothing at all. */
public sealed interface Cell {

    /** How a number is written. */
    enum Notation {
        PLAIN,
        /** With its sign, be it a plus. */
        SIGNED,
        /** With its sign and in brackets: it is counted elsewhere. */
        ASIDE
    }

    /** What a number means for the municipality. */
    enum Tone {
        NEUTRAL,
        GOOD,
        BAD
    }

    /**
     * A number.
     *
     * @param value exact: whoever shows it rounds it, once
     * @param decimals how many are shown
     * @param exchanged how many a file for another program carries at least, no fewer than are shown
     * @param address of the page that the number comes from, within the service; empty where there is none
     */
    record Amount(BigDecimal value, int decimals, int exchanged, Notation notation, Tone tone, String address)
            implements Cell {

        public Amount {
            if (exchanged < decimals) {
                throw new IllegalArgumentException(
                        "%d decimals are shown, but only %d exchanged".formatted(decimals, exchanged));
            }
        }

        public Amount(BigDecimal value, int decimals, int exchanged, boolean signed) {
            this(value, decimals, exchanged, signed ? Notation.SIGNED : Notation.PLAIN, Tone.NEUTRAL, "");
        }

        /** A number that is exchanged with the decimals it is shown with. */
        public Amount(BigDecimal value, int decimals, boolean signed) {
            this(value, decimals, decimals, signed);
        }

        /** A number in the unit of a figure, with the decimals that it is shown and exchanged with. */
        public static Amount of(BigDecimal value, KeyFigure figure, boolean signed) {
            return new Amount(
                    value, figure.decimals(), Math.max(figure.decimals(), figure.exchangedDecimals()), signed);
        }

        public boolean signed() {
            return notation != Notation.PLAIN;
        }

        public Amount leadingTo(String address) {
            return new Amount(value, decimals, exchanged, notation, tone, address);
        }

        public Amount written(Notation notation) {
            return new Amount(value, decimals, exchanged, notation, tone, address);
        }

        public Amount meaning(Tone tone) {
            return new Amount(value, decimals, exchanged, notation, tone, address);
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

    /**
     * Words, for example what a law is called.
     *
     * @param address of the page that they lead to, within the service; empty where there is none
     */
    record Text(String text, String address) implements Cell {
        public Text {
            text = CleanText.of(text);
        }

        public Text(String text) {
            this(text, "");
        }
    }

    /** Nothing belongs here. */
    record Blank() implements Cell {}
}
