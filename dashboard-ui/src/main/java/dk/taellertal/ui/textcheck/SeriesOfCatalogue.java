package dk.taellertal.ui.textcheck;

import dk.taellertal.core.area.Area;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.figure.FigureKind;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.ingest.number.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists what the program could be asked for, and the words for it: key figures, what they are made of, and measures. */
final class SeriesOfCatalogue {

    /** A dimension with more codes is not one that people write of by their names. */
    private static final int MOST_CODES = 40;
    /** Fewer words of a question say too little. */
    private static final int FEWEST_OF_QUESTION = 3;

    private static final Pattern ASKING = Pattern.compile(
            "(?iU)(?<!\\w)(?:hvor|hvad|hvilken|hvordan|stor|mange|meget|lang|længe|del|andel|bruger|koster|i alt|gennemsnit|gennemsnitligt"
                    + "|kommunen|kommunens|kommune|godt|langt|år|pr|vi|mon|got|how|what)(?!\\w)");

    /** A code that is no word is not one that people write. */
    private static final Predicate<String> NUMBER = Pattern.compile("\\d+").asMatchPredicate();

    private record DimensionOf(String dataset, String name) {}

    /** A sum, whatever it is called. */
    private record SumOf(Term unnamed, Map<String, String> only) {
        static SumOf of(Term term, Map<String, String> only) {
            return new SumOf(
                    new Term(term.dataset(), term.measure(), term.with(), term.without(), term.at(), ""), only);
        }
    }

    private final Snapshot snapshot;
    private final Catalogue catalogue;
    private final List<Words> saidOfFigures;
    private final Map<DimensionOf, List<String>> codes = new HashMap<>();
    /** Many figures are shares of the same whole. */
    private final Set<SumOf> denominators = new HashSet<>();

    SeriesOfCatalogue(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.catalogue = snapshot.catalogue();
        this.saidOfFigures = saidOf(catalogue);
    }

    List<KnownSeries> all() {
        List<KnownSeries> all = new ArrayList<>();
        catalogue.figures().values().forEach(figure -> all.addAll(of(figure)));
        catalogue
                .datasets()
                .values()
                .forEach(dataset -> dataset.measures().stream()
                        .filter(measure -> isWhole(dataset, measure))
                        .forEach(measure -> all.addAll(of(dataset, measure))));
        return List.copyOf(all);
    }

    private List<KnownSeries> of(KeyFigure figure) {
        if (!catalogue.levelsOf(figure).contains(Area.Level.MUNICIPALITY)) {
            return List.of();
        }
        List<KnownSeries> found = new ArrayList<>();
        Map<String, Map<String, String>> labelled = new LinkedHashMap<>();
        figure.breakdowns().forEach(dimension -> labelled.put(dimension, codes(figure, dimension)));
        Set<String> everyCode = new HashSet<>();
        labelled.values().forEach(labels -> labels.values().forEach(label -> everyCode.addAll(wordsOf(label))));
        found.addAll(parts(figure, Map.of(), "", everyCode));
        labelled.forEach((dimension, labels) -> labels.forEach(
                (code, label) -> found.addAll(parts(figure, Map.of(dimension, code), label, everyCode))));
        return found;
    }

    /** The codes that a figure can be narrowed to, with what a reader calls them. */
    private Map<String, String> codes(KeyFigure figure, String dimension) {
        List<Term> terms = figure.formula().terms();
        boolean known = terms.stream()
                .allMatch(term -> catalogue
                        .dataset(term.dataset())
                        .measure(term.measure())
                        .filter(m -> m.by().contains(dimension))
                        .isPresent());
        Optional<DimensionColumn> column =
                catalogue.dataset(terms.getFirst().dataset()).dimension(dimension);
        if (!known || column.isEmpty()) {
            return Map.of();
        }
        Map<String, String> labels = new LinkedHashMap<>();
        codesOf(terms.getFirst(), dimension).stream()
                .filter(code -> terms.stream().allMatch(term -> term.counts(dimension, code)))
                .limit(MOST_CODES)
                .forEach(code -> labels.put(code, column.get().codes().getOrDefault(code, code)));
        labels.values().removeIf(label -> Words.of(label).stems().stream().allMatch(NUMBER));
        return labels;
    }

    private static List<String> wordsOf(String label) {
        return Words.of(label).stems().stream().filter(NUMBER.negate()).toList();
    }

    private List<String> codesOf(Term term, String dimension) {
        return codes.computeIfAbsent(
                new DimensionOf(term.dataset(), dimension),
                _ -> snapshot.figures().codes(term, dimension));
    }

