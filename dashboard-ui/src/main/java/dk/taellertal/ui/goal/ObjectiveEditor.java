package dk.taellertal.ui.goal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.catalogue.ObjectiveYaml;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.ObjectiveEvent;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.history.FieldWords;
import dk.taellertal.ui.layout.FieldError;
import dk.taellertal.ui.layout.TableView;
import dk.taellertal.ui.objective.ObjectiveRegister;
import dk.taellertal.ui.objective.ObjectiveRegister.Registered;
import dk.taellertal.ui.service.ObjectiveService;
import dk.taellertal.ui.service.ReasonMissing;
import dk.taellertal.ui.service.StaleVersion;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where an objective is written: the form, beside it what changes, and what another person made of it meanwhile. */
class ObjectiveEditor extends Div {

    private final transient Instance home;
    private final transient ObjectiveService objectives;
    private final transient Actor actor;
    private final transient Texts texts;
    private final transient Consumer<String> done;
    /** The objective as it was when the person began; empty for a new one. */
    private final transient Optional<Registered> before;

    private final transient Map<String, Object> fields;
    private final ObjectiveForm form;
    private final TextField reason = new TextField();
    private final Refusal refusal;
    private final Aside side = new Aside();

    /**
     * @param values what a new objective begins with, by the keys of a catalogue file
     * @param done is told the id of the objective once it is saved, or given up
     */
    ObjectiveEditor(
            Optional<Registered> before,
            Map<String, Object> values,
            Instance home,
            ObjectiveService objectives,
            Clock clock,
            Actor actor,
            Texts texts,
            Consumer<String> done) {
        this.before = before;
        this.home = home;
        this.objectives = objectives;
        this.actor = actor;
        this.texts = texts;
        this.done = done;
        fields = before.map(b -> ObjectiveYaml.fields(b.objective())).orElse(Map.of());
        form = new ObjectiveForm(before.isPresent() ? fields : values, home.catalogue(), texts, this::changed);
        reason.setLabel(texts.of(
                before.flatMap(b -> home.rounds().now().closed(b.objective().lifeArea(), LocalDateTime.now(clock)))
                                .isPresent()
                        ? "objective.form.reason.required"
                        : "objective.form.reasonOf"));
        reason.setWidthFull();
        FieldError.goesWhileWriting(reason);
        refusal = new Refusal(texts, "objective.form.faulty", this::meanwhile);
        Button save = new Button(texts.of("objective.form.save"), _ -> save());
        save.addClassName("primary");
        Div actions = new Div(save, new Button(texts.of("objective.form.cancel"), _ -> giveUp()));
        actions.addClassName("actions");
        Paragraph lead = new Paragraph(texts.of("objective.form.lead.draft"));
        lead.addClassName("lead");
        Div left = new Div(form, reason, refusal, actions);
        side.addClassName("side");
        Div two = new Div(left, side);
        two.addClassNames("two", "edit");
        add(
                new H1(before.map(b -> texts.of("objective.edit.head", texts.name(b.objective())))
                        .orElseGet(() -> texts.of("objective.new"))),
                lead,
                two);
        changed();
    }

    private void giveUp() {
        before.ifPresentOrElse(
                b -> done.accept(b.objective().id()), () -> getUI().ifPresent(ui -> ui.navigate("maaldaekning")));
    }

    /** What would change, field by field. */
    private void changed() {
        Map<String, @Nullable Object> changes = ObjectiveForm.changes(form.values(), fields);
        side.removeAll();
        side.add(new H2(texts.of("objective.changes")));
        if (changes.isEmpty()) {
            side.add(new Paragraph(texts.of("objective.changes.none")));
            return;
        }
        List<Table.Row> rows = changes.entrySet().stream()
                .map(change -> new Table.Row(
                        texts.of("objective.field." + change.getKey()),
                        List.of(
                                (Cell) new Cell.Text(FieldWords.said(fields.get(change.getKey()))),
                                new Cell.Text(FieldWords.said(change.getValue())))))
                .toList();
        side.add(new TableView(
                Table.of(
                        texts.of("conflict.field"),
                        List.of(texts.of("objective.history.before"), texts.of("objective.history.after")),
                        rows),
                "changes",
                texts.of("objective.changes"),
                texts.locale()));
    }

    private void save() {
        refusal.removeAll();
        if (!form.check()) {
            refusal.refuse(new Paragraph(texts.of("objective.form.incomplete")));
            return;
        }
        before.ifPresentOrElse(b -> change(ObjectiveForm.changes(form.values(), fields), b.version()), this::create);
    }

    private void create() {
        Map<String, Object> values = new LinkedHashMap<>();
        form.values().forEach((field, value) -> {
            if (value != null) {
                values.put(field, value);
            }
        });
        saving(() -> done.accept(objectives.create(values, reason(), actor)));
    }

    private void change(Map<String, @Nullable Object> changes, long version) {
        String id = before.orElseThrow().objective().id();
        saving(() -> {
            objectives.change(id, changes, OptionalLong.of(version), reason(), actor);
            done.accept(id);
        });
    }

    private @Nullable String reason() {
        return reason.getValue().isBlank() ? null : reason.getValue().strip();
    }

    private void saving(Refusal.Saving saving) {
        refusal.saving(() -> {
            try {
                saving.save();
            } catch (ReasonMissing e) {
                reason.setInvalid(true);
                reason.setErrorMessage(texts.of("objective.form.reason.required"));
                refusal.refuse(new Paragraph(texts.of("objective.form.reason.required")));
            }
        });
    }

    /** Somebody else saved meanwhile: both versions stand side by side. */
    private ConflictBox meanwhile(StaleVersion stale) {
        Registered now = ObjectiveRegister.of(home.configuration(), Optional.empty())
                .objective(stale.id())
                .orElseThrow();
        Recorded<ObjectiveEvent> last = now.history().getLast();
        return new ConflictBox(
                fields,
                stale.sent(),
                ObjectiveYaml.fields(now.objective()),
                texts.of("conflict.saved", last.by(), Periods.shown(last.at(), Periods.DENMARK, texts)),
                texts,
                chosen -> change(chosen, now.version()),
                refusal::removeAll);
    }
}
