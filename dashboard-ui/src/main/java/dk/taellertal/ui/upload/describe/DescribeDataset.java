package dk.taellertal.ui.upload.describe;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.catalogue.CatalogueException;
import dk.taellertal.core.catalogue.CatalogueFault;
import dk.taellertal.core.dataset.Approval;
import dk.taellertal.core.dataset.Rhythm;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.describe.DatasetDraft;
import dk.taellertal.ingest.describe.Proposal;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.service.CatalogueService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Describes a file that fits no dataset: what it is called, and what each of its columns is. */
public final class DescribeDataset extends Section {

    private static final String MISSING = ".. ... M U x -";

    private final transient Instance home;
    private final transient CatalogueService definitions;
    private final transient Actor actor;
    private final transient Texts texts;
    private final TextField name = new TextField();
    private final TextField source = new TextField();
    private final Select<Rhythm> rhythm;
    private final TextField missing = new TextField();
    private final TextField zero = new TextField();
    private final Checkbox approval = new Checkbox();
    private final List<ColumnForm> columns;
    private final Faults faults = new Faults();

    /** @param done is told the id of the new dataset */
    public DescribeDataset(
            Instance home,
            CatalogueService definitions,
            Proposal proposal,
            String fileName,
            Actor actor,
            Texts texts,
            Consumer<String> done,
            Runnable back) {
        this.home = home;
        this.definitions = definitions;
        this.actor = actor;
        this.texts = texts;
        addClassName("describe");
        field(name, "describe.name", "describe.name.help");
        name.setValue(fileName.replaceAll("\\.[A-Za-z]{1,4}$", "").replaceAll("[_-]+", " "));
        field(source, "describe.source", "describe.source.help");
        rhythm = Choices.of(
                texts.of("describe.rhythm"), List.of(Rhythm.values()), proposal.rhythm(), r -> texts.of("rhythm." + r));
        field(missing, "describe.missing", "describe.missing.help");
        missing.setValue(MISSING);
        field(zero, "describe.zero", "describe.zero.help");
        approval.setLabel(texts.of("describe.approval"));
        Div fields = new Div(name, source, rhythm, missing, zero, approval);
        fields.addClassName("fields");
        columns = proposal.columns().stream().map(c -> new ColumnForm(c, texts)).toList();
        OrderedList list = new OrderedList();
        columns.forEach(list::add);
        Button save = new Button(texts.of("describe.save"), click -> save(done));
        save.addClassName("primary");
        Div actions = new Div(faults, save, new Button(texts.of("step.back"), click -> back.run()));
        actions.addClassName("actions");
        Paragraph why = new Paragraph(texts.of("describe.columns.why"));
        why.addClassName("muted");
        add(new H2(texts.of("describe.dataset")), fields, new H2(texts.of("describe.columns")), why, list, actions);
    }

    private void field(TextField field, String label, String help) {
        field.setLabel(texts.of(label));
        field.setHelperText(texts.of(help));
    }

    private void save(Consumer<String> done) {
        Set<String> marks = marks(missing);
        marks.add("");
        DatasetDraft draft = new DatasetDraft(
                name.getValue(),
                source.getValue(),
                rhythm.getValue(),
                approval.getValue() ? Approval.SECOND_PERSON : Approval.NONE,
                marks,
                marks(zero),
                columns.stream().map(ColumnForm::said).toList());
        List<String> lacking = draft.faults(home.catalogue().datasets().keySet()).stream()
                .map(texts::of)
                .toList();
        faults.show(lacking);
        if (!lacking.isEmpty()) {
            return;
        }
        try {
            definitions.define(draft.files(), actor);
            done.accept(draft.id());
        } catch (CatalogueException e) {
            faults.show(e.faults().stream().map(CatalogueFault::toString).toList());
        } catch (IllegalArgumentException e) {
            faults.show(List.of(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> marks(TextField field) {
        Set<String> marks =
                new LinkedHashSet<>(Arrays.asList(field.getValue().strip().split("\\s+")));
        marks.remove("");
        return marks;
    }
}
