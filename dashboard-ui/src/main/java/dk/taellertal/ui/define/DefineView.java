package dk.taellertal.ui.define;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.CatalogueException;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.ingest.define.DefinitionChanged;
import dk.taellertal.ingest.define.DefinitionDraft;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.actor.Requires;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.service.CatalogueService;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes a key figure, or changes one: the fields, their live values, the effect, and the approval. */
@Route("noegletal/nyt")
@RouteAlias("noegletal/:figure/rediger")
@PermitAll
@Requires(Permission.DEFINE)
class DefineView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final transient Clock clock;
    private final transient CatalogueService definitions;
    private final transient Actor actor;
    private final H1 headline = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div effect = new Div();
    private final Paragraph refusal = new Paragraph();
    private final Button tryOut;
    private final Button approve;
    private final Span why = new Span();
    private transient Optional<KeyFigure> instead = Optional.empty();
    private transient Optional<ValidityFields> validity = Optional.empty();
    private transient FigureFields fields;
    private transient LivePanel live;
    private boolean filled;

    DefineView(Instance home, CatalogueService definitions, Clock clock, SignedIn who) {
        this.home = home;
        this.clock = clock;
        this.definitions = definitions;
        this.actor = who.required();
        setId("main");
        lead.addClassName("lead");
        why.addClassName("why");
        refusal.addClassName("banner");
        refusal.getElement().setAttribute("role", "alert");
        tryOut = new Button(texts.of("define.try"), click -> tryOut());
        approve = new Button(texts.of("define.approve"), click -> approve());
        approve.addClassName("primary");
        approve.setDisableOnClick(true);
        fields = new FigureFields(home, texts, this::changed);
        live = new LivePanel(home, clock, texts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> id = event.getRouteParameters().get("figure");
        instead = id.map(i -> home.catalogue().figure(i).orElseThrow(NotFoundException::new));
        headline.setText(
                instead.map(f -> texts.of("define.title.change", texts.name(f))).orElse(texts.of("define.title.new")));
        lead.setText(texts.of(instead.isPresent() ? "define.lead.change" : "define.lead.new"));
        Div left = new Div(fields);
        instead.ifPresent(figure -> {
            fields.show(figure);
            List<Period> known = home
                    .snapshot()
                    .answer(FigureQuestion.series(
                            figure, home.catalogue().municipality().code()))
                    .points()
                    .stream()
                    .map(Point::period)
                    .toList();
            if (!known.isEmpty()) {
                ValidityFields chosen = new ValidityFields(known, texts, this::changed);
                validity = Optional.of(chosen);
                left.add(chosen);
            }
        });
        refusal.setVisible(false);
        Div actions = new Div(tryOut, approve, why);
        actions.addClassName("actions");
        left.add(effect, refusal, actions);
        Div two = new Div(left, live);
        two.addClassNames("two", "define");
        removeAll();
        add(headline, lead, two);
        filled = true;
        changed();
    }

    private KeyFigure draft() {
        return fields.figure(validity.flatMap(ValidityFields::validFrom), validity.flatMap(ValidityFields::told));
    }

    /** Whatever is changed, what was shown of its effect holds no longer. */
    private void changed() {
        if (!filled) {
            return;
        }
        effect.removeAll();
        refusal.setVisible(false);
        approve.setEnabled(false);
        why.setText(texts.of("define.why"));
        if (fields.complete()) {
            live.show(draft(), fields.figure(Optional.empty(), Optional.empty()), instead);
        } else {
            live.wait(draft());
        }
    }

    private void tryOut() {
        boolean right = fields.check();
        right &= validity.map(ValidityFields::check).orElse(true);
        if (!right) {
            refuse(texts.of("define.incomplete"));
            return;
        }
        try {
            var found = definitions.effect(new DefinitionDraft(draft(), instead), LocalDate.now(clock), actor);
            effect.removeAll();
            EffectSection section =
                    new EffectSection(found, new FigureWords(home.catalogue(), texts, LocalDate.now(clock)), texts);
            effect.add(section);
            refusal.setVisible(false);
            approve.setEnabled(true);
            why.setText("");
            section.getElement().executeJs("this.querySelector('h2').focus(); this.scrollIntoView()");
        } catch (CatalogueException e) {
            refuse(texts.of("define.faulty"));
            live.fail(e);
        }
    }

    private void approve() {
        KeyFigure figure = draft();
        try {
            definitions.approve(new DefinitionDraft(figure, instead), actor);
            getUI().ifPresent(ui -> ui.navigate("noegletal/" + figure.id()));
        } catch (DefinitionChanged e) {
            refuse(texts.of("define.meanwhile"));
            refusal.add(new Anchor("noegletal/" + figure.id(), texts.of("define.meanwhile.see")));
        } catch (CatalogueException e) {
            refuse(texts.of("define.faulty"));
            live.fail(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuse(String what) {
        refusal.setText(what);
        refusal.setVisible(true);
        approve.setEnabled(false);
    }

    @Override
    public String getPageTitle() {
        return headline.getText() + " – " + texts.of("app.name");
    }
}
