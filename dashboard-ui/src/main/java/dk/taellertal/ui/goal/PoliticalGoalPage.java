package dk.taellertal.ui.goal;

import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.answer.ObjectiveFigures;
import dk.taellertal.ui.answer.Standings;
import dk.taellertal.ui.format.Joined;
import dk.taellertal.ui.format.NoFigureWords;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.format.StandingWords;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.Page.Opening;
import dk.taellertal.ui.page.Page.Section;
import dk.taellertal.ui.page.PageAddress;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.politicalgoal.PoliticalGoalDocument;
import dk.taellertal.ui.politicalgoal.PoliticalGoalRegister;
import dk.taellertal.ui.politicalgoal.PoliticalGoalRegister.Registered;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of a political goal: when it was adopted, the objectives that realise it life area by life area, and its history. */
public final class PoliticalGoalPage implements PageSource {

    static final String NAME = "political-goal";
    private static final String ID = "id";

    private final Instance home;

    public PoliticalGoalPage(Instance home) {
        this.home = home;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> choices() {
        return List.of(ID, DATA_VERSION);
    }

    @Override
    public Page content(PageRequest question) {
        return shown(question).page();
    }

    /** The page, and what it is laid out from. */
    record Shown(Page page, Registered registered, Snapshot state) {}

    /** An objective of the political goal, and how its figures stand. */
    private record Aim(Objective objective, ObjectiveFigures figures) {}

    /** @throws dk.taellertal.ui.refusal.UnknownThing where there was never such a political goal */
    Shown shown(PageRequest question) {
        Optional<Long> version = question.number(DATA_VERSION);
        String id = question.chosen(ID)
                .orElseThrow(() -> new IllegalArgumentException("'id' of a political goal is missing"));
        Snapshot state = home.snapshot(version);
        PoliticalGoalRegister register = PoliticalGoalRegister.of(home.configuration(), version);
        Registered registered = register.required(id);
        Goals goals = register.catalogue().goals();
        Texts texts = question.texts();
        List<Aim> aims = aims(registered.goal(), goals, state, question);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.whole(objectives(registered, goals, aims, texts)));
        if (!question.isPublic()) {
            HistoryPart.of(
                            place(id),
                            PoliticalGoalDocument.whole(registered, goals).history(),
                            texts)
                    .map(Section::whole)
                    .ifPresent(sections::add);
        }
        Page page = new Page(
                texts.name(registered.goal()),
                new Opening(texts.name(registered.goal()) + ": " + found(aims, texts), note(registered, goals, texts)),
                sections,
                question.choices());
        return new Shown(page, registered, state);
    }

    private static List<Aim> aims(PoliticalGoal goal, Goals goals, Snapshot state, PageRequest question) {
        List<Objective> objectives = goals.lifeAreas().stream()
                .flatMap(life -> goals.objectivesOf(life, goal).stream())
                .toList();
        List<ObjectiveFigures> figures = ObjectiveFigures.of(objectives, state, question.level(), question.today());
        List<Aim> aims = new ArrayList<>();
        for (int i = 0; i < objectives.size(); i++) {
            aims.add(new Aim(objectives.get(i), figures.get(i)));
        }
        return aims;
    }

    private static String found(List<Aim> aims, Texts texts) {
        return aims.isEmpty()
                ? texts.of("council.nothing")
                : new Standings(aims.stream()
                                .map(aim -> aim.figures().standing())
                                .toList())
                        .sentence(texts);
    }

    /** When the council adopted it, in which policy, and for which life areas. */
    private static String note(Registered registered, Goals goals, Texts texts) {
        PoliticalGoal goal = registered.goal();
        List<String> sentences = new ArrayList<>();
        if (!registered.inForce()) {
            sentences.add(texts.of("political.withdrawn"));
        }
        sentences.add(goal.adopted()
                .map(day -> texts.of("political.adopted", Periods.shown(day, texts)))
                .orElseGet(() -> texts.of("political.adopted.unknown")));
        goal.policy().ifPresent(policy -> sentences.add(texts.of("political.policy", policy)));
        sentences.add(texts.of(
                "political.lives", Joined.of(lives(goal, goals).map(texts::name).toList(), texts)));
        return String.join(" ", sentences);
    }

    private static Stream<LifeArea> lives(PoliticalGoal goal, Goals goals) {
        return goals.lifeAreas().stream().filter(life -> goal.lifeAreas().contains(life.id()));
    }

    private static Part objectives(Registered registered, Goals goals, List<Aim> aims, Texts texts) {
        PoliticalGoal goal = registered.goal();
        List<Table.Row> rows = new ArrayList<>();
        long holes = 0;
        for (LifeArea life : lives(goal, goals).toList()) {
            List<Table.Row> of = aims.stream()
                    .filter(aim -> aim.objective().lifeArea().equals(life.id()))
                    .map(aim -> row(aim, life, texts))
                    .toList();
            rows.addAll(of);
            if (of.isEmpty() && registered.inForce()) {
                holes++;
                rows.add(hole(goal, life, texts));
            }
        }
        return new Part(
                "maal",
                texts.of("political.objectives"),
                texts.of(holes == 0 ? "political.objectives.whole" : "political.objectives.holes", aims.size(), holes),
                texts.of("political.objectives.subtitle"),
                Optional.empty(),
                new Table(
                        texts.of("council.objective"),
                        List.of(
                                Table.Column.words(texts.of("council.life")),
                                Table.Column.words(texts.of("objective.field.lead")),
                                Table.Column.words(texts.of("overview.head.figure")),
                                Table.Column.words(texts.of("overview.head.status"))),
                        rows),
                Part.Layout.CHART_AND_TABLE,
                List.of(),
                new Part.Grounds(
                        texts.of("objective.source"),
                        Optional.empty(),
                        texts.of("overview.method"),
                        goal.example()
                                || aims.stream().anyMatch(aim -> aim.objective().example())));
    }

    private static Table.Row row(Aim aim, LifeArea life, Texts texts) {
        Objective objective = aim.objective();
        return new Table.Row(
                        texts.name(objective),
                        List.of(
                                new Cell.Text(texts.name(life)),
                                new Cell.Text(texts.department(objective.lead())),
                                aim.figures()
                                        .leading()
                                        .map(line -> new Cell.Text(
                                                texts.name(line.figure()),
                                                "noegletal/" + line.figure().id()))
                                        .orElseGet(() -> new Cell.Text(NoFigureWords.of(objective, texts))),
                                new Cell.Text(StandingWords.of(aim.figures().standing(), texts))))
                .leadingTo(ObjectivePage.place(objective.id()));
    }

    /** It leads to a new objective there. */
    private static Table.Row hole(PoliticalGoal goal, LifeArea life, Texts texts) {
        return new Table.Row(
                        texts.of("hole"),
                        List.of(
                                new Cell.Text(texts.name(life)),
                                new Cell.Text("–"),
                                new Cell.Text("–"),
                                new Cell.Text("–")))
                .leadingTo(PageAddress.of(ObjectivePage.place("nyt"), Map.of("goal", goal.id(), "life", life.id())));
    }

    /** Where a political goal's own page is. */
    static String place(String id) {
        return "maalsaetning/" + id;
    }

    @Override
    public String address(Map<String, String> choices) {
        Map<String, String> others = new LinkedHashMap<>(choices);
        String id = others.remove(ID);
        return PageAddress.of(place(String.valueOf(id)), others);
    }
}
