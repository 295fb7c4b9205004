package dk.taellertal.core.catalogue;

import dk.taellertal.core.figure.ChartSpec;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.figure.FigureKind;
import dk.taellertal.core.figure.ForecastSpec;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.period.Period;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads key figures. */
final class FigureReader {

    private enum Form {
        SUM,
        RATIO,
        DIFFERENCE,
        WEIGHTED_MEAN
    }

    private enum As {
        FAN,
        PYRAMID
    }

    private static final int AGES_A_BAR = 10;

    private FigureReader() {}

    static KeyFigure figure(Entry e) {
        return new KeyFigure(
                new KeyFigureId(e.text("figure")),
                e.whole("version", 1),
                e.text("name"),
                e.optional("nameEn"),
                e.text("question"),
                formula(e),
                e.has("period") ? Optional.of(e.choice("period", Period.Kind.class, null)) : Optional.empty(),
                e.decimal("factor", BigDecimal.ONE),
                e.text("unit"),
                e.whole("decimals", 2),
                e.choice("direction", Direction.class, null),
                e.choice("kind", FigureKind.class, null),
                e.texts("breakdowns"),
                e.texts("goals"),
                e.text("owner"),
                e.texts("reservations"),
                e.has("validFrom") ? Optional.of(e.period("validFrom")) : Optional.empty(),
                e.optional("change"),
                List.of(),
                e.entry("expected").flatMap(x -> x.read(FigureReader::followup)),
                e.texts("related").stream().map(KeyFigureId::new).toList(),
                e.entry("shown").flatMap(x -> x.read(FigureReader::shown)));
    }

    private static ForecastSpec followup(Entry e) {
        return new ForecastSpec(
                e.text("budget"),
                e.optional("phased"),
                e.texts("excluded").stream()
                        .map(year -> Period.parse(year).year())
                        .collect(Collectors.toSet()));
    }

    private static ChartSpec shown(Entry e) {
        String kind = e.text("as");
        As as = e.choiceOf("as", kind, As.class, As.FAN);
        if (!as.name().equalsIgnoreCase(kind)) {
            // The fault is told; of a kind that is not known nothing else is asked.
            throw new IllegalArgumentException("no kind of picture: '%s'".formatted(kind));
        }
        return switch (as) {
            case FAN -> new ChartSpec.Fan(term(e, "forecast"), e.text("vintage"));
            case PYRAMID -> new ChartSpec.Pyramid(e.text("ages"), e.text("sides"), e.whole("step", AGES_A_BAR));
        };
    }

    private static Formula formula(Entry e) {
        return switch (e.choice("formula", Form.class, null)) {
            case SUM -> new Formula.Sum(term(e, "of"));
            case RATIO -> new Formula.Ratio(term(e, "numerator"), term(e, "denominator"));
            case DIFFERENCE -> new Formula.Difference(term(e, "of"), term(e, "less"));
            case WEIGHTED_MEAN -> new Formula.WeightedMean(term(e, "of"), e.text("weight"));
        };
    }

    static Term term(Entry e, String key) {
        return e.entry(key).flatMap(t -> t.read(FigureReader::term)).orElseGet(() -> {
            if (!e.has(key)) {
                e.fault(key, "is missing");
            }
            return new Term("?", "?", Map.of(), Map.of(), Term.At.SAME, "?");
        });
    }

    private static Term term(Entry e) {
        return new Term(
                e.text("dataset"),
                e.text("measure"),
                codes(e, "with"),
                codes(e, "without"),
                e.choice("at", Term.At.class, Term.At.SAME),
                e.text("label"));
    }

    private static Map<String, Codes> codes(Entry e, String key) {
        Map<String, Codes> codes = new LinkedHashMap<>();
        e.lists(key).forEach((dimension, entries) -> codes.put(dimension, new Codes(entries)));
        return codes;
    }
}
