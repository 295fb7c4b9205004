package dk.taellertal.ui.upload;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which dataset a file is read as, and the period where only a title says it. */
class DatasetChoice extends Div {

    /** A dataset, or none: then the headers decide. */
    private record Choice(String label, Optional<DatasetContract> contract) {}

    private final Select<Choice> datasets = new Select<>();
    private final TextField period = new TextField();

    DatasetChoice(Catalogue catalogue, Texts texts, Runnable changed) {
        addClassName("bar");
        List<Choice> choices = new ArrayList<>(List.of(new Choice(texts.of("upload.dataset.auto"), Optional.empty())));
        catalogue.datasets().values().forEach(d -> choices.add(new Choice(d.name(), Optional.of(d))));
        datasets.setLabel(texts.of("upload.dataset"));
        datasets.setItems(choices);
        datasets.setItemLabelGenerator(Choice::label);
        datasets.setValue(choices.getFirst());
        datasets.addValueChangeListener(change -> {
            period.setEnabled(change.getValue().contract().isPresent());
            changed.run();
        });
        period.setLabel(texts.of("upload.period"));
        period.setPlaceholder("2020-03");
        period.setHelperText(texts.of("upload.period.help"));
        period.setEnabled(false);
        period.addValueChangeListener(change -> changed.run());
        add(datasets, period);
    }

    Optional<String> chosen() {
        return datasets.getValue().contract().map(DatasetContract::id);
    }

    /** The columns that the sender says, because the file does not. */
    Map<String, String> fixed() {
        return datasets.getValue()
                .contract()
                .filter(d -> !period.getValue().isBlank())
                .map(d -> Map.of(d.period().name(), period.getValue().strip()))
                .orElse(Map.of());
    }
}
