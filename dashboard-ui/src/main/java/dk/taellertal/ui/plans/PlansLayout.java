package dk.taellertal.ui.plans;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.plan.Deadline;
import dk.taellertal.core.plan.Plan;
import dk.taellertal.core.plan.Plan.Timing;
import dk.taellertal.core.plan.PlanGoal;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.Page.Opening;
import dk.taellertal.ui.page.Page.Section;
import dk.taellertal.ui.page.PageAddress;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.refusal.UnknownThing;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The plans of the catalogue, or one of them: a table for each track. */
public final class PlansLayout implements PageSource {

    static final String PLACE = "planer";
    static final String PLAN = "plan";

    private static final String NAME = "plans";

    private final Instance home;

    public PlansLayout(Instance home) {
        this.home = home;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> choices() {
        return List.of(PLAN);
    }

    @Override
    public Page content(PageRequest question) {
        Catalogue catalogue = home.catalogue();
        question.chosen(PLAN).filter(id -> !catalogue.plans().containsKey(id)).ifPresent(id -> {
            throw new UnknownThing("there is no plan '%s' (known: %s)"
                    .formatted(id, String.join(", ", catalogue.plans().keySet())));
        });
        return page(catalogue, question);
    }

    static Page page(Catalogue catalogue, PageRequest question) {
        Texts texts = question.texts();
        List<Plan> plans = catalogue.plans().values().stream()
                .filter(plan -> question.chosen(PLAN).map(plan.id()::equals).orElse(true))
                .toList();
        List<Section> sections = new ArrayList<>();
        for (Plan plan : plans) {
            for (int track = 0; track < plan.tracks().size(); track++) {
                sections.add(Section.whole(part(plan, track, catalogue, texts)));
            }
        }
        return new Page(
                texts.of("plans.title"),
                new Opening(headline(plans, texts), texts.of("plans.note")),
                sections,
                question.choices());
    }

    /** How many goals have a number, how many cannot be measured, and how many lie outside of their plan. */
    private static String headline(Collection<Plan> plans, Texts texts) {
        List<PlanGoal> goals =
                plans.stream().flatMap(plan -> plan.goals().stream()).toList();
        if (goals.isEmpty()) {
            return texts.of("plans.headline.none");
        }
        String headline = texts.of(
                "plans.headline",
                goals.size(),
                goals.stream().filter(goal -> goal.figure().isPresent()).count(),
                goals.stream().filter(goal -> goal.unmeasured().isPresent()).count());
        long outside =
                plans.stream().mapToLong(plan -> plan.goalsOutside().size()).sum();
        return outside == 0
                ? headline
                : headline + texts.of(outside == 1 ? "plans.headline.outside.one" : "plans.headline.outside", outside);
    }

    private static Part part(Plan plan, int number, Catalogue catalogue, Texts texts) {
        Plan.Track track = plan.tracks().get(number);
        String days = texts.of("plans.days", Periods.shown(plan.first(), texts), Periods.shown(plan.last(), texts));
        return new Part(
                PLAN + "-" + plan.id() + "-" + (number + 1),
                plan.name() + ", " + track.name(),
                track.name(),
                texts.of("plans.subtitle", plan.name(), days),
                Optional.empty(),
                table(plan, track, catalogue, texts),
                Part.Layout.CHART,
                notes(plan, track, texts),
                new Part.Grounds(plan.source(), Optional.of(days), texts.of("plans.method"), plan.example()));
    }

    private static List<String> notes(Plan plan, Plan.Track track, Texts texts) {
        List<String> notes = new ArrayList<>();
        goals(track)
                .flatMap(goal -> goal.deadline().stream()
                        .filter(deadline -> plan.timing(deadline) != Timing.WITHIN)
                        .map(deadline -> texts.of(
                                "plans.outside." + plan.timing(deadline),
                                goal.text(),
                                deadline.words(),
                                Periods.shown(deadline.day(), texts))))
                .forEach(notes::add);
        if (plan.example()) {
            notes.add(texts.of("plans.example"));
        }
        return notes;
    }

    private static Stream<PlanGoal> goals(Plan.Track track) {
        return track.themes().stream().flatMap(theme -> theme.goals().stream());
    }

    private static Table table(Plan plan, Plan.Track track, Catalogue catalogue, Texts texts) {
        boolean deadlines = goals(track).anyMatch(goal -> goal.deadline().isPresent());
        List<Table.Column> columns = new ArrayList<>();
        plan.columns().forEach(column -> columns.add(Table.Column.words(column)));
        if (deadlines) {
            columns.add(Table.Column.words(texts.of("plans.head.deadline")));
        }
        columns.add(Table.Column.words(texts.of("plans.head.figure")));
        List<Table.Row> rows = new ArrayList<>();
        for (Plan.Theme theme : track.themes()) {
            rows.add(new Table.Row(
                    theme.name(), Collections.nCopies(columns.size(), new Cell.Blank()), Table.Kind.GROUP));
            theme.goals().forEach(goal -> rows.add(row(goal, plan, deadlines, catalogue, texts)));
        }
        return new Table(texts.of("plans.head.goal"), columns, rows);
    }

    private static Table.Row row(PlanGoal goal, Plan plan, boolean deadlines, Catalogue catalogue, Texts texts) {
        List<Cell> cells = new ArrayList<>();
        goal.cells().forEach(text -> cells.add(new Cell.Text(text)));
        if (deadlines) {
            cells.add(goal.deadline()
                    .<Cell>map(deadline -> new Cell.Text(deadline(deadline, plan, texts)))
                    .orElseGet(() -> new Cell.Absent(texts.of("plans.noDeadline"))));
        }
        cells.add(measured(goal, catalogue, texts));
        return new Table.Row(goal.text(), cells);
    }

    /** The day, the words that it is read from, and that it lies outside of the plan. */
    private static String deadline(Deadline deadline, Plan plan, Texts texts) {
        String said = texts.of("plans.deadline", Periods.shown(deadline.day(), texts), deadline.words());
        Timing timing = plan.timing(deadline);
        return timing == Timing.WITHIN ? said : said + " – " + texts.of("plans.timing." + timing);
    }

    private static Cell measured(PlanGoal goal, Catalogue catalogue, Texts texts) {
        return goal.unmeasured()
                .<Cell>map(reason -> new Cell.Text(texts.of("plans.unmeasured", reason)))
                .or(() -> goal.figure()
                        .flatMap(id -> catalogue.figure(id.value()))
                        .map(figure -> figure(figure, texts)))
                .orElseGet(() -> new Cell.Absent(texts.of("plans.noFigure")));
    }

    private static Cell figure(KeyFigure figure, Texts texts) {
        return new Cell.Text(texts.name(figure), "noegletal/" + figure.id());
    }

    @Override
    public String address(Map<String, String> choices) {
        return PageAddress.of(PLACE, new TreeMap<>(choices));
    }
}
