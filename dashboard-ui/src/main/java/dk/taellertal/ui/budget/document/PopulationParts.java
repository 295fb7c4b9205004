package dk.taellertal.ui.budget.document;

import dk.taellertal.core.applied.Capacity;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.applied.budget.Regulated;
import dk.taellertal.core.method.CapacityOutlook;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.page.Part.Layout;
import dk.taellertal.ui.preparation.BudgetCharts;
import dk.taellertal.ui.preparation.BudgetWords;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import dk.taellertal.ui.table.Table.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts that the number of people tells: regulation before and after, and whether there are places enough. */
final class PopulationParts {

    private final BudgetPage page;
    private final BudgetGrounds grounds;
    private final Texts texts;
    private final BudgetWords words;

    PopulationParts(BudgetPage page, BudgetGrounds grounds, Texts texts) {
        this.page = page;
        this.grounds = grounds;
        this.texts = texts;
        this.words = new BudgetWords(page, texts);
    }

    /** What each age group changes, and what its persons were multiplied by. */
    List<Part> regulation(Regulated regulated) {
        BudgetCells cells = new BudgetCells(words);
        Table table =
                new Table(texts.of("budget.regulation.group"), changeColumns(regulated), changes(regulated, cells));
        Part changes = part(
                "demografi",
                texts.of("budget.regulation.table"),
                words.regulation(regulated),
                new BudgetCharts(page, texts).of(BudgetCharts.Kind.REGULATION),
                table,
                regulated.groups().isEmpty()
                        ? words.reason(regulated.numberChange())
                        : texts.of("budget.regulation.method"),
                regulated);
        return regulated.groups().isEmpty() ? List.of(changes) : List.of(changes, costs(regulated));
    }

    private List<Table.Column> changeColumns(Regulated regulated) {
        return List.of(
                persons(texts.of(
                        "budget.regulation.forecast", regulated.regulation().from())),
                persons(texts.of(
                        "budget.regulation.forecast", regulated.regulation().to())),
                persons(texts.of("budget.regulation.persons")),
                millions(texts.of("budget.millions")));
    }

    private List<Table.Row> changes(Regulated regulated, BudgetCells cells) {
        List<Table.Row> rows = groups(regulated.groups(), cells);
        rows.add(sum("budget.regulation.sum", regulated.change(), cells));
        if (regulated.priceChange() instanceof Value.Known price) {
            rows.add(new Table.Row(
                    texts.of("budget.regulation.price"),
                    List.of(new Cell.Blank(), new Cell.Blank(), new Cell.Blank(), cells.change(price))));
        }
        return rows;
    }

    /** One row for each age group; one that is not regulated says so. */
    private List<Table.Row> groups(List<Regulated.Group> groups, BudgetCells cells) {
        List<Table.Row> rows = new ArrayList<>();
        for (Regulated.Group group : groups) {
            rows.add(new Table.Row(
                    group.name(),
                    List.of(
                            cells.whole(group.from()),
                            cells.whole(group.to()),
                            cells.difference(group.difference()),
                            group.amount()
                                    .map(cells::change)
                                    .orElseGet(() -> new Cell.Absent(texts.of("budget.regulation.not"))))));
        }
        return rows;
    }

    private Table.Row sum(String key, Value change, BudgetCells cells) {
        return new Table.Row(
                texts.of(key),
                List.of(new Cell.Blank(), new Cell.Blank(), new Cell.Blank(), cells.change(change)),
                Kind.SUM);
    }

    private Part costs(Regulated regulated) {
        BudgetCells cells = new BudgetCells(words);
        Table table = new Table(
                texts.of("budget.regulation.group"),
                List.of(
                        Table.Column.numbers(texts.of("budget.regulation.costBefore"), "kr."),
                        Table.Column.numbers(texts.of("budget.regulation.cost"), "kr."),
                        Table.Column.numbers(texts.of("budget.regulation.share"), texts.of("budget.percent")),
                        Table.Column.numbers(texts.of("budget.regulation.coverage"), texts.of("budget.percent")),
                        millions(texts.of("budget.regulation.priceEffect"))),
                regulated.costs().stream()
                        .map(cost -> new Table.Row(
                                cost.cost().group(),
                                List.of(
                                        cells.whole(cost.before(), "–"),
                                        cells.whole(cost.cost().unitCost()),
                                        cells.share(cost.cost().variableShare()),
                                        cells.share(cost.cost().coverage()),
                                        cells.change(cost.effect()))))
                        .toList());
        return part(
                "enhedspriser",
                texts.of("export.budget.costs"),
                texts.of("budget.regulation.costs"),
                Optional.empty(),
                table,
                "",
                regulated);
    }

