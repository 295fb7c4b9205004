package dk.taellertal.ui.upload.describe;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;

/** Fields of the forms. */
final class Choices {

    private Choices() {}

    static <T> Select<T> of(String label, List<T> items, T chosen, Function<T, String> word) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(word::apply);
        select.setValue(chosen);
        return select;
    }
}
