package dk.taellertal.ingest.recount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every figure of a catalogue, counted again from the rows of the shipped extracts. */
public final class Recount {

    /** More digits than the program keeps. */
    private static final MathContext EXACT = new MathContext(60);

    /** How long a period is, the longest first. */
    private enum Length {
        YEAR,
        SCHOOL_YEAR,
        QUARTER,
        MONTH;

        static Length of(String period) {
            return period.contains("/")
                    ? SCHOOL_YEAR
                    : period.contains("K") ? QUARTER : period.contains("-") ? MONTH : YEAR;
        }
    }

    private final Map<String, Dataset> datasets = new HashMap<>();
    private final Map<String, Definition> figures = new HashMap<>();
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<String, List<RecountedTerm>> terms = new HashMap<>();

    /** @param data the folder of the catalogue and the demo files */
    public Recount(Path data) {
        Path catalogue = data.resolve("catalogue");
        Definition.all(catalogue.resolve("datasets")).forEach(d -> datasets.put(d.text("dataset"), Dataset.of(d)));
        Definition.all(catalogue.resolve("figures")).forEach(f -> figures.put(f.text("figure"), f));
        new DemoRows(catalogue, datasets)
                .inForce(data.resolve("demo"))
                .forEach(r -> rows.computeIfAbsent(r.dataset(), d -> new ArrayList<>())
                        .add(r));
        figures.forEach((id, figure) -> terms.put(id, termsOf(figure)));
    }

    private List<RecountedTerm> termsOf(Definition figure) {
        return List.of("of", "less", "numerator", "denominator").stream()
                .filter(figure::has)
                .map(figure::part)
                .map(term -> new RecountedTerm(
                        Optional.ofNullable(datasets.get(term.text("dataset"))).orElseThrow(),
                        term,
                        rows.getOrDefault(term.text("dataset"), List.of())))
                .toList();
    }

    public Set<String> figures() {
        return figures.keySet();
    }

    public List<String> breakdowns(String figure) {
        return definition(figure).texts("breakdowns");
    }

    /** The areas that the figure's first sum has rows of. */
    public Set<String> areas(String figure) {
        return terms(figure).getFirst().areas();
    }

    /** The codes of a breakdown that every sum of the figure counts. */
    public List<String> codes(String figure, String dimension) {
        Set<String> codes = new TreeSet<>();
        terms(figure).forEach(t -> codes.addAll(t.codes(dimension)));
        return codes.stream()
                .filter(c -> terms(figure).stream().allMatch(t -> t.counts(dimension, c)))
                .toList();
    }

    /** The periods for which a figure must be told, gaps between them aside. */
    public Set<String> periods(String figure, String area, Map<String, String> only) {
        List<RecountedTerm> its = terms(figure);
        Map<String, String> narrowing = possible(figure, only) ? only : Map.of();
        Set<String> periods = new TreeSet<>();
        for (RecountedTerm term : its) {
            if (term.samePeriod() || term.equals(its.getFirst())) {
                periods.addAll(term.periods(area, narrowing));
            }
        }
        Optional<Length> length = definition(figure)
                .optional("period")
                .map(kind -> Length.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')))
                .or(() -> periods.stream().map(Length::of).min(Comparator.naturalOrder()));
        periods.removeIf(p -> !Optional.of(Length.of(p)).equals(length));
        return periods;
    }

    /** @param only one code each of some dimensions */
    public Recounted value(String figure, String area, String period, Map<String, String> only) {
        if (!possible(figure, only)) {
            return new Recounted.NoMeaning();
        }
        List<Recounted> sums = sums(figure, area, period, only);
        for (Recounted sum : sums) {
            if (!(sum instanceof Recounted.Amount)) {
                return sum;
            }
        }
        Definition definition = definition(figure);
        BigDecimal factor = new BigDecimal(definition.optional("factor").orElse("1"));
        BigDecimal first = ((Recounted.Amount) sums.getFirst()).amount();
        BigDecimal second = ((Recounted.Amount) sums.getLast()).amount();
        return switch (definition.text("formula")) {
            case "sum" -> new Recounted.Amount(first.multiply(factor));
            case "difference" -> new Recounted.Amount(first.subtract(second).multiply(factor));
            case "ratio", "weighted-mean" ->
                second.signum() == 0
                        ? new Recounted.NoMeaning()
                        : new Recounted.Amount(first.multiply(factor).divide(second, EXACT));
            default -> throw new IllegalArgumentException("no such formula: " + definition);
        };
    }

    /** Whether a line that may take part in the figure counts too few persons or cases to be shown. */
    public boolean countsFew(String figure, String area, String period) {
        return terms(figure).stream().anyMatch(t -> t.countsFew(area, period));
    }

    private List<Recounted> sums(String figure, String area, String period, Map<String, String> only) {
        List<RecountedTerm> its = terms(figure);
        return definition(figure)
                .optional("weight")
                .map(weight -> List.of(
                        its.getFirst().weighted(weight, area, period, only),
                        its.getFirst().weights(weight, area, period, only)))
                .orElseGet(
                        () -> its.stream().map(t -> t.sum(area, period, only)).toList());
    }

    private boolean possible(String figure, Map<String, String> only) {
        return terms(figure).stream().allMatch(t -> only.keySet().stream().allMatch(t::brokenDownBy));
    }

    private Definition definition(String figure) {
        return Optional.ofNullable(figures.get(figure)).orElseThrow();
    }

    private List<RecountedTerm> terms(String figure) {
        return Optional.ofNullable(terms.get(figure)).orElseThrow();
    }
}
