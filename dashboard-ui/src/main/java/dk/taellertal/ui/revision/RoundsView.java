package dk.taellertal.ui.revision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.record.Round;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.FieldError;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.service.RoundService;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** All edit rounds, and where one is opened. */
@Route("runder")
@PermitAll
class RoundsView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final transient RoundService rounds;
    private final transient Actor actor;
    private final transient Clock clock;

    RoundsView(Instance home, Clock clock, SignedIn who) {
        this.home = home;
        this.clock = clock;
        this.rounds = new RoundService(home, clock);
        this.actor = who.required();
        setId("main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Collection<Round> all = home.rounds().now().rounds().values();
        add(new H1(texts.of(all.isEmpty() ? "rounds.none" : "rounds.head", all.size())));
        UnorderedList list = new UnorderedList();
        List.copyOf(all).reversed().forEach(round -> list.add(item(round)));
        add(list);
        if (actor.may(Permission.EDIT_GOALS)) {
            add(opening());
        }
    }

    private ListItem item(Round round) {
        Span state = new Span(texts.of(
                round.open(rounds.now()) ? "rounds.open" : "rounds.closed",
                Periods.shown(round.deadline().toLocalDate(), texts)));
        state.addClassName("two-l");
        return new ListItem(new Anchor("runder/" + round.id(), round.name()), state);
    }

    private Section opening() {
        TextField name = new TextField(texts.of("rounds.name"));
        FieldError.goesWhileWriting(name);
        DatePicker deadline = new DatePicker(texts.of("rounds.deadline"));
        deadline.setLocale(texts.locale());
        deadline.setMin(LocalDate.now(clock));
        CheckboxGroup<LifeArea> lives = new CheckboxGroup<>(texts.of("rounds.lives"));
        List<LifeArea> areas = home.catalogue().goals().lifeAreas();
        lives.setItems(areas);
        lives.setItemLabelGenerator(texts::name);
        lives.setValue(new LinkedHashSet<>(areas));
        lives.addClassName("full");
        Button open = new Button(texts.of("rounds.do"), _ -> open(name, deadline, lives));
        open.addClassName("primary");
        Div form = new Div(name, deadline, lives);
        form.addClassName("form");
        Section section =
                new Section(new H2(texts.of("rounds.new")), new Paragraph(texts.of("rounds.new.lead")), form, open);
        section.addClassName("sec");
        return section;
    }

    private void open(TextField name, DatePicker deadline, CheckboxGroup<LifeArea> lives) {
        name.setErrorMessage(texts.of("objective.form.required"));
        name.setInvalid(name.getValue().isBlank());
        deadline.setErrorMessage(texts.of("rounds.deadline.wrong"));
        deadline.setInvalid(deadline.getValue() == null || deadline.getValue().isBefore(LocalDate.now(clock)));
        lives.setErrorMessage(texts.of("objective.form.required"));
        lives.setInvalid(lives.getValue().isEmpty());
        if (name.isInvalid() || deadline.isInvalid() || lives.isInvalid()) {
            return;
        }
        try {
            String id = rounds.open(
                    name.getValue(),
                    lives.getValue().stream().map(LifeArea::id).toList(),
                    deadline.getValue().toString(),
                    actor);
            getUI().ifPresent(ui -> ui.navigate("runder/" + id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getPageTitle() {
        return texts.of("coverage.rounds") + " – " + texts.of("app.name");
    }
}
