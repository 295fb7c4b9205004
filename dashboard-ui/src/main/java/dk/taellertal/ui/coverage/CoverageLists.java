package dk.taellertal.ui.coverage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.coverage.Coverage.Aim;
import dk.taellertal.ui.format.Periods;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the matrix counts, by name: what somebody has to do something about. */
final class CoverageLists extends Div {

    /** The rest of a longer list is folded away. */
    private static final int SHOWN = 6;

    private final transient Texts texts;

    /** @param lifeOf the name of an objective's life */
    CoverageLists(Coverage coverage, Function<String, String> lifeOf, Texts texts) {
        this.texts = texts;
        addClassName("lists");
        add(
                list(
                        "holes",
                        coverage.holes().stream()
                                .map(h -> item(
                                        new Span(h.goal().name() + ", "
                                                + h.life().name()),
                                        h.life().owner()))
                                .toList()),
                list(
                        "noNumbers",
                        coverage.aims()
                                .filter(aim -> !aim.numbers())
                                .map(aim -> item(
                                        objective(aim.objective()),
                                        lifeOf.apply(aim.objective().lifeArea()) + ", "
                                                + aim.objective().lead()))
                                .toList()),
                list("old", coverage.aims().filter(Aim::old).map(this::old).toList()),
                list(
                        "noEffect",
                        coverage.goalsWithoutEffect().stream()
                                .map(goal -> item(
                                        new Anchor("?goal=" + goal.id(), goal.name()),
                                        goal.lifeAreas().stream().map(lifeOf).collect(Collectors.joining(", "))))
                                .toList()),
                list(
                        "noObjective",
                        coverage.figuresWithoutObjective().stream()
                                .map(f -> item(new Anchor("noegletal/" + f.id(), f.name()), f.owner()))
                                .toList()));
    }

    private ListItem old(Aim aim) {
        String latest =
                aim.latest().map(period -> Periods.shown(period, texts) + ", ").orElse("");
        return item(objective(aim.objective()), latest + aim.objective().lead());
    }

    private static Anchor objective(Objective objective) {
        return new Anchor("?open=" + objective.lifeArea() + "&objective=" + objective.id(), objective.name());
    }

    private static ListItem item(Component name, String whose) {
        if (name instanceof Anchor link) {
            link.addClassName("name");
        }
        return new ListItem(name, new Span(whose));
    }

    private Section list(String key, List<ListItem> items) {
        H2 heading = new H2(texts.of("coverage.list." + key, items.size()));
        heading.setId("coverage-" + key);
        Section section = new Section(heading);
        section.getElement().setAttribute("aria-labelledby", "coverage-" + key);
        if (items.isEmpty()) {
            Paragraph none = new Paragraph(texts.of("coverage.list.none"));
            none.addClassName("muted");
            section.add(none);
            return section;
        }
        section.add(listed(items.subList(0, Math.min(SHOWN, items.size()))));
        if (items.size() > SHOWN) {
            NativeDetails rest = new NativeDetails(
                    texts.of("coverage.list.rest", items.size() - SHOWN), listed(items.subList(SHOWN, items.size())));
            section.add(rest);
        }
        return section;
    }

    private static HtmlContainer listed(List<ListItem> items) {
        UnorderedList list = new UnorderedList();
        items.forEach(list::add);
        return list;
    }
}
