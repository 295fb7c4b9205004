package dk.taellertal.ui.wishlist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.event.WishEvent.Kind;
import dk.taellertal.core.record.Wish;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.actor.ServiceMode;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.layout.ChoiceField;
import dk.taellertal.ui.layout.ChoiceField.Choice;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.refusal.Conflict;
import dk.taellertal.ui.service.WishService;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which numbers people are glad to have, which they dream of, and how far those are. */
@Route(WishesView.PLACE)
@PermitAll
class WishesView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    static final String PLACE = "oensker";
    private static final String ORDER = "vis";

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient WishesWords words = new WishesWords(texts);
    private final transient Instance home;
    private final transient WishService wishes;
    private final transient Actor actor;
    private final transient Clock clock;
    private final transient ServiceMode mode;
    private final H1 headline = new H1();
    private final Paragraph lead = new Paragraph();
    private final Paragraph said = new Paragraph();
    private final Div writing = new Div();
    private final Div body = new Div();
    private final ChoiceField order;
    private final Button write;
    private transient Order chosen = Order.OPEN;

    WishesView(Instance home, WishService wishes, ServiceMode mode, Clock clock, SignedIn who) {
        this.home = home;
        this.wishes = wishes;
        this.clock = clock;
        this.actor = who.required();
        this.mode = mode;
        setId("main");
        addClassName("landscape");
        lead.addClassName("lead");
        said.getElement().setAttribute("role", "status");
        order = new ChoiceField(
                "wishes-order",
                texts.of("wishes.order"),
                Arrays.stream(Order.values())
                        .map(each -> new Choice(texts.of("wishes.order." + each), each.word()))
                        .toList(),
                chosen.word(),
                this::go);
        write = new Button(texts.of("wishes.new"), click -> write());
        write.addClassName("primary");
        write.setVisible(actor.may(Permission.TAKE_PART));
        Span end = new Span(write);
        end.addClassName("end");
        Div bar = new Div(order, end);
        bar.addClassName("bar");
        add(headline, lead, bar, said, writing, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = Order.of(event.getLocation().getQueryParameters().getSingleParameter(ORDER));
        order.show(chosen.word());
        show();
    }

    private void go(String word) {
        getUI().ifPresent(ui -> ui.navigate(PLACE, QueryParameters.simple(Map.of(ORDER, word))));
    }

    private void show() {
        Snapshot state = home.snapshot();
        Collection<Wish> all = wishes.wishes().wishes().values();
        WishCells cells = new WishCells(state.catalogue(), actor, this::isExample, new RowActions(), clock, texts);
        List<Wish> dreams = chosen.of(all, Kind.DREAM, actor);
        List<Wish> glads = chosen.of(all, Kind.GLAD, actor);
        headline.setText(words.headline(all));
        lead.setText(words.lead(all));
        Paragraph note = new Paragraph(texts.of("wishes.note"));
        note.addClassName("note");
        body.removeAll();
        body.add(
                section("dreams", words.dreams(dreams), dreams, new DreamTable(dreams, cells)),
                section("glads", texts.of("wishes.glads"), glads, new GladTable(glads, cells, state)),
                note);
    }

    private boolean isExample(Wish wish) {
        return mode.isExample(wish.by());
    }

    private Section section(String id, String headline, List<Wish> shown, Component table) {
        H2 heading = new H2(headline);
        heading.setId(id);
        Paragraph subtitle = new Paragraph(texts.of("wishes." + id + ".subtitle"));
        subtitle.addClassName("subtitle");
        Section section = new Section(heading, subtitle);
        section.addClassName("sec");
        section.getElement().setAttribute("aria-labelledby", id);
        section.add(shown.isEmpty() ? new Paragraph(texts.of("wishes.none." + chosen)) : table);
        return section;
    }

    private void write() {
        WishForm form = new WishForm(
                wishes.wishes().wishes().values(), home.catalogue().figures().values(), new FormActions(), texts);
        said.setText("");
        writing.removeAll();
        writing.add(form);
        write.setEnabled(false);
        form.focusText();
    }

    private void closeForm() {
        writing.removeAll();
        write.setEnabled(true);
    }

    /** Something that changes wishes. */
    private interface Change {
        Wish made() throws IOException;
    }

    /** Changes, shows what has become of it, and stays at its row. */
    private void change(Change change, String key) {
        try {
            Wish now = change.made();
            show();
            said.setText(texts.of(key, now.text(), words.votes(now)));
            body.getElement()
                    .executeJs(
                            "const row = document.getElementById($0);"
                                    + " if (row) { row.scrollIntoView({block: 'nearest'});"
                                    + " row.querySelector('vaadin-button')?.focus(); }",
                            now.id());
        } catch (Conflict e) {
            show();
            said.setText(texts.of("wishes.said.closed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class RowActions implements WishCells.Actions {

        @Override
        public void vote(Wish wish) {
            change(() -> wishes.vote(wish.id(), actor), "wishes.said.voted");
        }

        @Override
        public void takeVoteBack(Wish wish) {
            change(() -> wishes.takeVoteBack(wish.id(), actor), "wishes.said.takenBack");
        }

        @Override
        public void decide(Wish wish) {
            new DecideDialog(
                            wish,
                            home.catalogue(),
                            texts,
                            (decision, owner) -> change(
                                    () -> wishes.decide(wish.id(), Optional.of(decision), Optional.of(owner), actor),
                                    "wishes.said.decided"))
                    .open();
        }
    }

    private final class FormActions implements WishForm.Actions {

        @Override
        public void make(Kind kind, String text, Optional<String> meeting) {
            change(() -> wishes.make(kind, text, meeting.orElse(null), actor), "wishes.said.made");
            closeForm();
        }

        @Override
        public void voteInstead(Wish wish) {
            closeForm();
            change(() -> wishes.vote(wish.id(), actor), "wishes.said.voted");
        }

        @Override
        public void cancel() {
            closeForm();
            write.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return texts.of("wishes.title") + " – " + texts.of("app.name");
    }
}
