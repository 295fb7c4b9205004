package dk.taellertal.ui.textcheck;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The numbers that the program shows on its pages, at one state. Series are asked for only where the words of a text lead to
 * them, by the very questions that pages ask: what those hide is not known here either.
 */
public final class KnownNumbers {

    private final Snapshot snapshot;
    private final List<KnownSeries> series;
    private final Map<KnownSeries.Question, FigureAnswer> answers = new HashMap<>();
    private final Map<KnownSeries, NavigableMap<Period, BigDecimal>> values = new HashMap<>();
    private final Map<KnownSeries, FigureAnswer> traced = new HashMap<>();

    private KnownNumbers(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.series = new SeriesOfCatalogue(snapshot).all();
    }

    /** What is known at a state. */
    public static KnownNumbers of(Snapshot snapshot) {
        return new KnownNumbers(snapshot);
    }

    Catalogue catalogue() {
        return snapshot.catalogue();
    }

    /** Every series of the own municipality. */
    List<KnownSeries> series() {
        return series;
    }

    /** Asks for all of some series together. */
    void prepare(Collection<KnownSeries> wanted) {
        List<KnownSeries.Question> open = wanted.stream()
                .map(KnownSeries::question)
                .filter(question -> !answers.containsKey(question))
                .distinct()
                .toList();
        List<FigureAnswer> given = snapshot.answers(
                open.stream().map(q -> question(q, PeriodRange.ALL, false)).toList());
        for (int i = 0; i < open.size(); i++) {
            answers.put(open.get(i), given.get(i));
        }
    }

    /** The amounts that are known and not hidden, by period, in the series' own unit. */
    NavigableMap<Period, BigDecimal> values(KnownSeries one) {
        return values.computeIfAbsent(one, _ -> {
            prepare(List.of(one));
            NavigableMap<Period, BigDecimal> known = new TreeMap<>();
            for (Point point : points(one, Objects.requireNonNull(answers.get(one.question())))) {
                amount(one, point.computed()).ifPresent(amount -> known.put(point.period(), amount));
            }
            return known;
        });
    }

    /** One of the amounts that {@link #values} has. */
    BigDecimal amount(KnownSeries one, Period period) {
        return Objects.requireNonNull(values(one).get(period));
    }

    private List<Point> points(KnownSeries one, FigureAnswer answer) {
        return catalogue().groups().containsKey(one.area())
                ? answer.comparison().orElseThrow().points()
                : answer.points();
    }

    private static Optional<BigDecimal> amount(KnownSeries one, Computed computed) {
        if (!(computed.value() instanceof Value.Known)) {
            return Optional.empty();
        }
        return switch (one.part()) {
            case VALUE -> computed.amount();
            case NUMERATOR -> computed.numerator();
            case DENOMINATOR -> computed.denominator();
        };
    }

    /** The files, with lines, that a value came from; of a part of a figure those of that part alone. */
    List<Source> sources(KnownSeries one, Period period) {
        FigureAnswer answer = traced.computeIfAbsent(one, _ -> snapshot.answer(traced(one)));
        Period own = term(one)
                .map(term -> term.at().of(period, catalogue().dataset(term.dataset())))
                .orElse(period);
        return points(one, answer).stream()
                .filter(point -> point.period().equals(period) || point.period().equals(own))
                .map(point -> point.computed().sources())
                .findFirst()
                .orElse(List.of());
    }

    /** The part of the figure; empty for its value. */
    private static Optional<Term> term(KnownSeries one) {
        List<Term> terms = one.figure().formula().terms();
        return switch (one.part()) {
            case VALUE -> Optional.empty();
            case NUMERATOR -> Optional.of(terms.getFirst());
            case DENOMINATOR -> Optional.of(terms.getLast());
        };
    }

    private FigureQuestion traced(KnownSeries one) {
        FigureQuestion whole = question(one.question(), PeriodRange.ALL, true);
        return term(one).map(term -> whole.computing(new Formula.Sum(term))).orElse(whole);
    }

    private FigureQuestion question(KnownSeries.Question asked, PeriodRange range, boolean lines) {
        boolean group = catalogue().groups().containsKey(asked.area());
        return new FigureQuestion(
                asked.figure(),
                group ? catalogue().municipality().code() : asked.area(),
                range,
                asked.only(),
                group ? Optional.of(asked.area()) : Optional.empty(),
                lines);
    }
}
