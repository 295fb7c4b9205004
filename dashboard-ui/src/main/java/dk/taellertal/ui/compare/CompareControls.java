package dk.taellertal.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import dk.taellertal.core.area.Area;
import dk.taellertal.core.area.ComparisonGroup;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Alphabet;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.ChoiceField;
import dk.taellertal.ui.layout.ChoiceField.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What one may choose to compare: figure, period, group, municipality; and the neighbour in one click. */
class CompareControls extends Div {

    private static final String NO_GROUP = "none";

    private final transient Catalogue catalogue;
    private final transient Texts texts;
    private final transient Wanted wanted;

    /** @param export what takes the comparison into a case */
    CompareControls(
            Beside beside, Wanted wanted, Component export, Catalogue catalogue, Texts texts, Consumer<Wanted> go) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.wanted = wanted;
        addClassName("bar");
        add(
                new ChoiceField(
                        "compare-figure",
                        texts.of("compare.figure"),
                        figures(beside.figure()),
                        beside.figure().id().value(),
                        id -> go.accept(wanted.withFigure(id))),
                new ChoiceField(
                        "compare-period",
                        texts.of("compare.period"),
                        beside.periods().stream()
                                .map(p -> new Choice(Periods.shown(p, texts), p.toString()))
                                .toList(),
                        beside.period().map(Object::toString).orElse(""),
                        period -> go.accept(wanted.withPeriod(period))),
                new ChoiceField(
                        "compare-group",
                        texts.of("compare.group"),
                        groups(),
                        beside.group().map(ComparisonGroup::id).orElse(NO_GROUP),
                        id -> go.accept(wanted.withGroup(id))),
                new ChoiceField(
                        "compare-area",
                        texts.of("compare.area"),
                        areas(),
                        wanted.area().orElse(""),
                        code -> go.accept(wanted.withArea(code))));
        Span end = new Span(neighbour(beside.figure()), export);
        end.addClassName("end");
        add(end);
    }

    private List<Choice> figures(KeyFigure shown) {
        List<Choice> choices = new ArrayList<>();
        for (KeyFigure figure : Comparing.comparable(catalogue)) {
            choices.add(new Choice(texts.name(figure), figure.id().value()));
        }
        if (choices.stream().noneMatch(c -> c.value().equals(shown.id().value()))) {
            choices.add(new Choice(texts.name(shown), shown.id().value()));
        }
        return choices;
    }

    private List<Choice> groups() {
        List<Choice> choices = new ArrayList<>();
        catalogue.groups().values().forEach(g -> choices.add(new Choice(g.name(), g.id())));
        choices.add(new Choice(texts.of("compare.group.none"), NO_GROUP));
        return choices;
    }

    private List<Choice> areas() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice(texts.of("compare.area.none"), "")));
        catalogue.areas().all().stream()
                .filter(a -> a.level() == Area.Level.MUNICIPALITY)
                .filter(a -> !a.code().equals(catalogue.municipality().code()))
                .sorted(Comparator.comparing(Area::name, Alphabet.danish()))
                .forEach(a -> choices.add(new Choice(a.name(), a.code())));
        return choices;
    }

    private Anchor neighbour(KeyFigure figure) {
        String code = catalogue.municipality().neighbour();
        Wanted alone = Wanted.of(QueryParameters.empty())
                .withFigure(figure.id().value())
                .withArea(code)
                .withPeriod(wanted.period().orElse(""));
        Anchor link = new Anchor(
                "sammenlign?" + alone.parameters().getQueryString(),
                texts.of("compare.neighbour", catalogue.areas().nameOf(code)));
        link.addClassName("button");
        return link;
    }
}
