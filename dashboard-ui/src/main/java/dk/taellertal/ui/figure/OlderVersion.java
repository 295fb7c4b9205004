package dk.taellertal.ui.figure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.text.Texts;

/** Says that the page is shown by a definition that is no longer in force, and leads to the one that is. */
class OlderVersion extends Paragraph {

    OlderVersion(KeyFigure shown, KeyFigure newest, Texts texts) {
        addClassName("banner");
        add(
                new Span(texts.of("version.older", shown.version(), newest.version()) + " "),
                new Anchor("noegletal/" + newest.id(), texts.of("version.newest")));
    }
}
