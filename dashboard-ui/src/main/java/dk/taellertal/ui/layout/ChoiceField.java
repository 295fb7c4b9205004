package dk.taellertal.ui.layout;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;

/** One choice out of a few, in the browser's own list, with its name beside it. */
@Tag("div")
public final class ChoiceField extends Div {

    /** What can be chosen: how it reads, and what it adds to the address. */
    public record Choice(String label, String value) {}

    private static final String VALUE = "event.target.value";

    private final Element select = new Element("select");
    private final transient List<Choice> choices;

    /**
     * @param id of the field on its page
     * @param choose is told of a value when another one is chosen
     */
    public ChoiceField(String id, String label, List<Choice> choices, String chosen, Consumer<String> choose) {
        this.choices = List.copyOf(choices);
        addClassNames("field", "pick");
        Element name = new Element("label").setAttribute("for", id).setText(label);
        select.setAttribute("id", id);
        for (Choice choice : choices) {
            Element option =
                    new Element("option").setAttribute("value", choice.value()).setText(choice.label());
            if (choice.value().equals(chosen)) {
                option.setAttribute("selected", true);
            }
            select.appendChild(option);
        }
        select.addEventListener("change", event -> {
                    String value = event.getEventData().get(VALUE).asString();
                    if (isChoice(value)) {
                        choose.accept(value);
                    }
                })
                .addEventData(VALUE);
        getElement().appendChild(name, select);
    }

    /** Shows what was chosen some other way, such as by going back. */
    public void show(String value) {
        if (isChoice(value)) {
            select.executeJs("this.value = $0", value);
        }
    }

    private boolean isChoice(String value) {
        return choices.stream().anyMatch(c -> c.value().equals(value));
    }
}
