package dk.taellertal.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.answer.StatusWords;
import dk.taellertal.ui.chart.row.Bullet;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.CellText;
import java.math.BigDecimal;
import java.util.Optional;

/** The cells of a key figure's row on the screen, with their pictures. */
final class FigureCells {

    private final Texts texts;
    private final CellText cells;
    private final String neighbour;

    /** @param neighbour the name of the municipality that figures are shown beside */
    FigureCells(Texts texts, String neighbour) {
        this.neighbour = neighbour;
        this.texts = texts;
        this.cells = new CellText(texts.locale());
    }

    /** The latest value with its unit, or the word for its absence. */
    Component value(OverviewParts.Line line, KeyFigure figure) {
        return line.value() instanceof Cell.Amount
                ? known(cells.of(line.value()), figure)
                : absent(cells.of(line.value()));
    }

    private Component known(String amount, KeyFigure figure) {
        Span number = new Span(amount);
        number.addClassName("num");
        number.getElement().setAttribute("data-pad", pad(figure));
        Span unit = new Span(texts.unit(figure.unit()));
        unit.addClassName("u");
        Span both = new Span(number, unit);
        both.addClassName("v");
        return both;
    }

    /** What is laid in invisibly so that the commas of a column line up at two decimals. */
    private static String pad(KeyFigure figure) {
        return switch (figure.decimals()) {
            case 0 -> ",00";
            case 1 -> "0";
            default -> "";
        };
    }

    /** The word for a number that is not there. */
    static Span absent(String word) {
        Span number = new Span(word);
        number.addClassNames("num", "absent");
        Span both = new Span(number);
        both.addClassName("v");
        return both;
    }

    /** The latest value against the target. */
    Component bullet(Overview.Row row, OverviewParts.Line line) {
        Div cell = new Div();
        cell.addClassName("bul");
        Span wanted = new Span(line.target());
        wanted.addClassName("tgt");
        Optional<BigDecimal> elsewhere = row.elsewhere().flatMap(Point::amount);
        cell.add(
                row.target()
                        .map(target -> new Html("<span>"
                                + Bullet.svg(
                                        row.assessment(), target, row.figure().direction(), elsewhere)
                                + "</span>"))
                        .orElseGet(() -> new Html("<span class=\"no-bul\"></span>")),
                wanted);
        if (line.elsewhere() instanceof Cell.Amount) {
            Span spoken = new Span(neighbour + " " + cells.of(line.elsewhere()));
            spoken.addClassName("sr");
            cell.add(spoken);
        }
        return cell;
    }

    /** The status that counts, and whether somebody has said so. */
    Component status(Overview.Row row) {
        Span status = Icons.standing(row.verdict().standing(), texts);
        new StatusWords(texts).mark(row.verdict()).ifPresent(mark -> {
            Span said = new Span(mark);
            said.addClassName("note");
            status.add(said);
        });
        return status;
    }

    /** What period the latest value is of, and whether the source should have a later one by now. */
    Component date(Overview.Row row) {
        Span date = new Span();
        row.assessment()
                .latest()
                .ifPresentOrElse(
                        latest -> {
                            date.add(new Span(Periods.shown(latest.period(), texts) + " "));
                            if (row.freshness().stale(latest.period())) {
                                Span old = new Span(texts.of("overview.old"));
                                old.addClassName("sr");
                                date.add(Icons.icon("old"), old);
                            }
                        },
                        () -> date.setText("–"));
        return date;
    }
}
