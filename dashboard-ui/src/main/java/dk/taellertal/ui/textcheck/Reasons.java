package dk.taellertal.ui.textcheck;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.SourceWords;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.textcheck.Checked.Match;
import java.math.BigDecimal;
import java.util.Objects;

/** Says in a sentence what a number was held beside. */
final class Reasons {

    private final Catalogue catalogue;
    private final Texts texts;
    private final Numbers numbers;

    Reasons(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
    }

    Message of(String key, Match match) {
        return Message.of(
                key,
                name(match.series()),
                Periods.named(match.period(), texts),
                amount(match.series(), match.amount()),
                new SourceWords(texts).inShort(match.sources()));
    }

    Message older(Match match, Period latest, BigDecimal amount) {
        return Message.of(
                "textcheck.older",
                name(match.series()),
                Periods.named(match.period(), texts),
                amount(match.series(), match.amount()),
                new SourceWords(texts).inShort(match.sources()),
                Periods.named(latest, texts),
                amount(match.series(), amount));
    }

    Message noPeriod(KnownSeries series, Period period) {
        return Message.of("textcheck.unknown.noPeriod", name(series), Periods.named(period, texts));
    }

    Message about(String key, KnownSeries series) {
        return Message.of(key, name(series));
    }

    /** As exactly as it takes to see more than a page shows, where a page rounds. */
    private String amount(KnownSeries series, BigDecimal amount) {
        int decimals = Math.max(
                series.decimals(), Math.min(2, amount.stripTrailingZeros().scale()));
        return numbers.of(amount, decimals) + " " + texts.unit(series.written());
    }

    /** The figure, what of it, and where, where that is not the municipality itself. */
    String name(KnownSeries series) {
        StringBuilder name = new StringBuilder(texts.name(series.figure()));
        switch (series.part()) {
            case VALUE -> {
                // The figure's name says it.
            }
            case NUMERATOR -> name.append(": ").append(term(series, 0));
            case DENOMINATOR -> name.append(": ").append(term(series, 1));
        }
        series.only().forEach((dimension, code) -> name.append(", ").append(code(series, dimension, code)));
        if (!series.area().equals(catalogue.municipality().code())) {
            name.append(", ").append(area(series.area()));
        }
        return name.toString();
    }

    private static String term(KnownSeries series, int index) {
        Formula formula = series.figure().formula();
        return formula.terms().get(index).label();
    }

    private String code(KnownSeries series, String dimension, String code) {
        return catalogue.datasetsOf(series.figure()).stream()
                .flatMap(dataset -> dataset.dimension(dimension).stream())
                .map(column -> column.codes().getOrDefault(code, code))
                .findFirst()
                .orElse(code);
    }

    private String area(String id) {
        return catalogue.groups().containsKey(id)
                ? Objects.requireNonNull(catalogue.groups().get(id)).name()
                : catalogue.areas().nameOf(id);
    }
}
