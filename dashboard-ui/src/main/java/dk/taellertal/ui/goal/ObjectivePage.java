package dk.taellertal.ui.goal;

import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.record.CommentsRecord;
import dk.taellertal.core.record.ObjectivesRecord.State;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.answer.ObjectiveFigures;
import dk.taellertal.ui.comment.CommentDemands;
import dk.taellertal.ui.comment.CommentPart;
import dk.taellertal.ui.format.Joined;
import dk.taellertal.ui.objective.ObjectiveRegister;
import dk.taellertal.ui.objective.ObjectiveRegister.Registered;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.Page.Opening;
import dk.taellertal.ui.page.Page.Section;
import dk.taellertal.ui.page.PageAddress;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.service.ObjectiveService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of an objective: how its key figures stand, its plans, what is said of it and what became of it. */
public final class ObjectivePage implements PageSource {

    public static final String NAME = "objective";
    private static final String ID = "id";

    private final Instance home;

    public ObjectivePage(Instance home) {
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
    public record Shown(Page page, Registered registered, Snapshot state, ObjectiveFigures figures) {}

    /**
     * The page with what it is laid out from; of an objective that was merged, that of the one it goes on in.
     *
     * @throws dk.taellertal.ui.refusal.UnknownThing where there was never such an objective
     */
    public Shown shown(PageRequest question) {
        Optional<Long> version = question.number(DATA_VERSION);
        String id =
                question.chosen(ID).orElseThrow(() -> new IllegalArgumentException("'id' of an objective is missing"));
        Snapshot state = home.snapshot(version);
        ObjectiveRegister register = ObjectiveRegister.of(home.configuration(), version);
        Registered registered = ObjectiveService.required(register, id);
        return registered
                .into()
                .map(into -> shown(goingOn(question, into)))
                .orElseGet(() -> shown(registered, register, state, question));
    }

    private static PageRequest goingOn(PageRequest question, String into) {
        Map<String, String> choices = new LinkedHashMap<>(question.choices());
        choices.put(ID, into);
        return new PageRequest(choices, question.level(), question.today(), question.texts());
    }

    private Shown shown(Registered registered, ObjectiveRegister register, Snapshot state, PageRequest question) {
        Texts texts = question.texts();
        Objective objective = registered.objective();
        ObjectiveFigures figures = ObjectiveFigures.of(objective, state, question.level(), question.today());
        List<Section> sections = new ArrayList<>();
        IndicatorPart indicators = new IndicatorPart(objective, figures, state, question);
        indicators.part().map(Section::whole).ifPresent(sections::add);
        PlanPart.of(objective, texts).map(Section::whole).ifPresent(sections::add);
        if (!question.isPublic()) {
            sections.add(Section.whole(comments(registered, register, state, question)));
            HistoryPart.of(registered, register, texts).map(Section::whole).ifPresent(sections::add);
        }
        Page page = new Page(
                texts.name(objective),
                new Opening(indicators.lead(), note(objective, registered, state, texts)),
                sections,
                question.choices());
        return new Shown(page, registered, state, figures);
    }

    private Part comments(Registered registered, ObjectiveRegister register, Snapshot state, PageRequest question) {
        Objective objective = registered.objective();
        CommentsRecord comments = state.comments();
        return new CommentPart(state, question.today(), question.texts())
                .of(
                        comments.ofObjective(
                                register.withMerged(objective.id()),
                                objective.indicators().stream()
                                        .map(i -> i.figure().value())
                                        .toList()),
                        new CommentDemands(state, question.today()).of(List.of(objective)),
                        objective.example());
    }

    /** Where it belongs, who leads it, and whether it is worked with. */
    private static String note(Objective objective, Registered registered, Snapshot state, Texts texts) {
        String goal = state.catalogue()
                .goals()
                .politicalGoal(objective.politicalGoal())
                .map(texts::name)
                .orElse(objective.politicalGoal());
        String life = state.catalogue()
                .goals()
                .lifeArea(objective.lifeArea())
                .map(texts::name)
                .orElse(objective.lifeArea());
        List<String> sentences = new ArrayList<>();
        if (registered.state() == State.RETIRED) {
            sentences.add(texts.of("objective.retired"));
        }
        sentences.add(texts.of("objective.note", life, goal, texts.department(objective.lead())));
        if (!objective.sets().isEmpty()) {
            sentences.add(texts.of("objective.note.sets", Joined.of(objective.sets(), texts)));
        }
        if (!objective.unGoals().isEmpty()) {
            sentences.add(texts.of(
                    "objective.note.unGoals",
                    Joined.of(
                            objective.unGoals().stream()
                                    .map(number -> texts.of("unGoal." + number))
                                    .toList(),
                            texts)));
        }
        return String.join(" ", sentences);
    }

    /** Where an objective's own page is. */
    public static String place(String id) {
        return "maal/" + id;
    }

    @Override
    public String address(Map<String, String> choices) {
        Map<String, String> others = new LinkedHashMap<>(choices);
        String id = others.remove(ID);
        return PageAddress.of(place(String.valueOf(id)), others);
    }
}
