package dk.taellertal.ui.goal;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.target.Assessment;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.answer.ObjectiveFigures;
import dk.taellertal.ui.answer.ObjectiveFigures.Line;
import dk.taellertal.ui.answer.ShownCharts;
import dk.taellertal.ui.answer.StatusWords;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.format.StandingWords;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.LatestCell;
import dk.taellertal.ui.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How the key figures of an objective stand: the leading one drawn, all of them in a table with their arithmetic. */
final class IndicatorPart {

    private final Objective objective;
    private final ObjectiveFigures figures;
    private final Snapshot state;
    private final PageRequest question;
    private final Texts texts;
    private final Numbers numbers;

    IndicatorPart(Objective objective, ObjectiveFigures figures, Snapshot state, PageRequest question) {
        this.objective = objective;
        this.figures = figures;
        this.state = state;
        this.question = question;
        this.texts = question.texts();
        this.numbers = new Numbers(texts.locale());
    }

    /** What the page finds: the name, and how the leading figure stands. */
    String lead() {
        return figures.leading()
                .map(line -> line.verdict()
                        .computed()
                        .latest()
                        .flatMap(Point::amount)
                        .map(amount -> finding(line, amount))
                        .orElseGet(() -> texts.of("objective.lead.status", texts.name(objective), status(line))))
                .orElseGet(() -> objective
                        .notMeasurable()
                        .map(reason -> texts.of("objective.lead.notMeasurable", texts.name(objective), reason))
                        .orElseGet(() -> texts.of("objective.lead.noFigure", texts.name(objective))));
    }

    private String finding(Line line, BigDecimal amount) {
        String value = numbers.of(amount, line.figure().decimals()) + " "
                + texts.unit(line.figure().unit());
        return line.verdict()
                .computed()
                .path()
                .map(path -> texts.of(
                        "objective.lead.path",
                        texts.name(objective),
                        value,
                        numbers.of(path, line.figure().decimals()),
                        status(line)))
                .orElseGet(() -> texts.of("objective.lead.value", texts.name(objective), value, status(line)));
    }

    private String status(Line line) {
        return StandingWords.of(line.verdict().standing(), texts);
    }

    /** Empty where it has no key figures. */
    Optional<Part> part() {
        return figures.leading().map(this::part);
    }

    private Part part(Line leading) {
        return new Part(
                "noegletal",
                texts.of("objective.figures"),
                texts.of(
                        figures.lines().size() == 1 ? "objective.figures.one" : "objective.figures.head",
                        figures.lines().size()),
                texts.of("objective.figures.leading", texts.name(leading.figure())),
                Optional.of(chart(leading)),
                table(),
                Part.Layout.CHART_AND_TABLE,
                notes(),
                new Part.Grounds(
                        texts.of("objective.source"),
                        Optional.empty(),
                        texts.of("objective.method"),
                        objective.example()
                                || figures.lines().stream()
                                        .anyMatch(line -> line.answer().synthetic())));
    }

    private Chart chart(Line leading) {
        FigureAnswer alone = state.answer(
                FigureQuestion.series(
                        leading.figure(), state.catalogue().municipality().code()),
                question.level());
        return new ShownCharts(state.catalogue(), texts, question.today(), state.figures(question.level())).of(alone);
    }

    /** How each status came about, and what people have said beside it. */
    private List<String> notes() {
        StatusWords words = new StatusWords(texts);
        return figures.lines().stream()
                .map(line -> texts.name(line.figure()) + ": "
                        + words.arithmetic(line.verdict(), line.indicator().target(), line.figure())
                        + words.said(line.verdict()).map(said -> " " + said).orElse(""))
                .toList();
    }

    private Table table() {
        return new Table(
                texts.of("overview.head.figure"),
                List.of(
                        Table.Column.numbers(texts.of("objective.head.baseline")),
                        Table.Column.numbers(texts.of("objective.head.target")),
                        Table.Column.numbers(texts.of("objective.head.path")),
                        Table.Column.numbers(texts.of("objective.head.actual")),
                        Table.Column.numbers(texts.of("objective.head.deviation")),
                        Table.Column.words(texts.of("overview.head.unit")),
                        Table.Column.words(texts.of("overview.head.status")),
                        Table.Column.words(texts.of("overview.head.date"))),
                figures.lines().stream().map(this::row).toList());
    }

    private Table.Row row(Line line) {
        Optional<Target> target = line.indicator().target();
        Assessment computed = line.verdict().computed();
        String name =
                FigureWords.marked(texts.name(line.figure()), line.answer().synthetic(), texts);
        return new Table.Row(
                        name,
                        List.of(
                                target.map(t -> amount(t.baseline(), line, false))
                                        .orElseGet(this::none),
                                target.<Cell>map(t -> target(t, line)).orElseGet(this::none),
                                computed.path().map(p -> amount(p, line, false)).orElseGet(this::none),
                                LatestCell.of(line.answer().points(), line.figure(), texts),
                                computed.deviation()
                                        .map(d -> amount(d, line, true))
                                        .orElseGet(Cell.Blank::new),
                                new Cell.Text(texts.unit(line.figure().unit())),
                                new Cell.Text(new StatusWords(texts).of(line.verdict())),
                                new Cell.Text(computed.latest()
                                        .map(Point::period)
                                        .map(period -> Periods.shown(period, texts))
                                        .orElse("–"))))
                .leadingTo("noegletal/" + line.figure().id());
    }

    private Cell none() {
        return new Cell.Absent(texts.of("objective.noTarget"));
    }

    /** A band has two ends, which are words rather than a number. */
    private Cell target(Target target, Line line) {
        return target.band().isPresent()
                ? new Cell.Text(numbers.of(target, line.figure().decimals()))
                : amount(target.value(), line, false);
    }

    private static Cell amount(BigDecimal amount, Line line, boolean signed) {
        return Cell.Amount.of(amount, line.figure(), signed);
    }

    /** The period that a comment is written to first: the latest one of the leading figure. */
    static Optional<Period> latest(ObjectiveFigures figures) {
        return figures.leading()
                .flatMap(line -> line.verdict().computed().latest())
                .map(Point::period);
    }
}
