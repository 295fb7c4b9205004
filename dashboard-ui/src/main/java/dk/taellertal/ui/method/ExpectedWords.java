package dk.taellertal.ui.method;

import dk.taellertal.core.applied.OutturnForecast;
import dk.taellertal.core.method.Outcome;
import dk.taellertal.core.method.expected.Backtest;
import dk.taellertal.core.method.expected.Expected;
import dk.taellertal.core.method.expected.ExpectedMethod;
import dk.taellertal.core.method.expected.ExpectedResult.Alternative;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.format.Numbers;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of an expected result: arithmetic, interval, and how the method would have done. */
public final class ExpectedWords {

    private final Texts texts;
    private final Numbers numbers;
    private final int decimals;

    public ExpectedWords(OutturnForecast expected, Texts texts) {
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
        this.decimals = expected.figure().decimals();
    }

    public String method(ExpectedMethod method) {
        return texts.of("expected.method." + method);
    }

    /** The amount, or why there is none. */
    public String amount(Alternative alternative) {
        return switch (alternative.expected()) {
            case Outcome.Worked<Expected>(Expected expected) -> shown(expected.amount());
            case Outcome.Absent<Expected>(Value absence) -> reason(absence);
        };
    }

    /** How the amount came about; empty where there is none. */
    public Optional<String> arithmetic(Alternative alternative) {
        return alternative.expected() instanceof Outcome.Worked<Expected>(Expected expected)
                ? Optional.of(arithmetic(expected))
                : Optional.empty();
    }

    private String arithmetic(Expected expected) {
        return switch (expected) {
            case Expected.Linear(BigDecimal actual, int month) -> "%s · 12 / %d".formatted(shown(actual), month);
            case Expected.Seasonal seasonal ->
                texts.of(
                        "expected.seasonal",
                        shown(seasonal.actual()),
                        numbers.of(seasonal.meanShare().movePointRight(2), 1),
                        seasonal.shares().stream()
                                .map(share -> String.valueOf(share.year()))
                                .collect(Collectors.joining(", ")));
            case Expected.Phased(BigDecimal budget, BigDecimal actual, BigDecimal phased) ->
                "%s + (%s − %s)".formatted(shown(budget), shown(actual), shown(phased));
            case Expected.Manual(BigDecimal amount, String reason) -> reason;
        };
    }

    /** From…to, or why there is no interval. */
    public String interval(Alternative alternative) {
        return switch (alternative.interval()) {
            case Outcome.Worked<Backtest.Interval>(Backtest.Interval interval) ->
                shown(interval.lower()) + "–" + shown(interval.upper());
            case Outcome.Absent<Backtest.Interval>(Value absence) -> reason(absence);
        };
    }

    /** The mean error and how many years were tested, or why none was. */
    public String backtest(Alternative alternative) {
        return switch (alternative.backtest()) {
            case Outcome.Worked<Backtest>(Backtest test) ->
                texts.of(
                        "expected.mape",
                        numbers.of(test.meanAbsolutePercentageError(), 1),
                        test.tested().size());
            case Outcome.Absent<Backtest>(Value absence) -> reason(absence);
        };
    }

    private String reason(Value absence) {
        return Reasons.of(absence, texts).orElseThrow();
    }

    String sentence(Message reason) {
        return texts.of(reason);
    }

    public String shown(BigDecimal amount) {
        return numbers.of(amount, decimals);
    }
}