    Part afterwards(Regulated regulated) {
        BudgetCells cells = new BudgetCells(words);
        List<Table.Row> rows = groups(regulated.groupsAfterwards(), cells);
        rows.add(new Table.Row(
                texts.of("budget.outlook.sum"),
                List.of(
                        new Cell.Blank(),
                        new Cell.Blank(),
                        cells.difference(
                                regulated.deviation(),
                                regulated.regulation().deviation().map(Links::figure)),
                        cells.change(regulated.changeAfterwards())),
                Kind.SUM));
        Table table = new Table(
                texts.of("budget.regulation.group"),
                List.of(
                        persons(texts.of(
                                "budget.regulation.forecast",
                                regulated.regulation().to())),
                        persons(texts.of("budget.outlook.actual")),
                        persons(texts.of("budget.regulation.persons")),
                        millions(texts.of("budget.millions"))),
                rows);
        return new Part(
                "folketal",
                texts.of("budget.outlook.table"),
                words.outlook(),
                texts.of("export.budget.outlook.subtitle", page.plan().year()),
                Optional.empty(),
                table,
                Layout.CHART,
                notes(texts.of("budget.outlook.method"), cells),
                ground(regulated));
    }

    /** One part for each need that has places. */
    List<Part> capacities() {
        return page.capacities().stream().map(this::capacity).toList();
    }

    private Part capacity(Capacity capacity) {
        BudgetCells cells = new BudgetCells(words);
        String missing = texts.of("state.missing");
        Table table = new Table(
                texts.of("budget.course.head"),
                List.of(
                        Table.Column.numbers(texts.of("budget.capacity.head.need")),
                        Table.Column.numbers(texts.of("budget.capacity.head.places")),
                        Table.Column.numbers(texts.of("budget.capacity.head.spare"))),
                capacity.outlook().map(CapacityOutlook::years).orElse(List.of()).stream()
                        .map(year -> new Table.Row(
                                String.valueOf(year.year()),
                                List.of(
                                        cells.whole(
                                                year.need(),
                                                missing,
                                                Links.figure(capacity.plan().need())),
                                        cells.whole(year.capacity(), missing),
                                        cells.whole(year.spare(), missing))))
                        .toList());
        return new Part(
                "plads-" + capacity.plan().id(),
                capacity.plan().name(),
                words.capacity(capacity),
                texts.of("budget.capacity.table"),
                Optional.empty(),
                table,
                Layout.CHART,
                List.of(),
                grounds.of(List.of(capacity.plan().need()), Optional.empty()));
    }

    private Part part(
            String id,
            String name,
            String headline,
            Optional<Chart> chart,
            Table table,
            String method,
            Regulated regulated) {
        return new Part(
                id,
                name,
                headline,
                texts.of("budget.regulation.subtitle", page.plan().year()),
                chart,
                table,
                Layout.CHART,
                method.isEmpty() ? List.of() : List.of(method),
                ground(regulated));
    }

    private Part.Grounds ground(Regulated regulated) {
        return grounds.of(
                Stream.of(
                        regulated.plan().forecast().dataset(),
                        regulated.plan().actual().dataset()),
                Optional.empty(),
                texts.of(
                        "export.budget.demography",
                        regulated.plan().name(),
                        regulated.regulation().from(),
                        regulated.regulation().to()));
    }

    private List<String> notes(String method, BudgetCells cells) {
        return cells.absences().isEmpty()
                ? List.of(method)
                : List.of(method, texts.of("budget.absences", cells.absences()));
    }

    private Table.Column persons(String label) {
        return Table.Column.numbers(label, texts.of("export.budget.persons"));
    }

    private Table.Column millions(String label) {
        return Table.Column.numbers(label, texts.of("budget.millions"));
    }
}