    /** The value itself, and of a share what it is a share of. */
    private List<KnownSeries> parts(KeyFigure figure, Map<String, String> only, String code, Set<String> everyCode) {
        List<KnownSeries> parts = new ArrayList<>();
        parts.add(value(figure, only, code, everyCode));
        switch (figure.formula()) {
            case Formula.Ratio(Term numerator, Term denominator) -> {
                parts.add(term(figure, numerator, KnownSeries.Part.NUMERATOR, only, code, everyCode));
                if (denominators.add(SumOf.of(denominator, only))) {
                    parts.add(term(figure, denominator, KnownSeries.Part.DENOMINATOR, only, code, everyCode));
                }
            }
            case Formula.Difference(Term minuend, Term subtrahend) -> {
                parts.add(term(figure, minuend, KnownSeries.Part.NUMERATOR, only, code, everyCode));
                parts.add(term(figure, subtrahend, KnownSeries.Part.DENOMINATOR, only, code, everyCode));
            }
            case Formula.Sum _, Formula.WeightedMean _ -> {
                // The value is the sum itself, and a weighted sum has no meaning of its own.
            }
        }
        return parts;
    }

    private KnownSeries value(KeyFigure figure, Map<String, String> only, String code, Set<String> everyCode) {
        List<Name> names = new ArrayList<>(names(figure, true));
        List<Words> labels = new ArrayList<>();
        names.forEach(name -> labels.add(name.words()));
        if (figure.formula() instanceof Formula.Sum(Term term)) {
            Name.of(term.label(), true).ifPresent(names::add);
            labels.addAll(labels(term));
        }
        return series(
                figure,
                figure.formula().terms(),
                KnownSeries.Part.VALUE,
                only,
                names,
                labels,
                code,
                everyCode,
                figure.unit(),
                figure.decimals());
    }

    private KnownSeries term(
            KeyFigure figure,
            Term term,
            KnownSeries.Part part,
            Map<String, String> only,
            String code,
            Set<String> everyCode) {
        MeasureColumn measure =
                catalogue.dataset(term.dataset()).measure(term.measure()).orElseThrow();
        List<Name> names = new ArrayList<>();
        Name.of(term.label(), true).ifPresent(names::add);
        boolean counted = part == KnownSeries.Part.NUMERATOR
                && figure.formula() instanceof Formula.Ratio
                && Unit.ofContract(figure.unit()).equals(Unit.PERCENT);
        if (counted) {
            names.addAll(names(figure, false));
        }
        return series(
                figure,
                List.of(term),
                part,
                only,
                names,
                labels(term),
                code,
                everyCode,
                measure.unit(),
                measure.scale());
    }

    private KnownSeries series(
            KeyFigure figure,
            List<Term> terms,
            KnownSeries.Part part,
            Map<String, String> only,
            List<Name> names,
            List<Words> labels,
            String code,
            Set<String> everyCode,
            String unit,
            int decimals) {
        Set<String> topic = new HashSet<>(Words.of(figure.name()).stems());
        terms.forEach(term -> {
            topic.addAll(Words.of(catalogue.dataset(term.dataset()).name()).stems());
            topic.addAll(Words.of(term.label()).stems());
        });
        Set<String> codeWords = new HashSet<>(wordsOf(code));
        Set<String> others = new HashSet<>(everyCode);
        others.removeAll(codeWords);
        Set<String> groups = new HashSet<>(Words.of(figure.name()).groups());
        terms.forEach(term -> groups.addAll(Words.of(term.label()).groups()));
        return new KnownSeries(
                figure,
                Optional.empty(),
                part,
                catalogue.municipality().code(),
                only,
                List.copyOf(names),
                List.copyOf(labels),
                Set.copyOf(topic),
                Set.copyOf(codeWords),
                Set.copyOf(others),
                Set.copyOf(groups),
                unit,
                decimals);
    }

    /** The ways to say a figure: its name, the part before a comma, its question, its English name. */
    private List<Name> names(KeyFigure figure, boolean identifies) {
        List<Name> names = new ArrayList<>();
        Stream.concat(Stream.of(figure.name()), figure.nameEn().stream()).forEach(name -> {
            Name.of(name, identifies).ifPresent(names::add);
            beginning(name)
                    .filter(beginning -> Collections.frequency(saidOfFigures, Words.of(beginning)) == 1)
                    .flatMap(beginning -> Name.of(beginning, identifies))
                    .ifPresent(names::add);
        });
        Words words = Words.of(figure.name());
        if (names.isEmpty() && !words.isEmpty()) {
            names.add(new Name(words, identifies));
        }
        Name.of(ASKING.matcher(figure.question()).replaceAll(" "), false)
                .filter(name -> name.words().stems().size() >= FEWEST_OF_QUESTION)
                .ifPresent(names::add);
        return names;
    }

