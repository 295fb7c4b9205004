package dk.taellertal.ui.overview;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.layout.Icons;

/** One life area of the overview: a line that says how it stands, and below it, unfolded, its objectives. */
@Tag("details")
class LifeSection extends HtmlContainer {

    private final String life;

    /** @param toggled is told when it is folded or unfolded */
    LifeSection(Overview.Life life, boolean open, LifeRows rows, OverviewParts parts, Texts texts, Runnable toggled) {
        this.life = life.area().id();
        HtmlContainer summary = new HtmlContainer("summary");
        Span message = new Span(parts.message(life));
        message.addClassName("msg");
        Span owner = new Span(texts.department(life.area().owner()));
        owner.addClassName("own");
        summary.add(
                new Html(
                        "<span aria-hidden=\"true\"><svg class=\"chev\" viewBox=\"0 0 10 10\"><path d=\"M3 1l4 4-4 4\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\"/></svg></span>"),
                new H2(texts.name(life.area())),
                message,
                strip(life),
                tally(life, texts),
                owner);
        NativeTable table = rows.table(life);
        add(summary, table);
        setOpen(open);
        getElement().addEventListener("toggle", e -> toggled.run()).synchronizeProperty("open");
    }

    String life() {
        return life;
    }

    boolean isOpen() {
        return getElement().getProperty("open", false);
    }

    void setOpen(boolean open) {
        getElement().setProperty("open", open);
    }

    private static Span strip(Overview.Life life) {
        Span strip = new Span();
        strip.addClassName("strip");
        strip.getElement().setAttribute("aria-hidden", "true");
        life.aims().forEach(aim -> strip.add(Icons.icon(aim.standing())));
        life.holes().forEach(hole -> strip.add(Icons.icon("hole")));
        return strip;
    }

    private static Span tally(Overview.Life life, Texts texts) {
        Span tally = new Span();
        tally.addClassName("tally");
        for (OverviewTally.Piece piece : new OverviewTally(texts).of(life)) {
            if (piece.className().isEmpty()) {
                tally.add(new Span(piece.text()));
            } else {
                HtmlContainer strong = new HtmlContainer("b");
                strong.setText(piece.text());
                strong.addClassName(piece.className());
                tally.add(strong);
            }
        }
        return tally;
    }
}
