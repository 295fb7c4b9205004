package dk.taellertal.ui.table;

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
            case Cell.Amount amount ->
                switch (amount.notation()) {
                    case PLAIN -> numbers.of(amount.value(), amount.decimals());
                    case SIGNED -> numbers.deviation(amount.value(), amount.decimals());
                    case ASIDE -> "(" + numbers.deviation(amount.value(), amount.decimals()) + ")";
                };
            case Cell.Absent(String word) -> word;
            case Cell.Text text -> text.text();
            case Cell.Blank() -> "";
        };
    }
}
