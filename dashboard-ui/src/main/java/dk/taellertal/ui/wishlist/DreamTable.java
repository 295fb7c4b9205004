package dk.taellertal.ui.wishlist;

import static dk.taellertal.ui.layout.StackedCells.second;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.WishEvent;
import dk.taellertal.core.event.WishEvent.Status;
import dk.taellertal.core.record.Wish;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.layout.Columns;
import dk.taellertal.ui.layout.Icons;
import java.util.List;
import java.util.Optional;

/** The numbers that are dreamt of, each with its three steps to a key figure; the step that is missing says who takes it. */
final class DreamTable extends NativeTable {

    private static final String WISHED = "wishes.step.WISHED";
    private static final String SOURCE = "wishes.step.SOURCE_FOUND";
    private static final String FIGURE = "wishes.step.IN_CATALOGUE";

    private final transient WishCells cells;
    private final transient Texts texts;

    DreamTable(List<Wish> dreams, WishCells cells) {
        this.cells = cells;
        this.texts = cells.texts();
        addClassNames("stack", "top-a", "wished", "way");
        getElement().setAttribute("aria-label", texts.of("wishes.dreams"));
        getElement()
                .insertChild(0, Columns.of("", "4.5rem", "8.5rem", "11rem", "11.5rem", "12.5rem", "13rem", "8.5rem"));
        getHead().addRows(heads());
        int most = dreams.stream().mapToInt(wish -> wish.voters().size()).max().orElse(0);
        dreams.forEach(wish -> getBody().addRows(row(wish, most)));
    }

    private NativeTableRow heads() {
        NativeTableRow heads = new NativeTableRow(
                head("wishes.head.wish"),
                head("wishes.head.votes"),
                head("wishes.head.voters"),
                head("wishes.head.owner"),
                head(WISHED),
                head(SOURCE),
                head(FIGURE),
                head("wishes.head.actions"));
        heads.getChildren()
                .skip(1)
                .findFirst()
                .ifPresent(votes -> votes.getElement().getClassList().add("num"));
        return heads;
    }

    private NativeTableHeaderCell head(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(texts.of(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Wish wish, int most) {
        NativeTableRow row = cells.row(wish);
        row.add(cells.votes(wish), cells.voters(wish, most), cells.owner(wish));
        row.add(taken(WISHED, cells.day(wish.at()), wish.meeting()));
        switch (wish.status()) {
            case WISHED -> row.add(sourceMissing(wish), blank());
            case SOURCE_FOUND -> row.add(source(wish), definitionMissing(wish));
            case IN_CATALOGUE -> row.add(source(wish), figure(wish));
            case DECLINED -> row.add(declined(wish));
        }
        row.add(cells.actions(wish));
        return row;
    }

    private NativeTableCell taken(String key, String day, Optional<String> said) {
        Span on = new Span(day);
        on.addClassName("on");
        NativeTableCell cell = cells.labelled(key, Icons.icon("path"), on);
        cell.addClassName("stn");
        said.ifPresent(text -> cell.add(second(text)));
        return cell;
    }

    /** What became a figure at once shows the day of that. */
    private NativeTableCell source(Wish wish) {
        return wish.decided(Status.SOURCE_FOUND)
                .or(() -> wish.decided(Status.IN_CATALOGUE))
                .map(entry -> taken(SOURCE, cells.day(entry.at()), reason(entry)))
                .orElseGet(this::blank);
    }

    private static Optional<String> reason(Recorded<WishEvent> entry) {
        return entry.event() instanceof WishEvent.Decided decided
                ? Optional.ofNullable(decided.reason())
                : Optional.empty();
    }

    private NativeTableCell figure(Wish wish) {
        NativeTableCell cell = taken(
                FIGURE,
                wish.decided(Status.IN_CATALOGUE).map(e -> cells.day(e.at())).orElse(""),
                Optional.empty());
        wish.figure().ifPresent(id -> cell.add(second(cells.figure(id))));
        return cell;
    }

    private NativeTableCell sourceMissing(Wish wish) {
        return wish.owner()
                .map(texts::department)
                .map(owner -> missing(SOURCE, "wishes.lack.source", texts.of("wishes.lack.source.who", owner)))
                .orElseGet(() -> ownerMissing(SOURCE));
    }

    private NativeTableCell definitionMissing(Wish wish) {
        NativeTableCell cell = wish.owner()
                .map(texts::department)
                .map(owner -> missing(FIGURE, "wishes.lack.definition", texts.of("wishes.lack.definition.who", owner)))
                .orElseGet(() -> ownerMissing(FIGURE));
        if (cells.actor().may(Permission.DEFINE)) {
            cell.add(second(new Anchor("noegletal/nyt", texts.of("wishes.define"))));
        }
        return cell;
    }

    private NativeTableCell ownerMissing(String step) {
        return missing(step, "wishes.lack.owner", texts.of("wishes.lack.owner.who"));
    }

    private NativeTableCell missing(String step, String what, String who) {
        NativeTableCell cell = cells.labelled(step, Icons.icon("hole"), new Span(texts.of(what)), second(who));
        cell.addClassNames("stn", "holebox");
        return cell;
    }

    private NativeTableCell declined(Wish wish) {
        Span when = new Span(texts.of(
                "wishes.declined",
                wish.decided(Status.DECLINED).map(e -> cells.day(e.at())).orElse("")));
        when.addClassName("strong");
        NativeTableCell cell = cells.labelled(
                "wishes.status.DECLINED",
                Icons.icon("na"),
                when,
                new Span(" " + wish.reason().orElse("")));
        wish.figure().ifPresent(id -> cell.add(second(new Span(texts.of("wishes.instead") + " "), cells.figure(id))));
        cell.addClassName("stn");
        cell.getElement().setAttribute("colspan", "2");
        return cell;
    }

    private NativeTableCell blank() {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("stn");
        return cell;
    }
}
