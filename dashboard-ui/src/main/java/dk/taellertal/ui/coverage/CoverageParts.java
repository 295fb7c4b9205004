package dk.taellertal.ui.coverage;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.About;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.CoverageChart;
import dk.taellertal.ui.coverage.Coverage.Aim;
import dk.taellertal.ui.coverage.Coverage.Count;
import dk.taellertal.ui.export.block.Cell;
import dk.taellertal.ui.export.block.Grid;
import dk.taellertal.ui.export.block.Part;
import dk.taellertal.ui.format.Periods;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays what is covered out as parts of a document: the matrix as a picture and a table, and what is lacking by name. */
final class CoverageParts {

    private static final String MATRIX = "daekning";
    private static final List<String> COUNTS = List.of("objectives", "figures", "numbers", "effect", "target", "fresh");

    private final Coverage coverage;
    private final Catalogue catalogue;
    private final boolean withoutChiefs;
    private final Texts texts;
    private final CoverageWords words;

    /** @param withoutChiefs whether those who could do something about it are left out */
    CoverageParts(Coverage coverage, Catalogue catalogue, boolean withoutChiefs, Texts texts) {
        this.coverage = coverage;
        this.catalogue = catalogue;
        this.withoutChiefs = withoutChiefs;
        this.texts = texts;
        this.words = new CoverageWords(texts);
    }

