package dk.taellertal.ui.define;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** One of a few things to choose among, by its word. */
record Choice<T>(String word, T value) {

    /** A field with a choice made. */
    static <T> Select<Choice<T>> field(String label, List<T> values, T chosen, Function<T, String> word) {
        Select<Choice<T>> select = new Select<>();
        select.setLabel(label);
        select.setItemLabelGenerator(Choice::word);
        offer(select, values, chosen, word);
        return select;
    }

    /** Offers other things, of which one is chosen. */
    static <T> void offer(Select<Choice<T>> select, List<T> values, T chosen, Function<T, String> word) {
        List<Choice<T>> choices =
                values.stream().map(v -> new Choice<>(word.apply(v), v)).toList();
        select.setItems(choices);
        choose(select, choices, chosen);
    }

    /** Chooses one of those offered. */
    static <T> void choose(Select<Choice<T>> select, T chosen) {
        choose(select, select.getListDataView().getItems().toList(), chosen);
    }

    /** Tells of each choice; that there is none while other things are offered is not told. */
    static <T> void onChange(Select<Choice<T>> select, Consumer<T> chosen) {
        select.addValueChangeListener(change -> {
            Choice<T> now = change.getValue();
            if (now != null) {
                chosen.accept(now.value());
            }
        });
    }

    private static <T> void choose(Select<Choice<T>> select, List<Choice<T>> choices, T chosen) {
        choices.stream()
                .filter(c -> Objects.equals(c.value(), chosen))
                .findFirst()
                .or(() -> choices.stream().findFirst())
                .ifPresent(select::setValue);
    }
}
