package dk.taellertal.ui.answer;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.target.Assessment;
import dk.taellertal.core.target.Band;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.target.Verdict;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.text.Worded;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.answer.StatusDocument.AcceptedDocument;
import dk.taellertal.ui.answer.StatusDocument.ManualDocument;
import dk.taellertal.ui.answer.StatusDocument.TargetDocument;
import dk.taellertal.ui.answer.StatusDocument.WaypointDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How figures stand on a day. Targets belong to the own municipality, in running prices, and to the whole figure: a part
 * of it has none.
 */
public final class Statuses {

    private final Catalogue catalogue;
    private final StatusWords words;
    private final LocalDate asOf;

    public Statuses(Catalogue catalogue, Texts texts, LocalDate asOf) {
        this.catalogue = catalogue;
        this.words = new StatusWords(texts);
        this.asOf = asOf;
    }

    /**
     * What an objective says of the figure that was asked about; of several the first with a target. What people say of
     * it they say now: of a series up to an earlier day only the numbers tell.
     */
    public Optional<Indicator> indicator(FigureAnswer answer) {
        return answer.area().equals(catalogue.municipality().code())
                        && answer.prices().isEmpty()
                        && answer.scope().only().isEmpty()
                ? catalogue
                        .goals()
                        .indicator(answer.figure().id())
                        .map(i -> day(answer).equals(asOf) ? i : i.unsaid())
                : Optional.empty();
    }

    private LocalDate day(FigureAnswer answer) {
        return answer.scope().seenFrom(asOf);
    }

    public Verdict verdict(Indicator indicator, FigureAnswer answer) {
        KeyFigure figure = answer.figure();
        return indicator.verdict(answer.points(), figure.direction(), catalogue.freshness(figure, day(answer)));
    }

    /**
     * What a picture of the answer follows from: beside the data the numbers themselves, which the catalogue may have
     * hidden since, the target, a status, which grows stale, and what is written above.
     */
    public String version(FigureAnswer answer) {
        Optional<Indicator> indicator = indicator(answer);
        String numbers = new HeadlineNumbers(answer, indicator.flatMap(Indicator::target)).about();
        String beside = answer.comparison()
                .map(c -> c.points().stream()
                        .map(p -> p.period() + "=" + p.value())
                        .toList())
                .map(values -> ".%08x".formatted(values.hashCode()))
                .orElse("");
        String status = indicator
                .map(i -> verdict(i, answer).computed())
                .map(computed -> "." + computed.status() + (computed.stale() ? ".stale" : ""))
                .orElse("");
        String headline = Optional.ofNullable(
                        catalogue.headlines().get(answer.figure().id()))
                .map(h -> ".%08x".formatted(h.hashCode()))
                .orElse("");
        String drawn = answer.figure()
                .shown()
                .map(shown -> "." + shown.getClass().getSimpleName())
                .orElse("");
        return answer.version() + "." + numbers + beside + status + headline + drawn;
    }

    StatusDocument document(Indicator indicator, FigureAnswer answer) {
        KeyFigure figure = answer.figure();
        Verdict verdict = verdict(indicator, answer);
        Assessment computed = verdict.computed();
        return new StatusDocument(
                Worded.of(verdict.counting().status()),
                Worded.of(computed.status()),
                day(answer).toString(),
                computed.latest().map(p -> p.period().toString()).orElse(null),
                computed.latest()
                        .flatMap(Point::amount)
                        .map(a -> exchanged(a, figure))
                        .orElse(null),
                computed.path().map(a -> exchanged(a, figure)).orElse(null),
                computed.deviation().map(a -> exchanged(a, figure)).orElse(null),
                indicator.target().map(Statuses::target).orElse(null),
                computed.nearTarget(),
                computed.stale(),
                words.arithmetic(verdict, indicator.target(), figure),
                words.said(verdict).orElse(null),
                verdict.manual()
                        .map(m -> new ManualDocument(Worded.of(m.status()), m.reason()))
                        .orElse(null),
                accepted(verdict));
    }

    private static @Nullable AcceptedDocument accepted(Verdict verdict) {
        return verdict.accepted()
                .map(a -> new AcceptedDocument(
                        a.until().toString(), a.reason(), verdict.counting() instanceof Verdict.Counting.Accepted))
                .orElse(null);
    }

    private static TargetDocument target(Target target) {
        return new TargetDocument(
                target.baselinePeriod().toString(),
                target.baseline().toPlainString(),
                target.period().toString(),
                target.value().toPlainString(),
                target.tolerance().toPlainString(),
                target.waypoints().stream()
                        .map(w -> new WaypointDocument(
                                w.period().toString(), w.value().toPlainString()))
                        .toList(),
                target.band().map(Band::lower).map(BigDecimal::toPlainString).orElse(null),
                target.band().map(Band::upper).map(BigDecimal::toPlainString).orElse(null));
    }

    private static String exchanged(BigDecimal amount, KeyFigure figure) {
        return Documents.exchanged(amount, figure);
    }
}
