package dk.taellertal.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.answer.FormulaSentence;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.FactList;
import dk.taellertal.ui.method.AlikeDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** How a figure is defined, in words one can argue with. */
class DefinitionSection extends Section {

    private final transient Catalogue catalogue;
    private final transient Texts texts;

    /**
     * @param permanent where the very same numbers are shown again, whatever is published or defined later
     * @param mayDefine whether the reader may change it
     */
    DefinitionSection(
            FigureAnswer answer,
            String permanent,
            List<AlikeDocument> alike,
            Catalogue catalogue,
            FigureWords words,
            boolean mayDefine,
            Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
        addClassNames("comment", "definition");
        KeyFigure figure = answer.figure();
        Paragraph sentence = new Paragraph(new FormulaSentence(catalogue, texts).of(figure));
        sentence.addClassName("sentence");
        Div split = new Div(computed(figure), said(answer, words));
        split.addClassName("split");
        add(new H2(texts.of("definition.title")), sentence);
        answer.breaks().forEach(b -> add(new Paragraph(words.broken(b))));
        add(split);
        if (!alike.isEmpty()) {
            add(alike(alike));
        }
        Paragraph links = versions(figure, mayDefine);
        links.add(new Span(" "), new Anchor(permanent, texts.of("version.permanent")));
        add(links);
    }

    /** Figures that move as this one does, and so may measure the same thing. */
    private Paragraph alike(List<AlikeDocument> others) {
        Numbers numbers = new Numbers(texts.locale());
        Paragraph line = new Paragraph(texts.of(
                "definition.alike",
                others.stream()
                        .map(other -> texts.of(
                                "definition.alike.one",
                                name(other),
                                numbers.of(new BigDecimal(other.correlation()), 3),
                                other.points()))
                        .collect(Collectors.joining("; "))));
        line.addClassName("note");
        return line;
    }

    private String name(AlikeDocument other) {
        return catalogue.figure(other.id()).map(texts::name).orElse(other.name());
    }

    private FactList computed(KeyFigure figure) {
        FactList computed = new FactList().with(texts.of("definition.question"), figure.question());
        switch (figure.formula()) {
            case Formula.Sum(Term term) -> computed.with(texts.of("definition.sum"), term.label());
            case Formula.Ratio(Term numerator, Term denominator) ->
                computed.with(texts.of("definition.numerator"), numerator.label())
                        .with(texts.of("definition.denominator"), denominator.label())
                        .with(texts.of("definition.date"), texts.of("definition.date." + denominator.at()));
            case Formula.Difference(Term minuend, Term subtrahend) ->
                computed.with(texts.of("definition.minuend"), minuend.label())
                        .with(texts.of("definition.subtrahend"), subtrahend.label());
            case Formula.WeightedMean(Term value, String weight) ->
                computed.with(texts.of("definition.mean"), value.label())
                        .with(
                                texts.of("definition.weight"),
                                catalogue
                                        .dataset(value.dataset())
                                        .measure(weight)
                                        .map(MeasureColumn::label)
                                        .orElse(weight));
        }
        return computed.with(
                texts.of("definition.unit"),
                texts.of("definition.unit.text", texts.unit(figure.unit()), figure.decimals()));
    }

    private FactList said(FigureAnswer answer, FigureWords words) {
        KeyFigure figure = answer.figure();
        FactList said = new FactList()
                .with(texts.of("definition.direction"), texts.of("definition.direction." + figure.direction()))
                .with(texts.of("definition.kind"), texts.of("definition.kind." + figure.kind()))
                .with(texts.of("definition.source"), words.sources(figure))
                .with(texts.of("definition.owner"), texts.department(figure.owner()))
                .with(
                        texts.of("definition.levels"),
                        catalogue.levelsOf(figure).stream()
                                .map(level -> texts.of("level." + level))
                                .collect(Collectors.joining(", ")))
                .with(texts.of("definition.version"), version(figure));
        if (!figure.related().isEmpty()) {
            said.with(
                    texts.of("definition.related"),
                    figure.related().stream()
                            .flatMap(id -> catalogue.figure(id.value()).stream())
                            .map(other -> new Div(new Anchor("noegletal/" + other.id(), texts.name(other))))
                            .toArray(Component[]::new));
        }
        answer.prices().ifPresent(p -> said.with(texts.of("definition.prices"), words.prices(p)));
        answer.reservations().forEach(r -> said.with(texts.of("definition.reservation"), r));
        return said;
    }

    private String version(KeyFigure figure) {
        String number = String.valueOf(figure.version());
        return figure.validFrom()
                .map(from -> texts.of("version.from", number, Periods.shown(from, texts)))
                .orElse(number);
    }

    private Paragraph versions(KeyFigure figure, boolean mayDefine) {
        Paragraph line = new Paragraph();
        line.addClassName("versions");
        List<Integer> earlier =
                figure.definitionsKnown().filter(v -> v < figure.version()).toList();
        if (!earlier.isEmpty()) {
            line.add(new Span(texts.of("version.show") + " "));
            earlier.forEach(v -> line.add(
                    new Anchor("noegletal/" + figure.id() + "?definitionVersion=" + v, texts.of("version.number", v)),
                    new Span(" ")));
        }
        if (mayDefine) {
            line.add(new Anchor("noegletal/" + figure.id() + "/rediger", texts.of("version.edit")));
            line.add(new Span(" "), new Anchor("noegletal/nyt", texts.of("version.new")));
        }
        return line;
    }
}