    List<Part> all() {
        return List.of(
                matrix(),
                list(
                        "huller",
                        "holes",
                        "export.coverage.hole",
                        coverage.holes(),
                        hole -> row(
                                hole.goal().name(),
                                hole.life().name(),
                                hole.life().owner())),
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
                        goal -> row(
                                goal.name(),
                                goal.lifeAreas().stream().map(this::life).collect(Collectors.joining(", ")),
                                "")),
                list(
                        "uden-maal",
                        "noObjective",
                        "export.fact.figure",
                        coverage.figuresWithoutObjective(),
                        figure -> row(figure.name(), "", figure.owner())));
    }

    private Part matrix() {
        List<Grid.Column> columns = new ArrayList<>();
        COUNTS.forEach(count -> columns.add(Grid.Column.numbers(texts.of("coverage.total." + count))));
        columns.add(Grid.Column.words(texts.of("coverage.lacking")));
        List<Grid.Row> rows = new ArrayList<>();
        for (Coverage.Row row : coverage.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                String place = texts.of(
                        "export.coverage.place",
                        row.life().name(),
                        coverage.goals().get(column).name());
                switch (row.cells().get(column)) {
                    case Coverage.Cell.Elsewhere _, Coverage.Cell.Others _ -> {}
                    case Coverage.Cell.Hole _ ->
                        rows.add(line(place, Count.of(List.of()), texts.of("coverage.hole"), false));
                    case Coverage.Cell.Aims(var goal, var life, List<Aim> aims) ->
                        rows.add(line(place, Count.of(aims), String.join(", ", words.lacking(aims)), false));
                }
            }
        }
        rows.add(line(texts.of("coverage.sum"), coverage.count(), "", true));
        return part(
                MATRIX,
                texts.of("coverage.title"),
                texts.of("export.coverage.matrix"),
                chart(),
                new Grid(texts.of("export.coverage.place.head"), columns, rows),
                List.of(texts.of("coverage.key.full") + ". " + texts.of("coverage.key.fresh") + "."));
    }

    private static Grid.Row line(String place, Count count, String lacking, boolean sum) {
        List<Cell> cells = new ArrayList<>();
        for (long number : List.of(
                count.objectives(), count.figures(), count.numbers(), count.effect(), count.target(), count.fresh())) {
            cells.add(new Cell.Amount(BigDecimal.valueOf(number), 0, false));
        }
        cells.add(new Cell.Text(lacking));
        return new Grid.Row(place, cells, sum);
    }

    /** The matrix as it is drawn; where some objectives were not asked for, the table alone can say so. */
    private Optional<Chart> chart() {
        boolean narrowed = coverage.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(Coverage.Cell.Others.class::isInstance);
        return narrowed || coverage.goals().isEmpty()
                ? Optional.empty()
                : Optional.of(new CoverageChart(
                        new About(
                                texts.of("export.coverage.matrix"),
                                texts.of("coverage.lead"),
                                "",
                                0,
                                List.of(),
                                false,
                                texts.locale()),
                        coverage.goals().stream().map(goal -> goal.name()).toList(),
                        coverage.rows().stream()
                                .map(row -> new CoverageChart.Row(
                                        row.life().name(),
                                        row.cells().stream().map(this::tile).toList()))
                                .toList()));
    }

    private CoverageChart.Cell tile(Coverage.Cell cell) {
        return switch (cell) {
            case Coverage.Cell.Elsewhere _, Coverage.Cell.Others _ -> new CoverageChart.NotMeant();
            case Coverage.Cell.Hole _ -> new CoverageChart.Hole();
            case Coverage.Cell.Aims(var goal, var life, List<Aim> aims) -> {
                List<String> lacking = words.lacking(aims);
                yield new CoverageChart.Goals(
                        aims.size(),
                        (int) Count.of(aims).figures(),
                        lacking.isEmpty()
                                ? CoverageChart.Cover.FULL
                                : aims.stream().noneMatch(Aim::numbers)
                                        ? CoverageChart.Cover.NO_NUMBERS
                                        : CoverageChart.Cover.PARTIAL,
                        String.join(", ", lacking));
            }
        };
    }

    /** A name, where it belongs, and who could do something about it. */
    private record Item(String name, String where, String who) {}

    private static Item row(String name, String where, String who) {
        return new Item(name, where, who);
    }

    private Item aim(Aim aim) {
        String latest = aim.latest()
                .map(period -> ", " + texts.of("export.coverage.latest", Periods.shown(period, texts)))
                .orElse("");
        return row(
                aim.objective().name(),
                life(aim.objective().lifeArea()) + latest,
                aim.objective().lead());
    }

    private String life(String id) {
        return catalogue.goals().lifeArea(id).map(LifeArea::name).orElse(id);
    }

    private <T> Part list(String id, String key, String head, List<T> things, Function<T, Item> row) {
        List<Item> items = things.stream().map(row).toList();
        boolean where = items.stream().anyMatch(item -> !item.where().isEmpty());
        boolean who =
                !withoutChiefs && items.stream().anyMatch(item -> !item.who().isEmpty());
        List<Grid.Column> columns = new ArrayList<>();
        if (where) {
            columns.add(Grid.Column.words(texts.of("coverage.life")));
        }
        if (who) {
            columns.add(Grid.Column.words(texts.of("export.fact.owner")));
        }
        String headline = texts.of("coverage.list." + key, items.size());
        return part(
                id,
                texts.of("export.coverage.list." + key),
                items.isEmpty() ? headline + ". " + texts.of("coverage.list.none") : headline,
                Optional.empty(),
                new Grid(
                        texts.of(head),
                        columns,
                        items.stream().map(item -> line(item, where, who)).toList()),
                List.of());
    }

    private static Grid.Row line(Item item, boolean where, boolean who) {
        List<Cell> cells = new ArrayList<>();
        if (where) {
            cells.add(new Cell.Text(item.where()));
        }
        if (who) {
            cells.add(new Cell.Text(item.who()));
        }
        return new Grid.Row(item.name(), cells, false);
    }

    private String subtitle(String id) {
        return id.equals(MATRIX) ? texts.of("coverage.lead") : texts.of("export.coverage.subtitle");
    }

    private Part part(String id, String name, String headline, Optional<Chart> chart, Grid table, List<String> notes) {
        boolean synthetic = catalogue.goals().objectives().stream().anyMatch(objective -> objective.example());
        return new Part(
                id,
                name,
                headline,
                subtitle(id),
                chart,
                table,
                notes,
                new Part.Grounds(
                        texts.of("export.coverage.source"),
                        Optional.empty(),
                        texts.of("export.coverage.method"),
                        synthetic));
    }
}
