package dk.taellertal.ui.budget.document;

import dk.taellertal.core.applied.Capacity;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.applied.budget.Regulated;
import dk.taellertal.core.method.CapacityOutlook;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.export.block.Cell;
import dk.taellertal.ui.export.block.Grid;
import dk.taellertal.ui.export.block.Part;
import dk.taellertal.ui.preparation.BudgetCharts;
import dk.taellertal.ui.preparation.BudgetWords;
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
        Grid table = new Grid(texts.of("budget.regulation.group"), changeColumns(regulated), changes(regulated, cells));
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

    private List<Grid.Column> changeColumns(Regulated regulated) {
        return List.of(
                persons(texts.of(
                        "budget.regulation.forecast", regulated.regulation().from())),
                persons(texts.of(
                        "budget.regulation.forecast", regulated.regulation().to())),
                persons(texts.of("budget.regulation.persons")),
                millions(texts.of("budget.millions")));
    }

    private List<Grid.Row> changes(Regulated regulated, BudgetCells cells) {
        List<Grid.Row> rows = groups(regulated.groups(), cells);
        rows.add(sum("budget.regulation.sum", regulated.change(), cells));
        if (regulated.priceChange() instanceof Value.Known price) {
            rows.add(new Grid.Row(
                    texts.of("budget.regulation.price"),
                    List.of(new Cell.Blank(), new Cell.Blank(), new Cell.Blank(), cells.change(price)),
                    false));
        }
        return rows;
    }

    /** One row for each age group; one that is not regulated says so. */
    private List<Grid.Row> groups(List<Regulated.Group> groups, BudgetCells cells) {
        List<Grid.Row> rows = new ArrayList<>();
        for (Regulated.Group group : groups) {
            rows.add(new Grid.Row(
                    group.name(),
                    List.of(
                            cells.whole(group.from()),
                            cells.whole(group.to()),
                            cells.difference(group.difference()),
                            group.amount()
                                    .map(cells::change)
                                    .orElseGet(() -> new Cell.Absent(texts.of("budget.regulation.not")))),
                    false));
        }
        return rows;
    }

    private Grid.Row sum(String key, Value change, BudgetCells cells) {
        return new Grid.Row(
                texts.of(key),
                List.of(new Cell.Blank(), new Cell.Blank(), new Cell.Blank(), cells.change(change)),
                true);
    }

    private Part costs(Regulated regulated) {
        BudgetCells cells = new BudgetCells(words);
        Grid table = new Grid(
                texts.of("budget.regulation.group"),
                List.of(
                        Grid.Column.numbers(texts.of("budget.regulation.costBefore"), "kr."),
                        Grid.Column.numbers(texts.of("budget.regulation.cost"), "kr."),
                        Grid.Column.numbers(texts.of("budget.regulation.share"), texts.of("budget.percent")),
                        Grid.Column.numbers(texts.of("budget.regulation.coverage"), texts.of("budget.percent")),
                        millions(texts.of("budget.regulation.priceEffect"))),
                regulated.costs().stream()
                        .map(cost -> new Grid.Row(
                                cost.cost().group(),
                                List.of(
                                        cells.whole(cost.before(), "–"),
                                        cells.whole(cost.cost().unitCost()),
                                        cells.share(cost.cost().variableShare()),
                                        cells.share(cost.cost().coverage()),
                                        cells.change(cost.effect())),
                                false))
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
        List<Grid.Row> rows = groups(regulated.groupsAfterwards(), cells);
        rows.add(new Grid.Row(
                texts.of("budget.outlook.sum"),
                List.of(
                        new Cell.Blank(),
                        new Cell.Blank(),
                        cells.difference(regulated.deviation()),
                        cells.change(regulated.changeAfterwards())),
                true));
        Grid table = new Grid(
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
        Grid table = new Grid(
                texts.of("budget.course.head"),
                List.of(
                        Grid.Column.numbers(texts.of("budget.capacity.head.need")),
                        Grid.Column.numbers(texts.of("budget.capacity.head.places")),
                        Grid.Column.numbers(texts.of("budget.capacity.head.spare"))),
                capacity.outlook().map(CapacityOutlook::years).orElse(List.of()).stream()
                        .map(year -> new Grid.Row(
                                String.valueOf(year.year()),
                                List.of(
                                        cells.whole(year.need(), missing),
                                        cells.whole(year.capacity(), missing),
                                        cells.whole(year.spare(), missing)),
                                false))
                        .toList());
        return new Part(
                "plads-" + capacity.plan().id(),
                capacity.plan().name(),
                words.capacity(capacity),
                texts.of("budget.capacity.table"),
                Optional.empty(),
                table,
                List.of(),
                grounds.of(List.of(capacity.plan().need()), Optional.empty()));
    }

    private Part part(
            String id,
            String name,
            String headline,
            Optional<Chart> chart,
            Grid table,
            String method,
            Regulated regulated) {
        return new Part(
                id,
                name,
                headline,
                texts.of("budget.regulation.subtitle", page.plan().year()),
                chart,
                table,
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

    private Grid.Column persons(String label) {
        return Grid.Column.numbers(label, texts.of("export.budget.persons"));
    }

    private Grid.Column millions(String label) {
        return Grid.Column.numbers(label, texts.of("budget.millions"));
    }
}
