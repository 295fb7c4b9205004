package dk.taellertal.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What may be wider than the screen and is then scrolled within itself, by the keyboard too. */
public final class ScrollRegion extends Div {

    /** @param name what it is called for those who do not see it */
    public ScrollRegion(String name, Component... content) {
        super(content);
        make(this, name);
    }

    /** Lets an element scroll so. */
    public static void make(Div region, String name) {
        region.addClassName("scroll");
        region.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
    }
}
