package dk.taellertal.core.answer;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.method.Outcome;
import dk.taellertal.core.method.price.FixedPrice;
import dk.taellertal.core.method.price.PriceBase;
import dk.taellertal.core.method.price.PriceTable;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An answer told in the prices of one year. Amounts in kroner are carried on from the year in which their period
 * begins; what they are divided by stands as it is. A year that the estimate lacks is missing.
 */
public final class FixedPrices {

    private static final String KRONER = "kr.";

    private final KeyFigure figure;
    private final PriceTable table;
    private final PriceBase base;

    private FixedPrices(KeyFigure figure, PriceTable table, PriceBase base) {
        this.figure = figure;
        this.table = table;
        this.base = base;
    }

    /** Whether a figure is an amount in kroner: a share of kroner in kroner is the same in all prices. */
    public static boolean apply(KeyFigure figure, Catalogue catalogue) {
        return switch (figure.formula()) {
            case Formula.Sum(Term term) -> kroner(term, catalogue);
            case Formula.Ratio(Term above, Term below) -> kroner(above, catalogue) && !kroner(below, catalogue);
            case Formula.Difference(Term from, Term less) -> kroner(from, catalogue) && kroner(less, catalogue);
            case Formula.WeightedMean(Term value, String weight) -> kroner(value, catalogue);
        };
    }

    private static boolean kroner(Term term, Catalogue catalogue) {
        return catalogue
                .dataset(term.dataset())
                .measure(term.measure())
                .filter(measure -> measure.unit().equals(KRONER))
                .isPresent();
    }

    /**
     * The answer in the prices of a year.
     *
     * @param asOf the latest estimate made at or before this day counts
     * @throws IllegalArgumentException where the figure is no amount in kroner, or the catalogue has no index
     */
    public static FigureAnswer of(FigureAnswer answer, Catalogue catalogue, int year, LocalDate asOf) {
        if (!apply(answer.figure(), catalogue)) {
            throw new IllegalArgumentException("'%s' is no amount in kroner, so it has no fixed prices"
                    .formatted(answer.figure().id()));
        }
        PriceTable table = catalogue
                .priceTable()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the catalogue has no price-and-wage index (expected a file in prices/)"));
        return new FixedPrices(answer.figure(), table, table.base(year, asOf)).told(answer);
    }

    private FigureAnswer told(FigureAnswer answer) {
        List<Point> points = points(answer.points());
        Optional<LocalDate> estimated = table.index().estimateAt(base.type(), base.asOf());
        return new FigureAnswer(
                answer.figure(),
                answer.area(),
                answer.scope(),
                points,
                answer.total().map(total -> total(total, points)),
                answer.comparison().map(c -> c.with(points(c.points()))),
                answer.breaks(),
                Optional.of(new PriceBasis(table, base.year(), estimated)),
                answer.sources(),
                "%s.%d.%s"
                        .formatted(
                                answer.version(),
                                base.year(),
                                estimated.map(LocalDate::toString).orElse("none")));
    }

    private List<Point> points(List<Point> points) {
        return points.stream()
                .map(p -> new Point(p.period(), computed(p.period(), p.computed())))
                .toList();
    }

    private Computed computed(Period period, Computed running) {
        Value value = value(period, running.value());
        if (!(value instanceof Value.Known)) {
            return Computed.absent(value, running.sources());
        }
        boolean both = figure.formula() instanceof Formula.Difference;
        return new Computed(
                value,
                running.numerator().flatMap(amount -> amount(period, amount)),
                both ? running.denominator().flatMap(amount -> amount(period, amount)) : running.denominator(),
                running.sources());
    }

    private Value value(Period period, Value running) {
        return Outcome.over(running, amount -> table.index().fixed(amount, year(period), base))
                .value(FixedPrice::result);
    }

    private Optional<BigDecimal> amount(Period period, BigDecimal running) {
        return value(period, new Value.Known(running)) instanceof Value.Known(BigDecimal fixed)
                ? Optional.of(fixed)
                : Optional.empty();
    }

    private static int year(Period period) {
        return period.firstDay().getYear();
    }

    /** The same sums over time as in running prices, each of its own year carried on first. */
    private Computed total(Computed running, List<Point> points) {
        Optional<Value> absence = points.stream()
                .map(Point::value)
                .filter(value -> !(value instanceof Value.Known))
                .findFirst();
        if (!(running.value() instanceof Value.Known) || absence.isPresent()) {
            return Computed.absent(absence.orElse(running.value()), running.sources());
        }
        List<TermSum> sums = figure.formula().terms().size() == 1
                ? List.of(sum(points.stream()
                        .flatMap(p -> p.computed().numerator().stream())
                        .toList()))
                : List.of(
                        sum(points.stream()
                                .flatMap(p -> p.computed().numerator().stream())
                                .toList()),
                        sum(points.stream()
                                .flatMap(p -> p.computed().denominator().stream())
                                .toList()));
        return Arithmetic.compute(Computation.of(figure), sums, running.sources());
    }

    private static TermSum sum(List<BigDecimal> amounts) {
        return new TermSum(new Value.Known(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)), Set.of(), false);
    }
}
