package dk.taellertal.ui.revision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.RoundEvent.Mark;
import dk.taellertal.core.event.RoundEvent.Part;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.record.Round;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.refusal.Conflict;
import dk.taellertal.ui.round.RoundDocument.About;
import dk.taellertal.ui.round.Rounds;
import dk.taellertal.ui.service.RoundService;
import dk.taellertal.ui.service.RoundService.Said;
import dk.taellertal.ui.service.RoundService.SignUp;
import dk.taellertal.ui.service.UnusableText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where a chief says what is to become of an objective, or offers help with one of another's. */
class AnswerForm extends Div {

    /** Something to take part in: the objective as such, or one of its trial actions. */
    private record Offer(Part part, Optional<String> action) {}

    private final transient Round round;
    private final transient About about;
    private final transient RoundService rounds;
    private final transient Actor actor;
    private final transient Texts texts;
    private final Runnable done;
    private final CheckboxGroup<Mark> marks = new CheckboxGroup<>();
    private final ComboBox<Objective> into = new ComboBox<>();
    private final TextField wording = new TextField();
    private final RadioButtonGroup<Offer> offer = new RadioButtonGroup<>();
    private final Paragraph wrong = new Paragraph();

    /** @param done is told once it is saved, or given up */
    AnswerForm(Round round, About about, Instance home, RoundService rounds, Actor actor, Texts texts, Runnable done) {
        this.round = round;
        this.about = about;
        this.rounds = rounds;
        this.actor = actor;
        this.texts = texts;
        this.done = done;
        addClassName("ask");
        Objective objective =
                home.catalogue().goals().objective(about.objective()).orElseThrow();
        wrong.addClassName("err");
        wrong.getElement().setAttribute("role", "alert");
        boolean own = actor.mayFor(objective.departments());
        add(new H2(texts.of(own ? "round.form.head" : "round.form.offer", texts.name(objective))));
        if (own) {
            marks(objective, home);
        } else {
            offers(objective);
        }
        Button save = new Button(texts.of(own ? "round.form.save" : "round.form.offer.save"), _ -> save(own));
        save.addClassName("primary");
        Div buttons = new Div(save, new Button(texts.of("objective.form.cancel"), _ -> done.run()));
        buttons.addClassName("btns");
        add(wrong, buttons);
    }

    private void marks(Objective objective, Instance home) {
        marks.setLabel(texts.of("round.form.what"));
        marks.setHelperText(texts.of("round.form.what.help"));
        marks.setItems(Mark.SHORTEN, Mark.CITIZEN_FACING, Mark.MERGE, Mark.REWRITE, Mark.DELETE);
        marks.setItemLabelGenerator(mark -> texts.of("round.mark." + Rounds.word(mark)));
        Set<Mark> known = new LinkedHashSet<>();
        about.marks().stream()
                .flatMap(word -> Stream.of(Mark.values())
                        .filter(mark -> Rounds.word(mark).equals(word)))
                .filter(mark -> mark != Mark.KEEP)
                .forEach(known::add);
        marks.setValue(known);
        into.setLabel(texts.of("round.form.into"));
        List<Objective> others = home.catalogue().goals().objectives().stream()
                .filter(o -> round.covers(o.lifeArea()) && !o.id().equals(objective.id()))
                .toList();
        into.setItems(others);
        into.setItemLabelGenerator(texts::name);
        others.stream().filter(o -> o.id().equals(about.into())).findFirst().ifPresent(into::setValue);
        into.setVisible(known.contains(Mark.MERGE));
        marks.addValueChangeListener(change -> into.setVisible(change.getValue().contains(Mark.MERGE)));
        wording.setLabel(texts.of("round.form.text"));
        wording.setHelperText(texts.of("round.form.text.now", texts.name(objective)));
        wording.setWidthFull();
        wording.setValue(Optional.ofNullable(about.text()).orElse(""));
        add(marks, into, wording);
    }

    private void offers(Objective objective) {
        List<Offer> offers = new ArrayList<>(
                List.of(new Offer(Part.SUPPORT, Optional.empty()), new Offer(Part.OWNER, Optional.empty())));
        objective.plans().stream()
                .flatMap(plan -> plan.initiatives().stream())
                .distinct()
                .map(action -> new Offer(Part.SUPPORT, Optional.of(action)))
                .forEach(offers::add);
        offer.setLabel(texts.of("round.form.part"));
        offer.setItems(offers);
        offer.setItemLabelGenerator(o -> o.action()
                .map(action -> texts.of("round.form.part.action", action))
                .orElseGet(() -> texts.of("round.form.part." + o.part())));
        offer.setValue(offers.getFirst());
        add(offer);
    }

    private void save(boolean own) {
        try {
            rounds.answer(round.id(), about.objective(), own ? answer() : help(), actor);
            done.run();
        } catch (UnusableText e) {
            wrong.setText(texts.of("written." + e.why()));
        } catch (Conflict e) {
            wrong.setText(texts.of("round.form.closed"));
        } catch (IllegalArgumentException e) {
            wrong.setText(texts.of("round.form.wrong"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Said answer() {
        Set<Mark> chosen = marks.getValue();
        boolean worded = !wording.getValue().isBlank();
        return new Said(
                chosen.isEmpty() ? List.of(worded ? Mark.REWRITE : Mark.KEEP) : List.copyOf(chosen),
                chosen.contains(Mark.MERGE)
                        ? Optional.ofNullable(into.getValue()).map(Objective::id)
                        : Optional.empty(),
                Optional.of(wording.getValue()).filter(text -> !text.isBlank()),
                Optional.empty());
    }

    private Said help() {
        Offer chosen = offer.getValue();
        return new Said(
                List.of(), Optional.empty(), Optional.empty(), Optional.of(new SignUp(chosen.part(), chosen.action())));
    }
}
