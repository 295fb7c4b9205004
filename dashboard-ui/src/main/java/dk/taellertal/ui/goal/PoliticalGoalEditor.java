package dk.taellertal.ui.goal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
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
import java.time.LocalDate;
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
    private final Refusal refusal;

    /** @param done is told the id of the political goal once it is saved, or given up */
    PoliticalGoalEditor(Optional<Registered> before, Instance home, Actor actor, Texts texts, Consumer<String> done) {
        this.before = before;
        this.home = home;
        this.service = new PoliticalGoalService(home);
        this.actor = actor;
        this.texts = texts;
        this.done = done;
        fields = before.map(b -> PoliticalGoalYaml.fields(b.goal())).orElse(Map.of());
        form = new PoliticalGoalForm(
                fields, home.catalogue().goals(), LocalDate.now(home.clock().withZone(Periods.DENMARK)), texts);
        reason.setLabel(texts.of("objective.form.reasonOf"));
        reason.setWidthFull();
        refusal = new Refusal(texts, "political.form.faulty", this::meanwhile);
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
        if (!form.check() || nameTaken()) {
            refusal.refuse(new Paragraph(texts.of("political.form.incomplete")));
            return;
        }
        before.ifPresentOrElse(b -> change(changes(), b.version()), this::create);
    }

    private boolean nameTaken() {
        String id = before.map(b -> b.goal().id()).orElse("");
        boolean taken =
                PoliticalGoalService.namesake(home.catalogue(), id, form.name()).isPresent();
        if (taken) {
            form.nameTaken();
        }
        return taken;
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
        refusal.saving(() -> done.accept(service.create(values, reason.getValue(), actor)));
    }

    private void change(Map<String, @Nullable Object> changes, long version) {
        String id = before.orElseThrow().goal().id();
        refusal.saving(() -> {
            service.change(id, changes, OptionalLong.of(version), reason.getValue(), actor);
            done.accept(id);
        });
    }

    /** Somebody else saved meanwhile: both versions stand side by side. */
    private ConflictBox meanwhile(StaleVersion stale) {
        Registered now =
                PoliticalGoalRegister.of(home.configuration(), Optional.empty()).required(stale.id());
        Recorded<PoliticalGoalEvent> last = now.history().getLast();
        return new ConflictBox(
                fields,
                stale.sent(),
                PoliticalGoalYaml.fields(now.goal()),
                texts.of("conflict.saved", last.by(), Periods.shown(last.at(), Periods.DENMARK, texts)),
                texts,
                chosen -> change(chosen, now.version()),
                refusal::removeAll);
    }
}
