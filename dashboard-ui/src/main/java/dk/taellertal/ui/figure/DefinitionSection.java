package dk.taellertal.ui.figure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.layout.FactList;
import dk.taellertal.ui.method.AlikeDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** How a figure is defined, in words one can argue with. */
class DefinitionSection extends Section {

    DefinitionSection(FigureAnswer answer, List<AlikeDocument> alike, FigureWords words, Texts texts) {
        KeyFigure figure = answer.figure();
        addClassNames("comment", "definition");
        Numbers numbers = new Numbers(texts.locale());
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
                computed.with(texts.of("definition.mean"), value.label()).with(texts.of("definition.weight"), weight);
        }
        computed.with(texts.of("definition.unit"), texts.of("definition.unit.text", figure.unit(), figure.decimals()));
        FactList said = new FactList()
                .with(texts.of("definition.direction"), texts.of("definition.direction." + figure.direction()))
                .with(texts.of("definition.kind"), texts.of("definition.kind." + figure.kind()))
                .with(texts.of("definition.source"), words.sources(figure))
                .with(texts.of("definition.owner"), figure.owner())
                .with(texts.of("definition.version"), String.valueOf(figure.version()));
        answer.prices().ifPresent(p -> said.with(texts.of("definition.prices"), words.prices(p)));
        answer.reservations().forEach(r -> said.with(texts.of("definition.reservation"), r));
        Div split = new Div(computed, said);
        split.addClassName("split");
        add(new H2(texts.of("definition.title")), split);
        if (!alike.isEmpty()) {
            Paragraph line = new Paragraph(texts.of(
                    "definition.alike",
                    alike.stream()
                            .map(other -> texts.of(
                                    "definition.alike.one",
                                    other.name(),
                                    numbers.of(new BigDecimal(other.correlation()), 3),
                                    other.points()))
                            .collect(Collectors.joining("; "))));
            line.addClassName("note");
            add(line);
        }
    }
}
