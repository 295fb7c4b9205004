package dk.taellertal.core.answer;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.disclosure.Disclosure;
import dk.taellertal.core.disclosure.EarlierDisclosure;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.store.CellQuery;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Answers questions to key figures from one view of the facts. */
public final class Figures {

    /** More steps than this between two known periods are left out rather than shown as missing one by one. */
    private static final int WIDEST_GAP = 60;

    private final Catalogue catalogue;
    private final Disclosure disclosure;
    private final FactView facts;
    private final String version;
    private final Function<String, Upload> uploads;
    /** What these hide is hidden too. */
    private final Optional<Figures> stricter;

    private final Optional<Beside> beside;

    /**
     * What is hidden for another view of the same facts beside this one.
     *
     * @param version of that view
     */
    private record Beside(FigureSums.Hiding hiding, String version) {}

    /**
     * @param facts as published, or as they would be
     * @param uploads finds an upload of the facts by its id
     */
    public Figures(Catalogue catalogue, FactView facts, Function<String, Upload> uploads) {
        this(catalogue, new Disclosure(catalogue), facts, facts.version(), uploads, Optional.empty(), Optional.empty());
    }

    private Figures(
            Catalogue catalogue,
            Disclosure disclosure,
            FactView facts,
            String version,
            Function<String, Upload> uploads,
            Optional<Figures> stricter,
            Optional<Beside> beside) {
        this.stricter = stricter;
        this.beside = beside;
        this.catalogue = catalogue;
        this.disclosure = disclosure;
        this.facts = facts;
        this.version = version;
        this.uploads = uploads;
    }

    /** The same answers, which name a sequence of the event log as the state that they follow from. */
    public Figures asOf(long sequence) {
        return new Figures(catalogue, disclosure, facts, String.valueOf(sequence), uploads, stricter, beside);
    }

    /** The same answers with everything hidden that others to the same questions hide, by a stricter threshold. */
    public Figures hidingLike(Figures others) {
        return new Figures(catalogue, disclosure, facts, version, uploads, Optional.of(others), beside);
    }

    /** The same answers, of numbers of before, with everything hidden that is hidden now or was then, or would tell of it. */
    public Figures asBefore(EarlierDisclosure earlier) {
        long sequence = Long.parseLong(facts.version());
        return new Figures(
                catalogue,
                disclosure,
                facts,
                version,
                uploads,
                stricter,
                Optional.of(new Beside(
                        (query, area, period) -> earlier.hides(sequence, query, area, period), earlier.version())));
    }

    /** The same answers, of numbers that are tried out, with everything hidden that is hidden in those that count. */
    public Figures asTried(Figures present) {
        return new Figures(
                catalogue,
                disclosure,
                facts,
                version,
                uploads,
                stricter,
                Optional.of(new Beside(
                        (query, area, period) -> present.disclosure.hidesIfThere(present.facts, query, area, period),
                        present.dataVersion())));
    }

    /** A question that makes sense, and what must be fetched to answer it by each definition, the newest first. */
    private record Asked(FigureQuestion question, List<VersionedQuery> definitions, Optional<Compared> compared) {}

    /** The state that the answers follow from: the sequence of the last event that changed one. */
    public String dataVersion() {
        return version;
    }

    /** The codes of a dimension that some row of the term's dataset has, totals left out; sorted. */
    public List<String> codes(Term term, String dimension) {
        DatasetContract contract = catalogue.dataset(term.dataset());
        Set<String> totals = contract.dimension(dimension)
                .map(DimensionColumn::totals)
                .map(Set::copyOf)
                .orElse(Set.of());
        return facts.rowsByCode(contract, dimension).keySet().stream()
                .filter(code -> !totals.contains(code))
                .toList();
    }

    /** @throws IllegalArgumentException where the question names an area, dimension, code or group that is not there */
    public FigureAnswer answer(FigureQuestion question) {
        return answers(List.of(question)).getFirst();
    }

    /**
     * Answers many questions together, in their order: that costs little more than one.
     *
     * @throws IllegalArgumentException where a question names an area, dimension, code or group that is not there
     */
    public List<FigureAnswer> answers(List<FigureQuestion> questions) {
        List<FigureAnswer> answers = answered(questions);
        stricter.ifPresent(others -> {
            Iterator<FigureAnswer> strict = others.answers(questions).iterator();
            answers.replaceAll(answer -> answer.hidingLike(strict.next()));
        });
        return answers;
    }

    private List<FigureAnswer> answered(List<FigureQuestion> questions) {
        List<Asked> asked = questions.stream().map(this::asked).toList();
        List<FigureSums> sums = FigureSums.fetch(
                asked.stream()
                        .flatMap(a -> a.definitions().stream())
                        .map(VersionedQuery::wanted)
                        .toList(),
                facts,
                this::hides);
        List<FigureAnswer> answers = new ArrayList<>();
        int from = 0;
        for (Asked one : asked) {
            List<Course.DefinitionSegment> segments = new ArrayList<>();
            for (VersionedQuery defined : one.definitions()) {
                segments.add(new Course.DefinitionSegment(defined, sums.get(from++)));
            }
            answers.add(answer(one, new Course(segments)));
        }
        return answers;
    }

