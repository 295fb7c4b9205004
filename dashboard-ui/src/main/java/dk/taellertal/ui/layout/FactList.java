package dk.taellertal.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names and what belongs to each, side by side. */
public final class FactList extends DescriptionList {

    public FactList() {
        addClassName("facts");
    }

    public FactList with(String name, String text) {
        return with(name, new Span(text));
    }

    public FactList with(String name, Component... contents) {
        add(new Term(name), new Description(contents));
        return this;
    }
}
