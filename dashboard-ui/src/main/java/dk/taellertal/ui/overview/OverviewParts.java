package dk.taellertal.ui.overview;

import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.answer.StatusWords;
import dk.taellertal.ui.format.NoFigureWords;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.format.StandingWords;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.LatestCell;
import dk.taellertal.ui.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the overview out: a part for each life area, with a row for each objective, each key figure and each hole. */
final class OverviewParts {

    /**
     * A key figure's row, before it stands in a table.
     *
     * @param unit of the value; empty where there is none
     * @param target words, for example {@code ≥ 90,0}
     * @param elsewhere the neighbour's number of the same period
     * @param date the period of the value, and whether it is old
     */
    record Line(
            String name,
            Cell value,
            String unit,
            String target,
            Cell elsewhere,
            String status,
            String date,
            String owner) {}

    private final String neighbour;
    private final boolean withoutOwners;
    private final Texts texts;
    private final Numbers numbers;

    /**
     * @param neighbour the name of the municipality that figures are shown beside
     * @param withoutOwners whether those who answer for a figure are left out
     */
    OverviewParts(String neighbour, boolean withoutOwners, Texts texts) {
        this.neighbour = neighbour;
        this.withoutOwners = withoutOwners;
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
    }

    Part part(Overview.Life life) {
        List<Table.Row> rows = new ArrayList<>();
        for (Overview.Aim aim : life.aims()) {
            rows.add(heading(texts.name(aim.goal()) + " › " + texts.name(aim.objective()), Table.Kind.GROUP));
            if (aim.rows().isEmpty()) {
                rows.add(row(numberless(aim), ""));
            }
            aim.rows()
                    .forEach(row ->
                            rows.add(row(line(row), "noegletal/" + row.figure().id())));
        }
        life.holes().forEach(hole -> rows.add(heading(texts.of("hole") + ": " + texts.name(hole), Table.Kind.PLAIN)));
        return new Part(
                "liv-" + life.area().id(),
                texts.name(life.area()),
                texts.name(life.area()) + ": " + message(life),
                String.join(
                        "",
                        new OverviewTally(texts)
                                .of(life).stream()
                                        .map(OverviewTally.Piece::text)
                                        .toList()),
                Optional.empty(),
                new Table(texts.of("overview.head.figure"), columns(), rows),
                Part.Layout.CHART,
                List.of(),
                new Part.Grounds(
                        texts.of("export.coverage.source"),
                        Optional.empty(),
                        texts.of("overview.method"),
                        life.aims().stream()
                                .flatMap(aim -> aim.rows().stream())
                                .anyMatch(row -> row.answer().synthetic())));
    }

    /** What a reader should hear of first. */
    String message(Overview.Life life) {
        return life.foremost().map(this::message).orElseGet(() -> texts.of("overview.noNumbers"));
    }

    private String message(Overview.Row row) {
        KeyFigure figure = row.figure();
        String value = row.assessment()
                .latest()
                .flatMap(Point::amount)
                .map(amount -> numbers.of(amount, figure.decimals()))
                .orElse("–");
        return row.target()
                .map(target -> texts.of(
                        "overview.message.target",
                        texts.name(figure),
                        value,
                        texts.unit(figure.unit()),
                        numbers.of(target, figure.decimals())))
                .orElseGet(() -> texts.of("overview.message", texts.name(figure), value, texts.unit(figure.unit())));
    }

    private List<Table.Column> columns() {
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.numbers(texts.of("overview.head.latest")),
                Table.Column.words(texts.of("overview.head.unit")),
                Table.Column.words(texts.of("overview.head.target")),
                Table.Column.numbers(neighbour),
                Table.Column.words(texts.of("overview.head.status")),
                Table.Column.words(texts.of("overview.head.date"))));
        if (!withoutOwners) {
            columns.add(Table.Column.words(texts.of("overview.head.owner")));
        }
        return columns;
    }

    private Table.Row heading(String name, Table.Kind kind) {
        return Table.Row.named(name, columns().size(), kind);
    }

    private Table.Row row(Line line, String address) {
        List<Cell> cells = new ArrayList<>(List.of(
                line.value(),
                new Cell.Text(line.unit()),
                new Cell.Text(line.target()),
                line.elsewhere(),
                new Cell.Text(line.status()),
                new Cell.Text(line.date())));
        if (!withoutOwners) {
            cells.add(new Cell.Text(line.owner()));
        }
        return new Table.Row(line.name(), cells).leadingTo(address);
    }

    Line numberless(Overview.Aim aim) {
        return new Line(
                NoFigureWords.of(aim.objective(), texts),
                new Cell.Absent(texts.of("state.missing")),
                "",
                "",
                new Cell.Blank(),
                StandingWords.of(aim.standing(), texts),
                "–",
                texts.department(aim.objective().lead()));
    }

    Line line(Overview.Row row) {
        KeyFigure figure = row.figure();
        Cell value = LatestCell.of(row.answer().points(), figure, texts);
        return new Line(
                FigureWords.marked(name(row), row.synthetic(), texts),
                value,
                value instanceof Cell.Amount ? texts.unit(figure.unit()) : "",
                row.target().map(target -> target(row, target)).orElseGet(() -> texts.of("overview.noTarget")),
                row.elsewhere()
                        .flatMap(Point::amount)
                        .<Cell>map(amount -> number(amount, figure))
                        .orElseGet(Cell.Blank::new),
                new StatusWords(texts).of(row.verdict()),
                row.assessment()
                        .latest()
                        .map(latest -> Periods.shown(latest.period(), texts)
                                + (row.freshness().stale(latest.period()) ? " " + texts.of("overview.old") : ""))
                        .orElse("–"),
                texts.department(figure.owner()));
    }

    private String name(Overview.Row row) {
        return row.leads() ? texts.name(row.figure()) + " " + texts.of("overview.leads") : texts.name(row.figure());
    }

    private static Cell number(BigDecimal amount, KeyFigure figure) {
        return Cell.Amount.of(amount, figure, false);
    }

    /** Which side of the target is wanted, as the status is computed: without a direction that of the way to it. */
    private String target(Overview.Row row, Target target) {
        String sign =
                target.band().isPresent() ? "" : target.upwards(row.figure().direction()) ? "≥ " : "≤ ";
        return sign + numbers.of(target, row.figure().decimals());
    }
}
