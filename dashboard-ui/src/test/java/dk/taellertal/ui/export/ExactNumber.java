package dk.taellertal.ui.export;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.value.Computed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A second way to what is shown: from the sums above and below the line, divided once, and written sign by sign. */
final class ExactNumber {

    private ExactNumber() {}

    /** Rounded once, half up, from the fraction itself. */
    static BigDecimal rounded(FigureAnswer answer, Computed computed, int decimals) {
        KeyFigure figure = answer.figure();
        BigDecimal above = computed.numerator().orElseThrow().multiply(figure.factor());
        return switch (figure.formula()) {
            case Formula.Sum _ -> above.setScale(decimals, RoundingMode.HALF_UP);
            case Formula.Difference _ ->
                above.subtract(computed.denominator().orElseThrow().multiply(figure.factor()))
                        .setScale(decimals, RoundingMode.HALF_UP);
            case Formula.Ratio _, Formula.WeightedMean _ ->
                above.divide(computed.denominator().orElseThrow(), decimals, RoundingMode.HALF_UP);
        };
    }

    /** With a true minus, and thousands apart. */
    static String written(BigDecimal rounded, Locale language) {
        boolean danish = language.getLanguage().equals("da");
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        StringBuilder whole = new StringBuilder(point < 0 ? digits : digits.substring(0, point));
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            whole.insert(i, danish ? "." : ",");
        }
        String rest = point < 0 ? "" : (danish ? "," : ".") + digits.substring(point + 1);
        return (rounded.signum() < 0 ? "−" : "") + whole + rest;
    }
}
