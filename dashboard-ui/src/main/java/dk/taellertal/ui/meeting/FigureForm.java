package dk.taellertal.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.event.MeetingEvent.Item;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.agenda.CaseFigures;
import dk.taellertal.ui.agenda.CaseFigures.Suggested;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where key figures are attached to a case, from suggestions or by name, and taken from it. */
final class FigureForm extends Div {

    /** What is done with a figure. */
    interface Actions {

        void attach(String figure);

        void detach(String figure);

        void close();
    }

    private final transient Texts texts;
    private final transient Actions actions;

    /** @param attached ids of those that the case has */
    FigureForm(Item item, List<String> attached, Catalogue catalogue, Texts texts, Actions actions) {
        this.texts = texts;
        this.actions = actions;
        addClassName("ask");
        add(new H2(texts.of("meeting.attach.head", item.number(), item.title())));
        if (!attached.isEmpty()) {
            UnorderedList list = new UnorderedList();
            attached.forEach(id ->
                    list.add(attached(id, catalogue.figure(id).map(texts::name).orElse(id))));
            add(list);
        }
        List<Suggested> suggested = new CaseFigures(catalogue).to(item, attached);
        if (suggested.isEmpty()) {
            add(new Paragraph(
                    new Span(texts.of("meeting.attach.none") + " "),
                    new Anchor("oensker", texts.of("meeting.attach.wish"))));
        } else {
            add(new Paragraph(texts.of("meeting.attach.suggested")));
            UnorderedList list = new UnorderedList();
            suggested.forEach(each -> list.add(suggested(each)));
            add(list);
        }
        Div buttons = new Div(new Button(texts.of("meeting.attach.close"), _ -> actions.close()));
        buttons.addClassName("btns");
        add(other(catalogue, attached), buttons);
    }

    private ListItem attached(String id, String name) {
        Button detach = new Button(texts.of("meeting.detach"), _ -> actions.detach(id));
        detach.addClassName("quiet");
        detach.setAriaLabel(texts.of("meeting.detach") + ": " + name);
        return new ListItem(new Anchor("noegletal/" + id, name), new Span(" "), detach);
    }

    private ListItem suggested(Suggested each) {
        String name = texts.name(each.figure());
        Button attach = new Button(
                texts.of("meeting.attach"),
                _ -> actions.attach(each.figure().id().value()));
        attach.addClassName("quiet");
        attach.setAriaLabel(texts.of("meeting.attach") + ": " + name);
        Span why = new Span(reason(each, texts));
        why.addClassName("two-l");
        return new ListItem(new Anchor("noegletal/" + each.figure().id(), name), new Span(" "), attach, why);
    }

    /** Why a figure might fit. */
    static String reason(Suggested each, Texts texts) {
        List<String> reasons = new ArrayList<>();
        if (each.named()) {
            reasons.add(texts.of("meeting.why.named"));
        }
        each.kle().ifPresent(kle -> reasons.add(texts.of("meeting.why.kle", kle)));
        if (!each.words().isEmpty()) {
            reasons.add(texts.of("meeting.why.words", String.join(", ", each.words())));
        }
        return String.join("; ", reasons);
    }

    private ComboBox<KeyFigure> other(Catalogue catalogue, List<String> attached) {
        ComboBox<KeyFigure> other = new ComboBox<>(texts.of("meeting.attach.other"));
        other.setItems(catalogue.figures().values().stream()
                .filter(figure -> !attached.contains(figure.id().value()))
                .sorted(Comparator.comparing(texts::name))
                .toList());
        other.setItemLabelGenerator(texts::name);
        other.setWidthFull();
        other.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                actions.attach(chosen.getValue().id().value());
            }
        });
        return other;
    }
}
