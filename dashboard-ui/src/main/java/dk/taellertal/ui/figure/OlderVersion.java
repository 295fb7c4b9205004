package dk.taellertal.ui.figure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.FigureAddress;

/** Says that the page is shown by a definition that is no longer in force, and leads to the one that is. */
class OlderVersion extends Paragraph {

    /** @param numbersOfNow whether only the definition is an older one */
    OlderVersion(KeyFigure shown, KeyFigure newest, boolean numbersOfNow, Texts texts) {
        addClassName("banner");
        add(new Span(texts.of("version.older", shown.version(), newest.version()) + " "));
        if (numbersOfNow) {
            add(new Span(texts.of("version.older.today") + " "));
        }
        add(new Anchor(FigureAddress.PAGE + newest.id(), texts.of("version.newest")));
    }
}
