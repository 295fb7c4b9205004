package dk.taellertal.ui.wishlist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.taellertal.core.event.WishEvent.Kind;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.record.Wish;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.search.LookAlikes;
import dk.taellertal.ui.search.LookAlikes.Alike;
import dk.taellertal.ui.service.UnusableText;
import dk.taellertal.ui.service.WishService;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where a wish is written. What there is already and looks like it is shown before a new one is made. */
final class WishForm extends Section {

    /** What is done with the form. */
    interface Actions {

        /** @throws UnusableText where something cannot be kept; the form says what */
        void make(Kind kind, String text, Optional<String> meeting);

        void voteInstead(Wish wish);

        void cancel();
    }

    /** What a wish may look like. */
    private sealed interface Near {
        record Figure(KeyFigure figure) implements Near {}

        record Other(Wish wish) implements Near {}
    }

    private final transient Texts texts;
    private final transient WishesWords words;
    private final transient Actions actions;
    private final transient LookAlikes<Near> lookAlikes = new LookAlikes<>();
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final TextArea text = new TextArea();
    private final TextField meeting = new TextField();
    private final UnorderedList alike = new UnorderedList();
    private final Div near = new Div();
    private final Span question = new Span();
    private final Button save;
    /** Those that the writer was asked about. */
    private transient List<Alike<Near>> asked = List.of();

    WishForm(Collection<Wish> wishes, Collection<KeyFigure> figures, Actions actions, Texts texts) {
        this.texts = texts;
        this.words = new WishesWords(texts);
        this.actions = actions;
        wishes.forEach(wish -> lookAlikes.add(new Near.Other(wish), wish.text()));
        figures.forEach(figure -> lookAlikes.add(new Near.Figure(figure), figure.name(), figure.question()));
        save = new Button(texts.of("wishes.form.save"), click -> save());
        save.addClassName("primary");
        addClassNames("ask", "wish-form");
        H2 heading = new H2(texts.of("wishes.form.title"));
        heading.setId("wish-form");
        getElement().setAttribute("aria-labelledby", "wish-form");
        fields();
        Div buttons = new Div(save, new Button(texts.of("wishes.form.cancel"), click -> actions.cancel()), question);
        buttons.addClassName("btns");
        add(heading, kind, text, meeting, near, buttons);
        look();
    }

    private void fields() {
        kind.setLabel(texts.of("wishes.form.kind"));
        kind.setItems(Kind.DREAM, Kind.GLAD);
        kind.setItemLabelGenerator(each -> texts.of("wishes.form.kind." + each));
        kind.setValue(Kind.DREAM);
        text.setLabel(texts.of("wishes.form.text"));
        text.setHelperText(texts.of("wishes.form.text.help", WishService.MOST_LETTERS));
        text.setMaxLength(WishService.MOST_LETTERS);
        text.setRequiredIndicatorVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            text.setInvalid(false);
            look();
        });
        meeting.setLabel(texts.of("wishes.form.meeting"));
        meeting.setHelperText(texts.of("wishes.form.meeting.help"));
        meeting.setMaxLength(WishService.MOST_LETTERS_OF_A_NAME);
        meeting.addValueChangeListener(change -> meeting.setInvalid(false));
        question.addClassName("muted");
        question.getElement().setAttribute("role", "status");
        near.addClassName("near");
        near.add(new H3(texts.of("wishes.form.alike")), alike);
    }

    void focusText() {
        text.focus();
    }

    private String oneLine() {
        return text.getValue().replaceAll("\\s+", " ").strip();
    }

    private List<Alike<Near>> look() {
        List<Alike<Near>> found = lookAlikes.to(oneLine());
        alike.removeAll();
        found.forEach(each -> alike.add(item(each)));
        near.setVisible(!found.isEmpty());
        boolean isAsked = !found.isEmpty() && found.equals(asked);
        save.setText(texts.of(isAsked ? "wishes.form.saveAnyway" : "wishes.form.save"));
        question.setText(isAsked ? texts.of("wishes.form.ask") : "");
        return found;
    }

    private ListItem item(Alike<Near> each) {
        String shared = String.join(", ", each.words());
        return switch (each.thing()) {
            case Near.Figure(KeyFigure figure) ->
                new ListItem(
                        new Anchor("noegletal/" + figure.id(), texts.name(figure)),
                        note(texts.of("wishes.form.alike.figure", shared)));
            case Near.Other(Wish wish) -> wish(wish, shared);
        };
    }

    private ListItem wish(Wish wish, String shared) {
        Span name = new Span(wish.text());
        name.addClassName("strong");
        ListItem item = new ListItem(
                name,
                note(texts.of(
                        "wishes.form.alike.wish",
                        texts.of("wishes.status." + wish.status()),
                        words.votes(wish),
                        shared)));
        if (wish.open()) {
            Button vote = new Button(texts.of("wishes.form.alike.vote"), click -> actions.voteInstead(wish));
            vote.setAriaLabel(texts.of("wishes.form.alike.vote") + ": " + wish.text());
            vote.addClassName("quiet");
            item.add(vote);
        }
        return item;
    }

    private static Component note(String text) {
        Span note = new Span(text);
        note.addClassName("note");
        return note;
    }

    private void save() {
        List<Alike<Near>> found = lookAlikes.to(oneLine());
        if (!found.isEmpty() && !found.equals(asked)) {
            asked = found;
            look();
            return;
        }
        try {
            actions.make(
                    kind.getValue(), oneLine(), Optional.of(meeting.getValue()).filter(where -> !where.isBlank()));
        } catch (UnusableText e) {
            HasValidation wrong = e.field().equals("meeting") ? meeting : text;
            wrong.setErrorMessage(texts.of("written." + e.why()));
            wrong.setInvalid(true);
        }
    }
}
