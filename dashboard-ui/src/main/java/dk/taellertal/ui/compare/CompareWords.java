package dk.taellertal.ui.compare;

import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.compare.Beside.Line;
import dk.taellertal.ui.compare.Beside.Whose;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is said of a comparison. */
final class CompareWords {

    private static final String PERCENT = "pct.";

    private final Texts texts;
    private final Numbers numbers;

    CompareWords(Texts texts) {
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
    }

    /** Where the own municipality stands among those that have a number. */
    String headline(Beside beside, String ownName) {
        KeyFigure figure = beside.figure();
        if (beside.period().isEmpty()) {
            return texts.of("compare.headline.none", texts.name(figure));
        }
        String period = Periods.shown(beside.period().get(), texts);
        Optional<Line> own = beside.own().filter(l -> l.amount().isPresent());
        if (own.isEmpty()) {
            return texts.of("compare.headline.ownMissing", texts.name(figure), ownName, period);
        }
        String value = withUnit(own.get().amount().orElseThrow(), figure);
        List<Line> ranked = beside.ranked();
        if (ranked.size() < 2) {
            return texts.of("compare.headline.alone", texts.name(figure), ownName, value, period);
        }
        if (ranked.size() == 2) {
            Line other = ranked.stream()
                    .filter(l -> l.whose() != Whose.OWN)
                    .findFirst()
                    .orElseThrow();
            return texts.of(
                    "compare.headline.two",
                    texts.name(figure),
                    ownName,
                    value,
                    other.name(),
                    withUnit(other.amount().orElseThrow(), figure),
                    period);
        }
        return texts.of(
                "compare.headline.rank",
                texts.name(figure),
                ownName,
                value,
                period,
                ranked.indexOf(own.get()) + 1,
                ranked.size());
    }

    /** What is measured, and which way is better. */
    String subtitle(Beside beside) {
        KeyFigure figure = beside.figure();
        return texts.of(
                "compare.subtitle",
                figure.question(),
                texts.unit(figure.unit()),
                texts.of("definition.direction." + figure.direction()));
    }

    /** Why a line has no number; empty where it has one. */
    String absence(Line line) {
        return switch (line.value()) {
            case Value.Known _ -> "";
            case Value.Missing missing -> texts.of("state.missing");
            case Value.Suppressed hidden -> texts.of("state.suppressed");
            case Value.NotApplicable not -> texts.of("state.notApplicable");
        };
    }

    /** The unit of a difference: of two percentages it is a point. */
    String differenceUnit(KeyFigure figure) {
        return figure.unit().equals(PERCENT) ? texts.of("percentagePoint") : texts.unit(figure.unit());
    }

    private String withUnit(BigDecimal amount, KeyFigure figure) {
        return numbers.of(amount, figure.decimals()) + " " + texts.unit(figure.unit());
    }
}
