package dk.taellertal.ui.answer;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a formula back as a sentence, from what is really computed: a label alone might promise something else. */
public final class FormulaSentence {

    /** A code that needs no quotation marks to be told from the words around it. */
    private static final Pattern NUMBER = Pattern.compile("[0-9.\\-]+");

    private final Catalogue catalogue;
    private final Texts texts;

    public FormulaSentence(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    public String of(KeyFigure figure) {
        String computed = switch (figure.formula()) {
            case Formula.Sum(Term term) -> term(term);
            case Formula.Ratio(Term numerator, Term denominator) ->
                texts.of("sentence.ratio", term(numerator), term(denominator));
            case Formula.Difference(Term minuend, Term subtrahend) ->
                texts.of("sentence.difference", term(minuend), term(subtrahend));
            case Formula.WeightedMean(Term value, String weight) ->
                texts.of("sentence.mean", term(value), measure(value.dataset(), weight));
        };
        String scaled = figure.factor().compareTo(BigDecimal.ONE) == 0
                ? computed
                : texts.of("sentence.factor", computed, factor(figure.factor()));
        String sentence = kind(figure)
                .map(kind -> texts.of("sentence.per", scaled, texts.of("sentence.kind." + kind)))
                .orElse(scaled);
        return sentence.substring(0, 1).toUpperCase(texts.locale()) + sentence.substring(1) + ".";
    }

    private String factor(BigDecimal factor) {
        return new Numbers(texts.locale())
                .of(factor, Math.max(0, factor.stripTrailingZeros().scale()));
    }

    /** The longest kind of period is the one told, unless the definition says another. */
    private Optional<Period.Kind> kind(KeyFigure figure) {
        return figure.period()
                .or(() -> Optional.ofNullable(catalogue
                                .datasets()
                                .get(figure.formula().terms().getFirst().dataset()))
                        .flatMap(d -> d.period().kinds().stream().min(Comparator.naturalOrder())));
    }

    private String term(Term term) {
        List<String> details = new ArrayList<>();
        DatasetContract dataset = catalogue.datasets().get(term.dataset());
        details.add(texts.of(
                "sentence.measure",
                measure(term.dataset(), term.measure()),
                dataset == null ? term.dataset() : dataset.name()));
        filters("sentence.with", term.with(), dataset, details);
        filters("sentence.without", term.without(), dataset, details);
        if (term.at() != Term.At.SAME) {
            details.add(texts.of("sentence.at." + term.at()));
        }
        return texts.of("sentence.term", term.label(), String.join("; ", details));
    }

    private String measure(String dataset, String measure) {
        return Optional.ofNullable(catalogue.datasets().get(dataset))
                .flatMap(d -> d.measure(measure))
                .map(MeasureColumn::label)
                .orElse(measure);
    }

    private void filters(
            String key,
            Map<String, Codes> chosen,
            @org.jspecify.annotations.Nullable DatasetContract dataset,
            List<String> details) {
        chosen.forEach((name, codes) -> {
            Optional<DimensionColumn> dimension = Optional.ofNullable(dataset).flatMap(d -> d.dimension(name));
            List<String> told = new ArrayList<>();
            List<String> beginnings = new ArrayList<>();
            for (String entry : codes.entries()) {
                if (entry.endsWith("*")) {
                    beginnings.add(entry.replaceFirst("\\.?\\*$", ""));
                } else {
                    told.add(code(entry, dimension));
                }
            }
            if (!beginnings.isEmpty()) {
                told.add(texts.of("sentence.begins", listed(beginnings)));
            }
            details.add(texts.of(key, dimension.map(DimensionColumn::label).orElse(name), listed(told)));
        });
    }

    private String code(String entry, Optional<DimensionColumn> dimension) {
        String[] ends = entry.split("\\.\\.", -1);
        if (ends.length == 2) {
            return ends[1].isEmpty() ? texts.of("sentence.from", ends[0]) : ends[0] + "–" + ends[1];
        }
        String label = dimension.map(d -> d.codes().get(entry)).orElse(entry);
        return NUMBER.matcher(label).matches() ? label : texts.of("sentence.code", label);
    }

    private String listed(List<String> told) {
        return told.size() < 2
                ? String.join("", told)
                : texts.of("sentence.or", String.join(", ", told.subList(0, told.size() - 1)), told.getLast());
    }
}
