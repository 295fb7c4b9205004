package dk.taellertal.ui.overview;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.target.Status;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.layout.Icons;
import java.util.ArrayList;
import java.util.List;

/** One life area of the overview: a line that says how it stands, and below it, unfolded, its objectives. */
@Tag("details")
class LifeSection extends HtmlContainer {

    private final boolean holes;

    LifeSection(Overview.Life life, LifeRows rows, FigureCells cells, Texts texts) {
        holes = !life.holes().isEmpty();
        HtmlContainer summary = new HtmlContainer("summary");
        Span message = new Span(life.foremost().map(r -> cells.message(r)).orElse(texts.of("overview.noNumbers")));
        message.addClassName("msg");
        Span owner = new Span(life.area().owner());
        owner.addClassName("own");
        summary.add(
                new Html(
                        "<span aria-hidden=\"true\"><svg class=\"chev\" viewBox=\"0 0 10 10\"><path d=\"M3 1l4 4-4 4\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\"/></svg></span>"),
                new H2(life.area().name()),
                message,
                strip(life),
                tally(life, texts),
                owner);
        NativeTable table = rows.table(life);
        add(summary, table);
        getElement().addEventListener("toggle", e -> {}).synchronizeProperty("open");
    }

    boolean hasHoles() {
        return holes;
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
        life.aims().forEach(aim -> strip.add(Icons.icon(aim.status())));
        life.holes().forEach(hole -> strip.add(Icons.icon("hole")));
        return strip;
    }

    private static Span tally(Overview.Life life, Texts texts) {
        long late = life.count(Status.BEHIND, Status.MOVING_AWAY);
        long none = life.count(Status.NO_DATA, Status.SUPPRESSED, Status.STALE);
        Span tally = new Span();
        tally.addClassName("tally");
        if (late > 0) {
            tally.add(strong(texts.of("overview.tally.late", late), "late-t"));
        }
        if (none > 0) {
            tally.add(new Span(late > 0 ? ", " : ""), strong(texts.of("overview.tally.none", none), "none-t"));
        }
        List<String> rest = new ArrayList<>();
        rest.add(
                late + none == 0
                        ? texts.of(
                                "overview.tally.path",
                                life.count(Status.ON_PATH, Status.REACHED),
                                life.aims().size())
                        : " " + texts.of("overview.tally.of", life.aims().size()));
        if (!life.holes().isEmpty()) {
            rest.add(texts.of(
                    life.holes().size() == 1 ? "overview.tally.hole" : "overview.tally.holes",
                    life.holes().size()));
        }
        tally.add(new Span(String.join(", ", rest)));
        return tally;
    }

    private static HtmlContainer strong(String text, String className) {
        HtmlContainer strong = new HtmlContainer("b");
        strong.setText(text);
        strong.addClassName(className);
        return strong;
    }
}
