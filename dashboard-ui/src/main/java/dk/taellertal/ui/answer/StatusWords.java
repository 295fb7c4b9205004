package dk.taellertal.ui.answer;

import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Assessment;
import dk.taellertal.core.target.Status;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.target.Verdict;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.format.StandingWords;
import java.math.BigDecimal;
import java.util.Optional;

/** What is said of a figure's status: the arithmetic, and what people have said beside it. */
public final class StatusWords {

    private final Texts texts;
    private final Numbers numbers;

    public StatusWords(Texts texts) {
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
    }

    /** How the computed status came about: value, path and deviation, and what decided. */
    public String arithmetic(Verdict verdict, Optional<Target> target, KeyFigure figure) {
        Assessment computed = verdict.computed();
        String status = texts.of("status." + computed.status());
        if (target.isEmpty() || computed.path().isEmpty()) {
            return status + ". " + texts.of("status.why." + computed.status());
        }
        int decimals = decimals(computed, target.get(), figure);
        Period period = computed.latest().orElseThrow().period();
        BigDecimal deviation = computed.deviation().orElseThrow();
        BigDecimal path = computed.path().orElseThrow();
        String sum = texts.of(
                "status.arithmetic",
                Periods.shown(period, texts),
                numbers.of(path.add(deviation), decimals),
                numbers.of(path, decimals),
                numbers.signed(deviation, decimals),
                figure.unit().equals(FigureWords.PERCENT) ? texts.of("percentagePoint") : texts.unit(figure.unit()),
                numbers.exact(target.get().tolerance(), decimals));
        String near = computed.nearTarget() ? " " + texts.of("status.near") : "";
        String old = computed.stale() ? " " + texts.of("status.stale") : "";
        return status + ". " + texts.of("status.why." + computed.status()) + " " + sum + near + old;
    }

    /** As many as it takes to see that the value lies beyond the tolerance or short of the target, and to add up. */
    private static int decimals(Assessment computed, Target target, KeyFigure figure) {
        BigDecimal deviation = computed.deviation().orElseThrow();
        BigDecimal path = computed.path().orElseThrow();
        BigDecimal value = path.add(deviation);
        int decimals = figure.decimals();
        if (deviation.abs().compareTo(target.tolerance()) > 0) {
            decimals = Numbers.decimalsBeside(deviation.abs(), target.tolerance(), decimals);
        }
        if (computed.status() != Status.REACHED && target.band().isEmpty()) {
            decimals = Numbers.decimalsBeside(value, target.value(), decimals);
        }
        return Numbers.decimalsThatAddUp(value, path, decimals);
    }

    /** What people have said, and how it stands to the computed status; empty where nobody has. */
    public Optional<String> said(Verdict verdict) {
        String computed = texts.of("status." + verdict.computed().status());
        Optional<String> manual = verdict.manual()
                .map(given ->
                        texts.of("status.manual", texts.of("status." + given.status()), given.reason(), computed));
        Optional<String> accepted = verdict.accepted()
                .map(deviation -> texts.of(
                        verdict.counting() instanceof Verdict.Counting.Accepted
                                ? "status.accepted"
                                : "status.accepted.not",
                        Periods.shown(deviation.until(), texts),
                        deviation.reason()));
        return manual.isEmpty() && accepted.isEmpty()
                ? Optional.empty()
                : Optional.of((manual.orElse("") + " " + accepted.orElse("")).strip());
    }

    /** The status that counts, of when its number is where that is old, and who decided where somebody did. */
    public String of(Verdict verdict) {
        String standing = StandingWords.of(verdict.standing(), texts);
        return mark(verdict).map(mark -> standing + " " + mark).orElse(standing);
    }

    /** A few words beside the status sign, where it isn't the computed one that counts. */
    public Optional<String> mark(Verdict verdict) {
        return switch (verdict.counting()) {
            case Verdict.Counting.Computed computed -> Optional.empty();
            case Verdict.Counting.Manual manual -> Optional.of(texts.of("status.mark.manual"));
            case Verdict.Counting.Accepted accepted ->
                Optional.of(texts.of(
                        "status.mark.accepted",
                        Periods.shown(accepted.deviation().until(), texts)));
        };
    }
}
