package dk.taellertal.ui.wishlist;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.event.WishEvent.Status;
import dk.taellertal.core.record.Wish;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.Columns;
import dk.taellertal.ui.layout.Icons;
import java.util.List;
import java.util.Optional;

/** The numbers that people are glad to have, each beside its key figure and that one's latest value. */
final class GladTable extends NativeTable {

    private final transient WishCells cells;
    private final transient Snapshot state;
    private final transient Texts texts;

    GladTable(List<Wish> glads, WishCells cells, Snapshot state) {
        this.cells = cells;
        this.state = state;
        this.texts = cells.texts();
        addClassNames("stack", "top-a", "wished");
        getElement().setAttribute("aria-label", texts.of("wishes.glads"));
        getElement().insertChild(0, Columns.of("", "4.5rem", "8.5rem", "18rem", "10rem", "9rem", "8.5rem"));
        getHead()
                .addRows(new NativeTableRow(
                        head("wishes.glads", false),
                        head("wishes.head.votes", true),
                        head("wishes.head.voters", false),
                        head("wishes.head.figure", false),
                        head("wishes.head.latest", true),
                        head("wishes.head.date", false),
                        head("wishes.head.actions", false)));
        int most = glads.stream().mapToInt(wish -> wish.voters().size()).max().orElse(0);
        glads.forEach(wish -> getBody().addRows(row(wish, most)));
    }

    private NativeTableHeaderCell head(String key, boolean numeric) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(texts.of(key));
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("num", numeric);
        return cell;
    }

    private NativeTableRow row(Wish wish, int most) {
        NativeTableRow row = cells.row(wish);
        row.add(cells.votes(wish), cells.voters(wish, most));
        if (wish.status() == Status.DECLINED) {
            NativeTableCell declined = cells.labelled(
                    "wishes.status.DECLINED",
                    Icons.icon("na"),
                    new Span(wish.reason().orElse("")));
            declined.getElement().setAttribute("colspan", "3");
            row.add(declined);
        } else {
            figure(wish, row);
        }
        row.add(cells.actions(wish));
        return row;
    }

    private void figure(Wish wish, NativeTableRow row) {
        row.add(wish.figure()
                .map(id -> cells.labelled("wishes.head.figure", cells.figure(id)))
                .orElseGet(this::unknown));
        Optional<FigureAnswer> answer = wish.figure()
                .flatMap(id -> state.catalogue().figure(id))
                .map(figure -> state.answer(FigureQuestion.series(
                        figure, state.catalogue().municipality().code())));
        Optional<Point> latest = answer.flatMap(FigureAnswer::latest);
        NativeTableCell value = latest.flatMap(Point::amount)
                .flatMap(amount -> answer.map(
                        a -> new Numbers(texts.locale()).of(amount, a.figure().decimals())
                                + " "
                                + texts.unit(a.figure().unit())))
                .map(text -> cells.labelled("wishes.head.latest", new Span(text)))
                .orElseGet(NativeTableCell::new);
        value.addClassName("num");
        NativeTableCell date = latest.map(
                        point -> cells.labelled("wishes.head.date", new Span(Periods.shown(point.period(), texts))))
                .orElseGet(NativeTableCell::new);
        answer.filter(FigureAnswer::synthetic).ifPresent(made -> date.add(Icons.syntheticTag(texts)));
        row.add(value, date);
    }

    private NativeTableCell unknown() {
        Span none = new Span(texts.of("wishes.noFigure"));
        none.addClassName("absent");
        return cells.labelled("wishes.head.figure", none);
    }
}
