package dk.taellertal.ui.goal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.event.NotPermitted;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Alphabet;
import dk.taellertal.ui.format.Joined;
import dk.taellertal.ui.layout.FieldError;
import dk.taellertal.ui.refusal.Conflict;
import dk.taellertal.ui.service.ReasonMissing;
import dk.taellertal.ui.service.StaleVersion;
import dk.taellertal.ui.service.UnusableText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an objective is let go on in another one, with what that one has from then on. */
class MergeForm extends Div {

    /** What is asked for. */
    interface Merge {

        /**
         * @param into the id of the objective that goes on
         * @param name what it is called from then on
         */
        void into(String into, Optional<String> name, Optional<String> reason) throws IOException;
    }

    private final transient Objective from;
    private final transient Texts texts;
    private final ComboBox<Objective> into = new ComboBox<>();
    private final TextField name;
    private final TextField reason;
    private final Paragraph sum = new Paragraph();
    private final Paragraph wrong = new Paragraph();

    /**
     * @param others those that it can go on in
     * @param close is told when nothing is to be done after all
     */
    MergeForm(Objective from, Collection<Objective> others, Texts texts, Merge merge, Runnable close) {
        this.from = from;
        this.texts = texts;
        addClassName("ask");
        into.setLabel(texts.of("merge.into"));
        into.setItems(others.stream()
                .filter(other -> !other.id().equals(from.id()))
                .sorted(Comparator.comparing(texts::name, Alphabet.danish()))
                .toList());
        into.setItemLabelGenerator(texts::name);
        into.setRequiredIndicatorVisible(true);
        into.setWidthFull();
        into.addValueChangeListener(_ -> tell());
        name = line("merge.name");
        reason = line("objective.form.reasonOf");
        wrong.getElement().setAttribute("role", "alert");
        wrong.addClassName("err");
        Button does = new Button(texts.of("merge.do"), _ -> merge(merge));
        does.addClassName("primary");
        Div buttons = new Div(does, new Button(texts.of("objective.form.cancel"), _ -> close.run()));
        buttons.addClassName("btns");
        add(new H2(texts.of("merge.head", texts.name(from))), into, name, reason, sum, wrong, buttons);
        into.focus();
    }

    private TextField line(String key) {
        TextField field = new TextField(texts.of(key));
        FieldError.goesWhileWriting(field);
        field.setWidthFull();
        return field;
    }

    /** What the other has from then on: what both have counts once. */
    private void tell() {
        into.setInvalid(false);
        sum.setText(Optional.ofNullable(into.getValue())
                .map(other -> texts.of(
                        "merge.sum",
                        texts.name(other),
                        figures(Stream.of(from, other)),
                        from.plans().size() + other.plans().size(),
                        texts.department(other.lead())))
                .orElse(""));
    }

    private static long figures(Stream<Objective> both) {
        return both.flatMap(objective -> objective.indicators().stream())
                .map(Indicator::figure)
                .distinct()
                .count();
    }

    private void merge(Merge merge) {
        if (into.getValue() == null) {
            into.setErrorMessage(texts.of("objective.form.required"));
            into.setInvalid(true);
            return;
        }
        try {
            merge.into(into.getValue().id(), written(name), written(reason));
        } catch (UnusableText e) {
            TextField unusable = e.field().equals("reason") ? reason : name;
            unusable.setErrorMessage(texts.of("written." + e.why()));
            unusable.setInvalid(true);
        } catch (ReasonMissing e) {
            reason.setErrorMessage(texts.of("objective.form.reason.required"));
            reason.setInvalid(true);
        } catch (Conflict | NotPermitted e) {
            wrong.setText(texts.of(
                    "merge.disagreed",
                    Joined.of(
                            Stream.of(from.lead(), into.getValue().lead())
                                    .distinct()
                                    .toList(),
                            texts)));
        } catch (StaleVersion e) {
            wrong.setText(texts.of("merge.stale"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> written(TextField field) {
        return Optional.of(field.getValue().strip()).filter(text -> !text.isEmpty());
    }
}
