package dk.taellertal.ui.answer;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Assessment;
import dk.taellertal.core.target.Freshness;
import dk.taellertal.core.target.Status;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.ChangeSince;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the program itself finds in a series: what the latest value did since the one it is compared with, and where it stands. */
final class Finding {

    private final FigureAnswer answer;
    private final KeyFigure figure;
    private final String name;
    private final Optional<Target> target;
    private final Assessment assessment;
    private final LocalDate today;
    private final ChangeSince changeSince;
    private final Texts texts;
    private final Numbers numbers;

    /** @param name of the figure, with what it is narrowed to */
    Finding(
            FigureAnswer answer,
            String name,
            Optional<Target> target,
            Freshness freshness,
            ChangeSince changeSince,
            Texts texts) {
        this.answer = answer;
        this.figure = answer.figure();
        this.name = name;
        this.target = target;
        this.today = freshness.asOf();
        this.assessment = Assessment.of(answer.points(), target, figure.direction(), freshness);
        this.changeSince = changeSince;
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
    }

    String told() {
        List<Point> known =
                answer.points().stream().filter(p -> p.amount().isPresent()).toList();
        if (known.isEmpty()) {
            return texts.of(answer.hidden() ? "headline.hidden" : "headline.none", name);
        }
        Point last = known.getLast();
        String finding = changeSince
                .before(last.period(), answer.points())
                .map(before -> since(before, last))
                .orElseGet(() -> texts.of(key("was", last), name, value(last), shown(last.period())));
        return target.map(t -> finding + " – " + against(t)).orElse(finding);
    }

    /** What the latest value did since another; nothing where a break lies between. */
    private String since(Point before, Point last) {
        return answer.breakBetween(before.period(), last.period())
                .map(b -> texts.of("headline.broken", name, value(last), shown(last.period()), shown(before.period())))
                .orElseGet(() -> change(before, last));
    }

    /** Where the other value is not of the period right before, its period is named. */
    private String change(Point before, Point last) {
        BigDecimal change = last.amount().orElseThrow().subtract(before.amount().orElseThrow());
        String what =
                switch (change.setScale(figure.decimals(), RoundingMode.HALF_UP).signum()) {
                            case 0 -> "same";
                            case 1 -> "rose";
                            default -> "fell";
                        }
                        + ending(before.period(), last.period());
        String size = numbers.of(change.abs(), figure.decimals()) + " "
                + (figure.unit().equals(FigureWords.PERCENT) ? texts.of("percentagePoint") : texts.unit(figure.unit()));
        return what.startsWith("same")
                ? texts.of(key(what, last), name, value(last), shown(last.period()), shown(before.period()))
                : texts.of(key(what, last), name, size, value(last), shown(last.period()), shown(before.period()));
    }

    private String ending(Period before, Period last) {
        if (changeSince.isYearBefore(last)) {
            return ".yearBefore";
        }
        return last.equals(before.plus(1)) ? "" : ".since";
    }

    /** What is told of a period that has not begun is a forecast, and nothing that happened. */
    private String key(String what, Point last) {
        return "headline." + (last.period().firstDay().isAfter(today) ? "ahead." : "") + what;
    }

    /** With as many decimals as it takes to see that it is not the target. */
    private String value(Point point) {
        BigDecimal amount = point.amount().orElseThrow();
        int decimals = target.filter(t -> t.band().isEmpty() && assessment.status() != Status.REACHED)
                .map(t -> Numbers.decimalsBeside(amount, t.value(), figure.decimals()))
                .orElse(figure.decimals());
        return numbers.of(amount, decimals) + " " + texts.unit(figure.unit());
    }

    private String against(Target wanted) {
        boolean over = assessment.status() == Status.ON_TRACK
                && assessment
                        .latest()
                        .filter(p ->
                                !p.period().firstDay().isBefore(wanted.period().firstDay()))
                        .isPresent();
        boolean noLonger = assessment.stale() && !assessment.status().late();
        return texts.of(
                noLonger ? "headline.stale" : "headline." + assessment.status() + (over ? ".over" : ""),
                numbers.of(wanted, figure.decimals()),
                shown(wanted.period()));
    }

    private String shown(Period period) {
        return Periods.shown(period, texts);
    }
}
