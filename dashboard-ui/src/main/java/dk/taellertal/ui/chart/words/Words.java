package dk.taellertal.ui.chart.words;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.measure.ValueScale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The few words a chart adds itself, its numbers and its periods, in one reader's language. */
public final class Words {

    private static final char MINUS = '\u2212';

    private final Texts texts;
    private final Locale locale;
    private final String unit;
    private final int decimals;

    public Words(Chart chart) {
        texts = new Texts(chart.locale(), List.of("dk.taellertal.ui.chart.texts", "dk.taellertal.core.texts"));
        locale = chart.locale();
        unit = chart.unit();
        decimals = chart.decimals();
    }

    public String of(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    /** With the figure's decimals. */
    public String number(BigDecimal amount) {
        return written(amount, decimals, decimals);
    }

    /** As number, with + or − before it. */
    public String signed(BigDecimal amount) {
        return signed(amount, decimals);
    }

    /** As signed, with so many decimals. */
    public String signed(BigDecimal amount, int places) {
        String plain = number(amount, places);
        return plain.charAt(0) != MINUS && !plain.equals(number(BigDecimal.ZERO, places)) ? "+" + plain : plain;
    }

    /** A text that counts something, which has a form for one. */
    public String count(String key, int count) {
        return of(count == 1 ? key + ".one" : key, count);
    }

    /** Whether nothing of an amount is left when it is shown. */
    public boolean isNothing(BigDecimal amount) {
        return number(amount).equals(number(BigDecimal.ZERO));
    }

    /** As signed; ±0 where nothing is left. */
    public String deviation(BigDecimal amount) {
        return isNothing(amount) ? "\u00b1" + number(BigDecimal.ZERO) : signed(amount);
    }

    /** With so many decimals. */
    public String number(BigDecimal amount, int places) {
        return written(amount, places, places);
    }

    /** Why there is no number, in a word or two; the number where there is one. */
    public String absence(Value value) {
        return switch (value) {
            case Value.Known known -> number(known.amount());
            case Value.Missing missing -> of("missing");
            case Value.Suppressed hidden -> of("hidden.under", hidden.threshold());
            case Value.NotApplicable none -> of("notApplicable");
        };
    }

    /** Why there is no number, in full. */
    public String reason(Value value) {
        return switch (value) {
            case Value.NotApplicable(Message reason) -> absence(value) + ": " + texts.of(reason);
            default -> absence(value);
        };
    }

    /** Parts of a hundred, with one decimal. */
    public String percent(BigDecimal part, BigDecimal whole) {
        BigDecimal share = part.movePointRight(2).divide(whole, MathContext.DECIMAL128);
        return of("percent", written(share, 1, 1));
    }

    /** A target, which has at least one decimal where the figure has any, and no idle zeros after that. */
    public String goal(BigDecimal amount) {
        return written(amount, Math.min(1, decimals), decimals);
    }

    /** A tick of an axis, with the decimals its step needs. */
    public String tick(BigDecimal amount, BigDecimal step) {
        int needed = Math.max(0, step.stripTrailingZeros().scale());
        return written(amount, needed, needed);
    }

    public String unit() {
        return unit;
    }

    public String withUnit(String number) {
        return unit.isEmpty() ? number : number + " " + unit;
    }

    /** A difference; that of two percentages is in percentage points. */
    public String difference(BigDecimal amount) {
        boolean percentage = unit.equals("%") || unit.startsWith("pct") || unit.startsWith("per cent");
        return percentage ? number(amount.abs()) + " " + of("points") : withUnit(number(amount.abs()));
    }

    public String axisNote(ValueScale scale) {
        String note = of("axisStart", withUnit(tick(scale.low(), scale.step())));
        return note.endsWith(".") ? note : note + ".";
    }

    public String period(Period period) {
        return switch (period.kind()) {
            case YEAR -> Integer.toString(period.year());
            case SCHOOL_YEAR -> period.year() + "/" + twoDigits(period.year() + 1);
            case QUARTER -> of("quarter", period.index(), period.year());
            case MONTH -> DateTimeFormatter.ofPattern("MMM yyyy", locale).format(period.firstDay());
        };
    }

    private static String twoDigits(int year) {
        return Integer.toString(100 + year % 100).substring(1);
    }

    private String written(BigDecimal amount, int fewest, int most) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        symbols.setMinusSign(MINUS);
        format.setDecimalFormatSymbols(symbols);
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        return format.format(amount.setScale(most, RoundingMode.HALF_UP));
    }
}
