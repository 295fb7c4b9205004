package dk.taellertal.ui.method;

import dk.taellertal.core.applied.OutturnForecast;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.method.Outcome;
import dk.taellertal.core.method.expected.Backtest;
import dk.taellertal.core.method.expected.Expected;
import dk.taellertal.core.method.expected.ExpectedResult.Alternative;
import dk.taellertal.core.method.expected.PhasedBudget;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.ExchangedNumber;
import dk.taellertal.ui.method.ExpectedDocument.LeftOutDocument;
import dk.taellertal.ui.method.ExpectedDocument.MethodDocument;
import dk.taellertal.ui.method.ExpectedDocument.TestedDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes an expected result as a document. */
public final class ExpectedDocuments {

    /** Decimals on the page. */
    private static final int PERCENT_SHOWN = 1;

    private final Texts texts;

    public ExpectedDocuments(Texts texts) {
        this.texts = texts;
    }

    public ExpectedDocument document(OutturnForecast expected) {
        KeyFigure figure = expected.figure();
        ExpectedWords words = new ExpectedWords(expected, texts);
        return new ExpectedDocument(
                figure.id().value(),
                figure.name(),
                expected.area(),
                figure.unit(),
                expected.month().year(),
                expected.month().toString(),
                lower(expected.result().chosen()),
                expected.excluded().stream().sorted().toList(),
                text(expected.actual(), figure),
                text(expected.budget().map(PhasedBudget::total), figure),
                expected.synthetic(),
                expected.result().alternatives().stream()
                        .map(a -> method(a, expected, words))
                        .toList(),
                expected.version());
    }

    private static MethodDocument method(Alternative alternative, OutturnForecast expected, ExpectedWords words) {
        KeyFigure figure = expected.figure();
        Optional<BigDecimal> amount = worked(alternative.expected()).map(Expected::amount);
        Optional<Backtest.Interval> interval = worked(alternative.interval());
        Optional<Backtest> test = worked(alternative.backtest());
        return new MethodDocument(
                lower(alternative.method()),
                alternative.method() == expected.result().chosen(),
                text(amount, figure),
                words.arithmetic(alternative).orElse(null),
                amount.isPresent() ? null : words.amount(alternative),
                text(interval.map(Backtest.Interval::lower), figure),
                text(interval.map(Backtest.Interval::upper), figure),
                interval.isPresent() ? null : words.interval(alternative),
                test.map(t -> ExchangedNumber.of(t.meanAbsolutePercentageError(), PERCENT_SHOWN, 2)
                                .toPlainString())
                        .orElse(null),
                test.isPresent() ? null : words.backtest(alternative),
                test.map(t -> tested(t, figure)).orElse(List.of()),
                test.map(t -> leftOut(t, words)).orElse(List.of()));
    }

    private static List<TestedDocument> tested(Backtest test, KeyFigure figure) {
        return test.tested().stream()
                .map(t -> new TestedDocument(t.year(), exchanged(t.expected(), figure), exchanged(t.actual(), figure)))
                .toList();
    }

    private static List<LeftOutDocument> leftOut(Backtest test, ExpectedWords words) {
        return test.leftOut().stream()
                .map(l -> new LeftOutDocument(l.year(), words.sentence(l.reason())))
                .toList();
    }

    private static <T> Optional<T> worked(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Worked<T>(T result) -> Optional.of(result);
            case Outcome.Absent<T> absent -> Optional.empty();
        };
    }

    private static @Nullable String text(Optional<BigDecimal> amount, KeyFigure figure) {
        return amount.map(a -> exchanged(a, figure)).orElse(null);
    }

    private static String exchanged(BigDecimal amount, KeyFigure figure) {
        return figure.exchanged(amount).toPlainString();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
