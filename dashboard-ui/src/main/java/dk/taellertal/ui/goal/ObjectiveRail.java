package dk.taellertal.ui.goal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.record.Round;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.FactList;
import dk.taellertal.ui.objective.RelatedObjectives;
import dk.taellertal.ui.objective.SuggestedFigures;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** Beside an objective: the political goal it serves, who answers for it, what is close to it, and the rounds it is in. */
class ObjectiveRail extends Aside {

    private static final int MOST_RELATED = 4;

    private final transient Texts texts;

    ObjectiveRail(Objective objective, Catalogue catalogue, Instance home, Clock clock, Texts texts) {
        this.texts = texts;
        addClassName("rail");
        getElement().setAttribute("aria-label", texts.of("rail.label"));
        add(goal(objective, catalogue), responsibility(objective));
        objective.sets().forEach(set -> add(set(set, objective, catalogue)));
        List<RelatedObjectives.Related> related = new RelatedObjectives(catalogue)
                .to(objective).stream().limit(MOST_RELATED).toList();
        if (!related.isEmpty()) {
            add(related(related));
        }
        List<SuggestedFigures.Suggested> fitting = new SuggestedFigures(catalogue).to(objective);
        if (!fitting.isEmpty()) {
            add(fitting(fitting));
        }
        LocalDateTime now = LocalDateTime.now(clock);
        List<Round> rounds = home.rounds().now().open(now).stream()
                .filter(round -> round.covers(objective.lifeArea()))
                .toList();
        if (!rounds.isEmpty()) {
            add(rounds(rounds, objective));
        }
    }

    private Section goal(Objective objective, Catalogue catalogue) {
        H2 heading = new H2(texts.of("rail.goal"));
        heading.addClassName("note");
        Section section = new Section(heading);
        section.addClassName("goal");
        catalogue.goals().politicalGoal(objective.politicalGoal()).ifPresent(goal -> {
            Paragraph name = new Paragraph(new Anchor(PoliticalGoalPage.place(goal.id()), texts.name(goal)));
            name.addClassName("ms");
            section.add(name);
        });
        return section;
    }

    /** The other objectives of a set. */
    private Section set(String set, Objective objective, Catalogue catalogue) {
        UnorderedList list = new UnorderedList();
        catalogue.goals().objectives().stream()
                .filter(other -> other.sets().contains(set) && !other.id().equals(objective.id()))
                .forEach(other ->
                        list.add(new ListItem(new Anchor(ObjectivePage.place(other.id()), texts.name(other)))));
        Section section = new Section(new H2(texts.of("objective.set", set)));
        section.add(list.getChildren().findAny().isPresent() ? list : new Paragraph(texts.of("objective.set.alone")));
        return section;
    }

    private Section responsibility(Objective objective) {
        FactList facts = new FactList().with(texts.of("objective.field.lead"), texts.department(objective.lead()));
        if (!objective.support().isEmpty()) {
            facts.with(texts.of("objective.field.support"), String.join(", ", texts.departments(objective.support())));
        }
        objective
                .collaboration()
                .ifPresent(c -> facts.with(texts.of("objective.field.collaboration"), texts.of("collaboration." + c)));
        return new Section(new H2(texts.of("objective.responsibility")), facts);
    }

    private Section related(List<RelatedObjectives.Related> related) {
        UnorderedList list = new UnorderedList();
        related.forEach(one -> {
            Span why = new Span(why(one));
            why.addClassName("two-l");
            list.add(new ListItem(
                    new Anchor(ObjectivePage.place(one.objective().id()), texts.name(one.objective())), why));
        });
        Paragraph note = new Paragraph(texts.of("objective.related.note"));
        note.addClassName("note");
        return new Section(new H2(texts.of("objective.related")), list, note);
    }

    private String why(RelatedObjectives.Related related) {
        return related.figures().isEmpty()
                ? texts.of("objective.related.words", String.join(", ", related.words()))
                : texts.of(
                        "objective.related.figures",
                        String.join(
                                ", ",
                                related.figures().stream().map(texts::name).toList()));
    }

    private Section fitting(List<SuggestedFigures.Suggested> fitting) {
        UnorderedList list = new UnorderedList();
        fitting.forEach(one -> {
            Span why = new Span(
                    one.objectives().isEmpty()
                            ? texts.of("objective.related.words", String.join(", ", one.words()))
                            : texts.of(
                                    "objective.fitting.used",
                                    texts.name(one.objectives().getFirst())));
            why.addClassName("two-l");
            list.add(new ListItem(new Anchor("noegletal/" + one.figure().id(), texts.name(one.figure())), why));
        });
        return new Section(new H2(texts.of("objective.fitting")), list);
    }

    private Section rounds(List<Round> rounds, Objective objective) {
        UnorderedList list = new UnorderedList();
        rounds.forEach(round -> list.add(new ListItem(
                new Anchor("runder/" + round.id(), round.name()),
                new Span(" "
                        + texts.of(
                                round.answer(objective.id()).isPresent()
                                        ? "objective.round.answered"
                                        : "objective.round.waits",
                                Periods.shown(round.deadline().toLocalDate(), texts))))));
        return new Section(new H2(texts.of("objective.rounds")), list);
    }
}
