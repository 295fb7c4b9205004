package dk.taellertal.core.answer;

import dk.taellertal.core.answer.FigureAnswer.Comparison;
import dk.taellertal.core.area.Area;
import dk.taellertal.core.area.ComparisonGroup;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.store.Records;
import dk.taellertal.core.store.Upload;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers questions to key figures from one view of the facts. */
public final class Figures {

    /** More steps than this between two known periods are left out rather than shown as missing one by one. */
    private static final int WIDEST_GAP = 60;

    private final Catalogue catalogue;
    private final FactView facts;
    private final Function<String, Upload> uploads;

    /** @param facts as published, or as they would be */
    public Figures(Catalogue catalogue, FactView facts, Records records) {
        this(catalogue, facts, remembered(records));
    }

    /** @param uploads finds an upload by its id, one that is only staged among them */
    public Figures(Catalogue catalogue, FactView facts, Function<String, Upload> uploads) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.uploads = uploads;
    }

    private static Function<String, Upload> remembered(Records records) {
        Map<String, Upload> known = new HashMap<>();
        return id -> known.computeIfAbsent(id, i -> records.upload(i).orElseThrow());
    }

    /** @throws IllegalArgumentException where the question names an area, dimension, code or group that is not there */
    public FigureAnswer answer(FigureQuestion question) {
        KeyFigure figure = question.figure();
        if (catalogue.areas().ofCode(question.area()).isEmpty()) {
            throw new IllegalArgumentException("there is no area '%s'".formatted(question.area()));
        }
        question.only().forEach((dimension, code) -> {
            checkKnown(figure, dimension, code);
            checkCounted(figure, dimension, code);
        });
        Optional<ComparisonGroup> group = question.compare().map(id -> groupOf(id, question.area()));
        Set<String> areas = new HashSet<>(Set.of(question.area()));
        group.ifPresent(g -> areas.addAll(g.members()));

        Optional<Message> totalOnly = knownInTotalOnly(figure, question.only());
        Formula formula = totalOnly.isPresent() ? figure.formula() : narrowed(figure.formula(), question.only());
        FigureSums sums = new FigureSums(catalogue, facts, formula, areas);
        Origins origins = sums.origins(question.area(), question.lines(), uploads);

        List<Point> points = new ArrayList<>();
        for (Period period : periods(sums, question)) {
            Computed computed = totalOnly
                    .map(reason -> Computed.absent(new Value.NotApplicable(reason), origins.in(period)))
                    .orElseGet(() ->
                            Arithmetic.compute(figure, sums.in(List.of(question.area()), period), origins.in(period)));
            points.add(new Point(period, computed));
        }
        return new FigureAnswer(
                figure,
                question.area(),
                points,
                totalOnly.isPresent() ? Optional.empty() : total(figure, sums, question.area(), points, origins),
                group.map(g -> comparison(question, g, sums, points, totalOnly)),
                facts.version() + "." + figure.version());
    }

    /** The periods asked for: those with rows, and those between them in which the source should have published. */
    private static SortedSet<Period> periods(FigureSums sums, FigureQuestion question) {
        NavigableSet<Period> periods = sums.periods(question.area());
        TreeSet<Period> between = new TreeSet<>();
        for (Period period : periods) {
            Period later = periods.higher(period);
            Period expected = sums.after(period).orElse(period);
            for (int steps = 0;
                    later != null
                            && later.kind() == expected.kind()
                            && expected.compareTo(later) < 0
                            && steps < WIDEST_GAP;
                    steps++) {
                between.add(expected);
                expected = sums.after(expected).orElse(later);
            }
        }
        periods.addAll(between);
        periods.removeIf(p -> !question.range().contains(p));
        return periods;
    }

    private Optional<Computed> total(
            KeyFigure figure, FigureSums sums, String area, List<Point> points, Origins origins) {
        if (points.isEmpty() || !sums.flows() || figure.formula() instanceof Formula.WeightedMean) {
            return Optional.empty();
        }
        List<Period> periods = points.stream().map(Point::period).toList();
        List<TermSum> added = new ArrayList<>();
        for (Period period : periods) {
            List<TermSum> more = sums.in(List.of(area), period);
            for (int i = 0; i < more.size(); i++) {
                if (added.size() <= i) {
                    added.add(more.get(i));
                } else {
                    added.set(i, plus(added.get(i), more.get(i)));
                }
            }
        }
        return Optional.of(Arithmetic.compute(figure, added, origins.in(periods)));
    }

    private static TermSum plus(TermSum one, TermSum other) {
        if (one.amount().isEmpty()) {
            return one;
        }
        if (other.amount().isEmpty()) {
            return other;
        }
        Set<String> uploads = new HashSet<>(one.uploads());
        uploads.addAll(other.uploads());
        BigDecimal sum = one.amount().orElseThrow().add(other.amount().orElseThrow());
        return new TermSum(new Value.Known(sum), uploads);
    }

    private Comparison comparison(
            FigureQuestion question,
            ComparisonGroup group,
            FigureSums sums,
            List<Point> points,
            Optional<Message> totalOnly) {
        boolean single = catalogue.areas().ofCode(group.id()).isPresent();
        Map<String, Origins> origins = new HashMap<>();
        group.members().forEach(m -> origins.put(m, sums.origins(m, false, uploads)));
        List<Point> compared = new ArrayList<>();
        for (Point point : points) {
            List<Source> sources = origins.values().stream()
                    .flatMap(o -> o.in(point.period()).stream())
                    .collect(Collectors.toMap(s -> s.upload(), s -> s, (a, b) -> a, TreeMap::new))
                    .values()
                    .stream()
                    .toList();
            Computed computed = totalOnly
                    .map(reason -> Computed.absent(new Value.NotApplicable(reason), sources))
                    .orElseGet(() -> compared(question.figure(), group, sums, point.period(), sources));
            compared.add(new Point(point.period(), computed));
        }
        return new Comparison(
                group.id(),
                group.name(),
                single
                        ? Comparison.How.AREA
                        : switch (group.method()) {
                            case WEIGHTED -> Comparison.How.WEIGHTED;
                            case UNWEIGHTED -> Comparison.How.UNWEIGHTED;
                        },
                group.members(),
                compared);
    }

    private static Computed compared(
            KeyFigure figure, ComparisonGroup group, FigureSums sums, Period period, List<Source> sources) {
        return switch (group.method()) {
            case WEIGHTED -> Arithmetic.compute(figure, sums.in(group.members(), period), sources);
            case UNWEIGHTED ->
                Computed.absent(
                        Arithmetic.mean(group.members().stream()
                                .map(m -> Arithmetic.compute(figure, sums.in(List.of(m), period), List.of())
                                        .value())
                                .toList()),
                        sources);
        };
    }

    /** An area is a group of one; a group leaves the area asked about out. */
    private ComparisonGroup groupOf(String id, String area) {
        Optional<Area> other = catalogue.areas().ofCode(id);
        if (other.isPresent()) {
            return new ComparisonGroup(id, other.get().name(), ComparisonGroup.Method.WEIGHTED, List.of(id));
        }
        ComparisonGroup group = catalogue.groups().get(id);
        if (group == null) {
            throw new IllegalArgumentException("there is no area or comparison group '%s' (groups: %s)"
                    .formatted(id, String.join(", ", catalogue.groups().keySet())));
        }
        return new ComparisonGroup(
                id,
                group.name(),
                group.method(),
                group.members().stream().filter(m -> !m.equals(area)).toList());
    }

    private Formula narrowed(Formula formula, Map<String, String> only) {
        return formula.map(term -> {
            Term narrowed = term;
            for (Map.Entry<String, String> one : only.entrySet()) {
                String code = catalogue
                        .dataset(term.dataset())
                        .dimension(one.getKey())
                        .flatMap(d -> d.code(one.getValue()))
                        .orElse(one.getValue());
                narrowed = narrowed.only(one.getKey(), code);
            }
            return narrowed;
        });
    }

    /** The reason, where a sum of the formula is not broken down by a dimension asked for. */
    private Optional<Message> knownInTotalOnly(KeyFigure figure, Map<String, String> only) {
        for (Term term : figure.formula().terms()) {
            DatasetContract contract = catalogue.dataset(term.dataset());
            MeasureColumn measure = contract.measure(term.measure()).orElseThrow();
            for (String dimension : only.keySet()) {
                if (!measure.by().contains(dimension)) {
                    return Optional.of(
                            Message.of("value.totalOnly", term.label(), labelOf(figure, dimension), figure.name()));
                }
            }
        }
        return Optional.empty();
    }

    private String labelOf(KeyFigure figure, String dimension) {
        return catalogue.datasetsOf(figure).stream()
                .flatMap(d -> d.dimension(dimension).stream())
                .map(d -> d.label())
                .findFirst()
                .orElse(dimension);
    }

    /** A definition may be narrowed to codes that each of its sums counts, never to others. */
    private static void checkCounted(KeyFigure figure, String dimension, String code) {
        for (Term term : figure.formula().terms()) {
            if (!term.counts(dimension, code)) {
                throw new IllegalArgumentException("'%s' does not count '%s' of '%s' in: %s"
                        .formatted(figure.id(), code, dimension, term.label()));
            }
        }
    }

    private void checkKnown(KeyFigure figure, String dimension, String code) {
        var found = catalogue.datasetsOf(figure).stream()
                .flatMap(d -> d.dimension(dimension).stream())
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("'%s' is not broken down by '%s'".formatted(figure.id(), dimension));
        }
        if (found.stream().noneMatch(d -> d.code(code).isPresent())) {
            throw new IllegalArgumentException("'%s' is no code of '%s' (codes: %s)"
                    .formatted(
                            code,
                            dimension,
                            String.join(", ", found.getFirst().codes().keySet())));
        }
    }
}
