package dk.taellertal.ui.export.block;

import dk.taellertal.ui.format.Numbers;
import java.util.Locale;

/** A cell as a reader of a language reads it. */
public final class CellText {

    private final Numbers numbers;

    public CellText(Locale locale) {
        numbers = new Numbers(locale);
    }

    public String of(Cell cell) {
        return switch (cell) {
            case Cell.Amount(var value, int decimals, int _, boolean signed) ->
                signed ? numbers.deviation(value, decimals) : numbers.of(value, decimals);
            case Cell.Absent(String word) -> word;
            case Cell.Text(String text) -> text;
            case Cell.Blank() -> "";
        };
    }
}