    /** Every name of a figure, and the part before a comma: what two of them share names neither. */
    private static List<Words> saidOf(Catalogue catalogue) {
        return catalogue.figures().values().stream()
                .flatMap(figure -> Stream.concat(Stream.of(figure.name()), figure.nameEn().stream()))
                .flatMap(name -> Stream.concat(Stream.of(name), beginning(name).stream()))
                .map(Words::of)
                .toList();
    }

    private static Optional<String> beginning(String name) {
        int comma = name.indexOf(',');
        return comma > 0 ? Optional.of(name.substring(0, comma)) : Optional.empty();
    }

    /** What a column or a row may be called that holds a sum. */
    private List<Words> labels(Term term) {
        MeasureColumn measure =
                catalogue.dataset(term.dataset()).measure(term.measure()).orElseThrow();
        return labels(measure, Stream.of(term.label()));
    }

    private static List<Words> labels(MeasureColumn measure, Stream<String> more) {
        return Stream.concat(Stream.concat(measure.headers().stream(), Stream.of(measure.label())), more)
                .map(Words::of)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether the sum of all its rows means something: each row once, and nothing but parts of a whole. */
    private static boolean isWhole(DatasetContract dataset, MeasureColumn measure) {
        return measure.additive()
                && dataset.dimensions().stream().allMatch(d -> d.additive() && !d.partial())
                && dataset.area()
                        .map(a -> a.levels().isEmpty() || a.levels().contains(Area.Level.MUNICIPALITY))
                        .orElse(true);
    }

    private List<KnownSeries> of(DatasetContract dataset, MeasureColumn measure) {
        Term term = new Term(dataset.id(), measure.name(), Map.of(), Map.of(), Term.At.SAME, measure.label());
        KeyFigure alone = alone(dataset, measure, term);
        List<KnownSeries> found = new ArrayList<>();
        Map<String, Map<String, String>> labelled = new LinkedHashMap<>();
        dataset.dimensions().stream()
                .filter(d -> measure.by().contains(d.name())
                        && !d.codes().isEmpty()
                        && d.codes().size() <= MOST_CODES)
                .forEach(d -> labelled.put(d.name(), codes(alone, d.name())));
        Set<String> everyCode = new HashSet<>();
        labelled.values().forEach(labels -> labels.values().forEach(label -> everyCode.addAll(wordsOf(label))));
        found.add(measured(dataset, measure, alone, term, Map.of(), "", everyCode));
        labelled.forEach((dimension, labels) -> labels.forEach((code, label) ->
                found.add(measured(dataset, measure, alone, term, Map.of(dimension, code), label, everyCode))));
        return found;
    }

    private KnownSeries measured(
            DatasetContract dataset,
            MeasureColumn measure,
            KeyFigure alone,
            Term term,
            Map<String, String> only,
            String code,
            Set<String> everyCode) {
        List<Name> names =
                Name.of(measure.label() + " " + dataset.name(), true).stream().toList();
        KnownSeries series = series(
                alone,
                List.of(term),
                KnownSeries.Part.VALUE,
                only,
                names,
                labels(measure, Stream.of()),
                code,
                everyCode,
                measure.unit(),
                measure.scale());
        return new KnownSeries(
                series.figure(),
                Optional.of(dataset.id()),
                series.part(),
                series.area(),
                series.only(),
                series.names(),
                series.labels(),
                series.topic(),
                series.codeWords(),
                series.otherCodes(),
                series.groups(),
                series.written(),
                series.decimals());
    }

    /** A measure as a figure of its own, so that it is asked for, and hidden, as any other. */
    private static KeyFigure alone(DatasetContract dataset, MeasureColumn measure, Term term) {
        return new KeyFigure(
                new KeyFigureId((dataset.id() + "-" + measure.name()).replace('_', '-')),
                1,
                measure.label() + ", " + dataset.name(),
                Optional.empty(),
                measure.label(),
                new Formula.Sum(term),
                Optional.empty(),
                BigDecimal.ONE,
                measure.unit(),
                Math.min(measure.scale(), 6),
                Direction.NONE,
                FigureKind.ACTIVITY,
                List.of(),
                List.of(),
                dataset.source(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