    private Optional<Value.Suppressed> hides(CellQuery query, String area, Period period) {
        return disclosure
                .hides(facts, query, area, period)
                .or(() -> beside.flatMap(b -> b.hiding().hides(query, area, period)));
    }

    private Asked asked(FigureQuestion question) {
        if (catalogue.areas().ofCode(question.area()).isEmpty()) {
            throw new IllegalArgumentException("there is no area '%s'".formatted(question.area()));
        }
        Optional<Compared> compared = question.compare().map(id -> Compared.with(question, id, catalogue));
        Set<String> areas = new HashSet<>(Set.of(question.area()));
        compared.ifPresent(c -> areas.addAll(c.members()));
        List<VersionedQuery> definitions = new ArrayList<>();
        for (Computation computation : question.computations()) {
            definitions.add(
                    definitions.isEmpty()
                            ? VersionedQuery.newest(computation, question.only(), Set.copyOf(areas), catalogue)
                            : VersionedQuery.earlier(computation, question.only(), Set.copyOf(areas), catalogue));
        }
        return new Asked(question, definitions, compared);
    }

    private FigureAnswer answer(Asked asked, Course course) {
        FigureQuestion question = asked.question();
        List<String> area = List.of(question.area());
        SortedSet<Period> periods = periods(course, question);
        List<Period> told = question.lines() ? course.open(area, periods) : List.of();
        Places places = course.places(area, told, question.linesAfter(), facts);
        Map<Course.DefinitionSegment, Origins> origins = course.origins(area, places, uploads);
        List<Point> points = new ArrayList<>();
        for (Period period : periods) {
            course.in(period).ifPresent(segment -> {
                List<Source> sources =
                        Objects.requireNonNull(origins.get(segment)).in(period);
                points.add(new Point(period, segment.defined().compute(area, period, segment.sums(), sources)));
            });
        }
        return new FigureAnswer(
                question.figure(),
                question.area(),
                new FigureAnswer.Scope(question.only(), question.range()),
                points,
                course.only(points)
                        .flatMap(s -> total(s, question.area(), points, Objects.requireNonNull(origins.get(s)))),
                asked.compared().map(c -> c.over(points, course, question, facts, uploads, catalogue.areas())),
                course.breaks(points),
                Optional.empty(),
                course.sources(origins, periods, told, places, uploads),
                version + "." + question.figure().version()
                        + beside.map(b -> "." + b.version()).orElse(""));
    }

    /** The periods asked for: those with rows, and those between them in which the source should have published. */
    private static SortedSet<Period> periods(Course course, FigureQuestion question) {
        NavigableSet<Period> known = new TreeSet<>();
        course.segments().forEach(s -> known.addAll(s.sums().periods(question.area())));
        NavigableSet<Period> periods = ofOneKind(known, question.figure());
        FigureSums sums = course.newest().sums();
        TreeSet<Period> between = new TreeSet<>();
        for (Period period : periods) {
            Period later = periods.higher(period);
            Period expected = sums.after(period);
            for (int steps = 0;
                    later != null
                            && later.kind() == expected.kind()
                            && expected.compareTo(later) < 0
                            && steps < WIDEST_GAP;
                    steps++) {
                between.add(expected);
                expected = sums.after(expected);
            }
        }
        periods.addAll(between);
        periods.removeIf(p -> !question.range().contains(p));
        return periods;
    }

    /** A month's budget follow-up is no point between two years. */
    private static NavigableSet<Period> ofOneKind(NavigableSet<Period> periods, KeyFigure figure) {
        Optional<Period.Kind> kind =
                figure.period().or(() -> periods.stream().map(Period::kind).min(Comparator.naturalOrder()));
        TreeSet<Period> alike = new TreeSet<>(periods);
        alike.removeIf(p -> !Optional.of(p.kind()).equals(kind));
        return alike;
    }

    private static Optional<Computed> total(
            Course.DefinitionSegment segment, String area, List<Point> points, Origins origins) {
        Computation computation = segment.defined().computation();
        FigureSums sums = segment.sums();
        if (segment.defined().impossible().isPresent()
                || !sums.flows()
                || computation.formula() instanceof Formula.WeightedMean) {
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
        return Optional.of(Arithmetic.compute(computation, added, origins.over(periods)));
    }

    private static TermSum plus(TermSum one, TermSum other) {
        Set<String> uploads = new HashSet<>(one.uploads());
        uploads.addAll(other.uploads());
        Optional<Value> absence = TermSum.firstAbsence(List.of(one, other));
        if (absence.isPresent()) {
            return new TermSum(absence.get(), uploads, one.hidden() || other.hidden());
        }
        BigDecimal sum = one.amount().orElseThrow().add(other.amount().orElseThrow());
        return new TermSum(new Value.Known(sum), uploads, false);
    }
}
