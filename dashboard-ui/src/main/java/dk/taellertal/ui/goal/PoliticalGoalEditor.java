package dk.taellertal.ui.goal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.catalogue.CatalogueException;
import dk.taellertal.core.catalogue.CatalogueFault;
import dk.taellertal.core.catalogue.PoliticalGoalYaml;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.PoliticalGoalEvent;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.politicalgoal.PoliticalGoalRegister;
import dk.taellertal.ui.politicalgoal.PoliticalGoalRegister.Registered;
import dk.taellertal.ui.service.PoliticalGoalService;
import dk.taellertal.ui.service.StaleVersion;
import dk.taellertal.ui.service.UnusableText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where a political goal is written down, and what another person made of it meanwhile. */
class PoliticalGoalEditor extends Div {

    private final transient Instance home;
    private final transient PoliticalGoalService service;
    private final transient Actor actor;
    private final transient Texts texts;
    private final transient Consumer<String> done;
    /** The political goal as it was when the person began; empty for a new one. */
    private final transient Optional<Registered> before;

    private final transient Map<String, Object> fields;
    private final PoliticalGoalForm form;
    private final TextField reason = new TextField();
    private final Div refusal = new Div();

    /** @param done is told the id of the political goal once it is saved, or given up */
    PoliticalGoalEditor(Optional<Registered> before, Instance home, Actor actor, Texts texts, Consumer<String> done) {
        this.before = before;
        this.home = home;
        this.service = new PoliticalGoalService(home);
        this.actor = actor;
        this.texts = texts;
        this.done = done;
        fields = before.map(b -> PoliticalGoalYaml.fields(b.goal())).orElse(Map.of());
        form = new PoliticalGoalForm(fields, home.catalogue().goals(), texts);
        reason.setLabel(texts.of("objective.form.reasonOf"));
        reason.setWidthFull();
        refusal.getElement().setAttribute("role", "alert");
        Button save = new Button(texts.of("political.form.save"), _ -> save());
        save.addClassName("primary");
        Div actions = new Div(save, new Button(texts.of("objective.form.cancel"), _ -> giveUp()));
        actions.addClassName("actions");
        Paragraph lead = new Paragraph(texts.of("political.form.lead"));
        lead.addClassName("lead");
        add(
                new H1(before.map(b -> texts.of("political.edit.head", texts.name(b.goal())))
                        .orElseGet(() -> texts.of("political.new"))),
                lead,
                form,
                reason,
                refusal,
                actions);
    }

    private void giveUp() {
        before.ifPresentOrElse(
                b -> done.accept(b.goal().id()), () -> getUI().ifPresent(ui -> ui.navigate("maaldaekning")));
    }

    private void save() {
        refusal.removeAll();
        if (!form.check()) {
            refuse(new Paragraph(texts.of("political.form.incomplete")));
            return;
        }
        before.ifPresentOrElse(b -> change(changes(), b.version()), this::create);
    }

    /** With a new name the English one that the form shows goes along: it was seen, and left. */
    private Map<String, @Nullable Object> changes() {
        Map<String, @Nullable Object> values = form.values();
        Map<String, @Nullable Object> changes = ObjectiveForm.changes(values, fields);
        if (changes.containsKey("name")) {
            changes.putIfAbsent("nameEn", values.get("nameEn"));
        }
        return changes;
    }

    private void create() {
        Map<String, Object> values = new LinkedHashMap<>();
        form.values().forEach((field, value) -> {
            if (value != null) {
                values.put(field, value);
            }
        });
        saving(() -> done.accept(service.create(values, reason.getValue(), actor)));
    }

    private void change(Map<String, @Nullable Object> changes, long version) {
        String id = before.orElseThrow().goal().id();
        saving(() -> {
            service.change(id, changes, OptionalLong.of(version), reason.getValue(), actor);
            done.accept(id);
        });
    }

    /** Something that is saved, or refused. */
    private interface Saving {
        void save() throws IOException;
    }

    private void saving(Saving saving) {
        try {
            saving.save();
        } catch (StaleVersion e) {
            meanwhile(e);
        } catch (CatalogueException e) {
            UnorderedList faults = new UnorderedList();
            e.faults().stream().map(CatalogueFault::what).forEach(what -> faults.add(new ListItem(what)));
            refuse(new Paragraph(texts.of("political.form.faulty")), faults);
        } catch (UnusableText e) {
            refuse(
                    new Paragraph(texts.of("objective.form.unusable", e.field())),
                    new Span(texts.of("written." + e.why())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuse(Component... why) {
        Div state = new Div(why);
        state.addClassNames("state", "refused");
        refusal.removeAll();
        refusal.add(state);
        refusal.scrollIntoView();
    }

    /** Somebody else saved meanwhile: both versions stand side by side. */
    private void meanwhile(StaleVersion stale) {
        Registered now =
                PoliticalGoalRegister.of(home.configuration(), Optional.empty()).required(stale.id());
        Recorded<PoliticalGoalEvent> last = now.history().getLast();
        refusal.removeAll();
        refusal.add(new ConflictBox(
                fields,
                stale.sent(),
                PoliticalGoalYaml.fields(now.goal()),
                texts.of("conflict.saved", last.by(), Periods.shown(last.at(), Periods.DENMARK, texts)),
                texts,
                chosen -> change(chosen, now.version()),
                refusal::removeAll));
        refusal.scrollIntoView();
    }
}
