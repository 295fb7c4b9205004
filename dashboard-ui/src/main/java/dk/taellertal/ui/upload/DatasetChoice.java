package dk.taellertal.ui.upload;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which dataset a file is read as, how its source writes, and the period where only a title says it. */
class DatasetChoice extends Aside {

    /** A possible value, or none: then the file decides. */
    private record Choice(String label, Optional<String> id) {}

    private final Select<Choice> datasets;
    private final Select<Choice> profiles;
    private final TextField period = new TextField();

    DatasetChoice(Catalogue catalogue, Draft draft, Texts texts, Runnable changed) {
        addClassNames("side", "choice");
        datasets = select(
                texts.of("upload.dataset"),
                texts.of("upload.dataset.auto"),
                List.copyOf(catalogue.datasets().values()),
                DatasetContract::name,
                DatasetContract::id,
                draft.dataset());
        profiles = select(
                texts.of("upload.profile"),
                texts.of("upload.profile.auto"),
                List.copyOf(catalogue.profiles().values()),
                SourceProfile::name,
                SourceProfile::id,
                draft.profile());
        period.setLabel(texts.of("upload.period"));
        period.setPlaceholder("2020-03");
        period.setHelperText(texts.of("upload.period.help"));
        period.setValue(draft.period());
        period.setEnabled(draft.dataset().isPresent());
        datasets.addValueChangeListener(change -> tell(draft, changed));
        profiles.addValueChangeListener(change -> tell(draft, changed));
        period.addValueChangeListener(change -> tell(draft, changed));
        Paragraph why = new Paragraph(texts.of("upload.choice.why"));
        why.addClassName("muted");
        add(new H2(texts.of("upload.choice")), why, datasets, profiles, period);
    }

    private void tell(Draft draft, Runnable changed) {
        Optional<String> dataset = datasets.getValue().id();
        draft.read(dataset, profiles.getValue().id(), dataset.isPresent() ? period.getValue() : "");
        changed.run();
    }

    private static <T> Select<Choice> select(
            String label,
            String auto,
            List<T> things,
            Function<T, String> name,
            Function<T, String> id,
            Optional<String> chosen) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice(auto, Optional.empty())));
        things.forEach(t -> choices.add(new Choice(name.apply(t), Optional.of(id.apply(t)))));
        Select<Choice> select = new Select<>();
        select.setLabel(label);
        select.setItems(choices);
        select.setItemLabelGenerator(Choice::label);
        select.setValue(
                choices.stream().filter(c -> c.id().equals(chosen)).findFirst().orElse(choices.getFirst()));
        return select;
    }
}
