package dk.taellertal.ui.coverage;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.CoverageChart;
import dk.taellertal.ui.coverage.Coverage.Aim;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays what is covered out as parts of a document: the matrix as a picture and a table, and what is lacking by name. */
final class CoverageParts {

    private static final String MATRIX = "daekning";

    private final Coverage coverage;
    private final CoverageChart picture;
    private final Catalogue catalogue;
    private final boolean withoutChiefs;
    private final Texts texts;

    /**
     * @param picture the matrix as it is drawn
     * @param withoutChiefs whether those who could do something about it are left out
     */
    CoverageParts(Coverage coverage, CoverageChart picture, Catalogue catalogue, boolean withoutChiefs, Texts texts) {
        this.coverage = coverage;
        this.picture = picture;
        this.catalogue = catalogue;
        this.withoutChiefs = withoutChiefs;
        this.texts = texts;
    }

    List<Part> all() {
        return List.of(
                matrix(),
                list(
                        "huller",
                        "holes",
                        "export.coverage.hole",
                        coverage.holes(),
                        hole -> new Item(
                                texts.name(hole.goal()),
                                texts.name(hole.life()),
                                texts.department(hole.life().owner()),
                                "")),
                list(
                        "uden-tal",
                        "noNumbers",
                        "export.coverage.objective",
                        coverage.aims().filter(aim -> !aim.numbers()).toList(),
                        this::aim),
                list(
                        "gamle-tal",
                        "old",
                        "export.coverage.objective",
                        coverage.aims().filter(Aim::old).toList(),
                        this::aim),
                list(
                        "uden-effekttal",
                        "noEffect",
                        "coverage.goal",
                        coverage.goalsWithoutEffect(),
                        goal -> new Item(
                                texts.name(goal),
                                goal.lifeAreas().stream().map(this::life).collect(Collectors.joining(", ")),
                                "",
                                "?goal=" + goal.id())),
                list(
                        "uden-maal",
                        "noObjective",
                        "export.fact.figure",
                        coverage.figuresWithoutObjective(),
                        figure -> new Item(
                                texts.name(figure), "", texts.department(figure.owner()), "noegletal/" + figure.id())));
    }

    private Part matrix() {
        List<Table.Column> columns = new ArrayList<>();
        CoverageTable.COUNTS.forEach(count -> columns.add(Table.Column.numbers(texts.of("coverage.total." + count))));
        columns.add(Table.Column.words(texts.of("coverage.lacking")));
        List<Table.Row> rows = new ArrayList<>();
        for (CoverageTable.Line line : new CoverageTable(texts).lines(coverage)) {
            List<Cell> cells = new ArrayList<>();
            line.count().numbered().forEach(count -> cells.add(new Cell.Amount(BigDecimal.valueOf(count), 0, false)));
            cells.add(new Cell.Text(line.lacking()));
            rows.add(
                    line.goal().isEmpty()
                            ? new Table.Row(line.life(), cells, Table.Kind.SUM)
                            : new Table.Row(texts.of("export.coverage.place", line.life(), line.goal()), cells));
        }
        return part(
                MATRIX,
                texts.of("coverage.title"),
                texts.of("export.coverage.matrix"),
                coverage.goals().isEmpty() ? Optional.empty() : Optional.of(picture),
                new Table(texts.of("export.coverage.place.head"), columns, rows),
                List.of(texts.of("coverage.key.full") + ". " + texts.of("coverage.key.fresh") + "."));
    }

    /** A name, where it belongs, and who could do something about it. */
    private record Item(String name, String where, String who, String address) {}

    private Item aim(Aim aim) {
        String latest = aim.latest()
                .map(period -> ", " + texts.of("export.coverage.latest", Periods.shown(period, texts)))
                .orElse("");
        String why = aim.objective()
                .notMeasurable()
                .map(reason -> ", " + texts.of("objective.notMeasurable.within", reason))
                .orElse("");
        return new Item(
                texts.name(aim.objective()),
                life(aim.objective().lifeArea()) + latest + why,
                texts.department(aim.objective().lead()),
                "maal/" + aim.objective().id());
    }

    private String life(String id) {
        return catalogue.goals().lifeArea(id).map(texts::name).orElse(id);
    }

    private <T> Part list(String id, String key, String head, List<T> things, Function<T, Item> row) {
        List<Item> items = things.stream().map(row).toList();
        boolean where = items.stream().anyMatch(item -> !item.where().isEmpty());
        boolean who =
                !withoutChiefs && items.stream().anyMatch(item -> !item.who().isEmpty());
        List<Table.Column> columns = new ArrayList<>();
        if (where) {
            columns.add(Table.Column.words(texts.of("coverage.life")));
        }
        if (who) {
            columns.add(Table.Column.words(texts.of("export.fact.owner")));
        }
        String headline = texts.of("coverage.list." + key, items.size());
        return part(
                id,
                texts.of("export.coverage.list." + key),
                items.isEmpty() ? headline + ". " + texts.of("coverage.list.none") : headline,
                Optional.empty(),
                new Table(
                        texts.of(head),
                        columns,
                        items.stream().map(item -> line(item, where, who)).toList()),
                List.of());
    }

    private static Table.Row line(Item item, boolean where, boolean who) {
        List<Cell> cells = new ArrayList<>();
        if (where) {
            cells.add(new Cell.Text(item.where()));
        }
        if (who) {
            cells.add(new Cell.Text(item.who()));
        }
        return new Table.Row(item.name(), cells).leadingTo(item.address());
    }

    private String subtitle(String id) {
        return id.equals(MATRIX) ? texts.of("coverage.lead") : texts.of("export.coverage.subtitle");
    }

    private Part part(String id, String name, String headline, Optional<Chart> chart, Table table, List<String> notes) {
        boolean synthetic = catalogue.goals().objectives().stream().anyMatch(objective -> objective.example());
        return new Part(
                id,
                name,
                headline,
                subtitle(id),
                chart,
                table,
                Part.Layout.CHART,
                notes,
                new Part.Grounds(
                        texts.of("export.coverage.source"),
                        Optional.empty(),
                        texts.of("export.coverage.method"),
                        synthetic));
    }
}
