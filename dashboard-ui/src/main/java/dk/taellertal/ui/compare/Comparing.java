package dk.taellertal.ui.compare;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.area.Area;
import dk.taellertal.core.area.ComparisonGroup;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.compare.Beside.Line;
import dk.taellertal.ui.compare.Beside.Whose;
import dk.taellertal.ui.format.Alphabet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sets a figure's values side by side. What is computed of several areas, the core has computed. */
final class Comparing {

    private final Catalogue catalogue;
    private final Function<List<FigureQuestion>, List<FigureAnswer>> ask;
    private final String own;

    /** @param ask answers the questions in their order */
    Comparing(Catalogue catalogue, Function<List<FigureQuestion>, List<FigureAnswer>> ask) {
        this.catalogue = catalogue;
        this.ask = ask;
        this.own = catalogue.municipality().code();
    }

    /** The figures whose sources all tell of more than one municipality, by name. */
    static List<KeyFigure> comparable(Catalogue catalogue) {
        return catalogue.figures().values().stream()
                .filter(f ->
                        catalogue.datasetsOf(f).stream().allMatch(d -> d.area().isPresent()))
                .sorted(Comparator.comparing(KeyFigure::name, Alphabet.danish()))
                .toList();
    }

    Beside of(KeyFigure figure, Wanted wanted) {
        Optional<ComparisonGroup> group = group(wanted);
        List<String> members = group.map(g ->
                        g.members().stream().filter(code -> !code.equals(own)).toList())
                .orElse(List.of());
        Set<String> others = new LinkedHashSet<>(members);
        wanted.area()
                .filter(code -> !code.equals(own))
                .flatMap(catalogue.areas()::ofCode)
                .map(Area::code)
                .ifPresent(others::add);
        List<Area> country = catalogue.areas().all().stream()
                .filter(a -> a.level() == Area.Level.COUNTRY)
                .toList();
        country.forEach(c -> others.add(c.code()));

        List<FigureQuestion> questions = new ArrayList<>();
        questions.add(question(figure, own, group.map(ComparisonGroup::id)));
        others.forEach(code -> questions.add(question(figure, code, Optional.empty())));
        List<FigureAnswer> answers = ask.apply(questions);

        List<Period> periods = periods(answers);
        Optional<Period> period = wanted.period()
                .flatMap(text ->
                        periods.stream().filter(p -> p.toString().equals(text)).findFirst())
                .or(() -> periods.stream().findFirst());
        List<Line> lines = period.map(p -> lines(answers, group, p)).orElse(List.of());
        return new Beside(figure, period, periods, lines, group, answers);
    }

    /** The one named; the first there is where nothing is named at all. */
    private Optional<ComparisonGroup> group(Wanted wanted) {
        return wanted.group()
                .flatMap(id -> Optional.ofNullable(catalogue.groups().get(id)))
                .or(() -> wanted.area().isEmpty() && wanted.group().isEmpty()
                        ? catalogue.groups().values().stream().findFirst()
                        : Optional.empty());
    }

    private static FigureQuestion question(KeyFigure figure, String area, Optional<String> compare) {
        return new FigureQuestion(figure, area, PeriodRange.ALL, Map.of(), compare, true);
    }

    private static List<Period> periods(List<FigureAnswer> answers) {
        List<Period> ofOwn = told(answers.stream().limit(1));
        return ofOwn.isEmpty() ? told(answers.stream()) : ofOwn;
    }

    private static List<Period> told(Stream<FigureAnswer> answers) {
        return answers.flatMap(a -> a.points().stream())
                .filter(p -> p.value() instanceof Value.Known || p.value() instanceof Value.Suppressed)
                .map(Point::period)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<Line> lines(List<FigureAnswer> answers, Optional<ComparisonGroup> group, Period period) {
        Optional<BigDecimal> ownAmount = in(period, answers.getFirst().points()).flatMap(Point::amount);
        List<Line> lines = new ArrayList<>();
        for (FigureAnswer answer : answers) {
            lines.add(line(
                    whose(answer.area()), answer.area(), name(answer.area()), in(period, answer.points()), ownAmount));
        }
        group.ifPresent(g -> lines.add(line(
                Whose.GROUP,
                g.id(),
                g.name(),
                answers.getFirst().comparison().flatMap(c -> in(period, c.points())),
                ownAmount)));
        Scale scale = new Scale(lines.stream().flatMap(l -> l.amount().stream()).toList());
        return lines.stream()
                .map(l -> new Line(
                        l.whose(),
                        l.code(),
                        l.name(),
                        l.value(),
                        l.difference(),
                        l.amount().map(scale::bar),
                        l.synthetic()))
                .sorted(order())
                .toList();
    }

    private static Line line(
            Whose whose, String code, String name, Optional<Point> point, Optional<BigDecimal> ownAmount) {
        Value value = point.map(Point::value).orElseGet(() -> new Value.Missing(Message.of("compare.noNumber")));
        Optional<BigDecimal> difference = whose == Whose.OWN
                ? Optional.empty()
                : point.flatMap(Point::amount).flatMap(amount -> ownAmount.map(amount::subtract));
        return new Line(
                whose,
                code,
                name,
                value,
                difference,
                Optional.empty(),
                point.filter(p -> p.computed().synthetic()).isPresent());
    }

    private static Comparator<Line> order() {
        return Comparator.<Line, Boolean>comparing(l -> l.amount().isEmpty())
                .thenComparing(l -> l.amount().orElse(BigDecimal.ZERO), Comparator.reverseOrder())
                .thenComparing(Line::name, Alphabet.danish());
    }

    private Whose whose(String code) {
        if (code.equals(own)) {
            return Whose.OWN;
        }
        return catalogue
                .areas()
                .ofCode(code)
                .filter(a -> a.level() == Area.Level.COUNTRY)
                .map(a -> Whose.COUNTRY)
                .orElse(Whose.MUNICIPALITY);
    }

    private String name(String code) {
        return catalogue.areas().nameOf(code);
    }

    private static Optional<Point> in(Period period, List<Point> points) {
        return points.stream().filter(p -> p.period().equals(period)).findFirst();
    }
}
