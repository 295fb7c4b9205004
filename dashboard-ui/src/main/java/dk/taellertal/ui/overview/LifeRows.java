package dk.taellertal.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.Bullet;
import dk.taellertal.ui.chart.Sparkline;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.Columns;
import dk.taellertal.ui.layout.Icons;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rows below a life area: objectives, their key figures, and holes. */
final class LifeRows {

    private static final int COLUMNS = 7;
    private static final int OLD_MONTHS = 24;
    private static final List<String> HEADS =
            List.of("figure", "latest", "course", "target", "status", "date", "owner");

    private final Texts texts;
    private final Numbers numbers;
    private final Clock clock;

    LifeRows(Texts texts, Numbers numbers, Clock clock) {
        this.texts = texts;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** A row told in a sentence. */
    String message(Overview.Row row) {
        String value = row.assessment()
                .latest()
                .flatMap(Point::amount)
                .map(a -> shown(a, row.figure()))
                .orElse("–");
        return row.target()
                .map(t -> texts.of(
                        "overview.message.target",
                        row.figure().name(),
                        value,
                        row.figure().unit(),
                        shown(t.value(), row.figure())))
                .orElseGet(() -> texts.of(
                        "overview.message",
                        row.figure().name(),
                        value,
                        row.figure().unit()));
    }

    NativeTable table(Overview.Life life) {
        NativeTable table = new NativeTable();
        table.getElement()
                .setAttribute(
                        "aria-label", texts.of("overview.table", life.area().name()));
        table.getElement()
                .insertChild(
                        0,
                        Columns.of(
                                "",
                                "var(--c-val)",
                                "var(--c-spark)",
                                "var(--c-bul)",
                                "var(--c-st)",
                                "var(--c-date)",
                                "var(--c-own)"));
        NativeTableHeader head = table.getHead();
        head.addClassName("sr");
        NativeTableRow heads = head.addRow();
        HEADS.forEach(h -> {
            NativeTableHeaderCell cell = heads.addHeaderCell();
            cell.setText(texts.of("overview.head." + h));
            cell.getElement().setAttribute("scope", "col");
        });
        for (Overview.Aim aim : life.aims()) {
            NativeTableBody body = table.addBody();
            body.addRows(goalRow(aim));
            if (aim.rows().isEmpty()) {
                body.addRows(numberless(aim));
            }
            aim.rows().forEach(row -> body.addRows(figureRow(row)));
        }
        life.holes().forEach(hole -> table.addBody().addRows(holeRow(hole, life)));
        return table;
    }

    private NativeTableRow goalRow(Overview.Aim aim) {
        Span goal = new Span(aim.goal().name() + " › ");
        goal.addClassName("ms");
        NativeTableHeaderCell head =
                new NativeTableHeaderCell(goal, new Span(aim.objective().name()));
        head.getElement().setAttribute("colspan", String.valueOf(COLUMNS));
        head.getElement().setAttribute("scope", "rowgroup");
        NativeTableRow row = new NativeTableRow(head);
        row.addClassName("goalrow");
        return row;
    }

    private NativeTableRow numberless(Overview.Aim aim) {
        NativeTableHeaderCell head = new NativeTableHeaderCell();
        head.setText(texts.of("overview.noFigure"));
        head.addClassName("absent");
        head.getElement().setAttribute("scope", "row");
        NativeTableCell value = cell("val", absent(texts.of("state.missing")));
        NativeTableRow row = new NativeTableRow(
                head,
                value,
                cell("sparkc", new Html("<span>" + Sparkline.svg(List.of()) + "</span>")),
                cell("bulc", new Span("")),
                cell("stc", Icons.status(aim.status(), texts)),
                cell("d", new Span("–")),
                cell("o", new Span(aim.objective().lead())));
        row.addClassName("kf");
        return row;
    }

    private NativeTableRow figureRow(Overview.Row row) {
        KeyFigure figure = row.figure();
        Anchor link = new Anchor("noegletal/" + figure.id(), figure.name());
        link.addClassName("name");
        NativeTableHeaderCell head = new NativeTableHeaderCell(link);
        head.getElement().setAttribute("scope", "row");
        if (row.answer().points().stream().anyMatch(p -> p.computed().synthetic())) {
            head.add(Icons.syntheticTag(texts));
        }
        NativeTableRow tr = new NativeTableRow(
                head,
                cell("val", value(row)),
                cell("sparkc", new Html("<span>" + Sparkline.svg(row.answer().points()) + "</span>")),
                cell("bulc", bullet(row)),
                cell("stc", Icons.status(row.assessment().status(), texts)),
                cell("d", date(row)),
                cell("o", new Span(figure.owner())));
        tr.addClassName("kf");
        return tr;
    }

    private Component value(Overview.Row row) {
        Optional<Point> last = row.answer().points().isEmpty()
                ? Optional.empty()
                : Optional.of(row.answer().points().getLast());
        if (last.isPresent() && last.get().value() instanceof Value.Suppressed) {
            return absent(texts.of("state.suppressed"));
        }
        return row.assessment()
                .latest()
                .flatMap(Point::amount)
                .<Component>map(amount -> known(amount, row.figure()))
                .orElseGet(() -> absent(texts.of("state.missing")));
    }

    private Component known(BigDecimal amount, KeyFigure figure) {
        Span number = new Span(shown(amount, figure));
        number.addClassName("num");
        number.getElement().setAttribute("data-pad", pad(figure));
        Span unit = new Span(figure.unit());
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

    private Span absent(String word) {
        Span number = new Span(word);
        number.addClassNames("num", "absent");
        Span both = new Span(number);
        both.addClassName("v");
        return both;
    }

    private Component bullet(Overview.Row row) {
        Div cell = new Div();
        cell.addClassName("bul");
        if (row.target().isEmpty()) {
            Span none = new Span(texts.of("overview.noTarget"));
            none.addClassName("tgt");
            cell.add(new Html("<span class=\"no-bul\"></span>"), none);
            return cell;
        }
        Target target = row.target().get();
        Optional<BigDecimal> elsewhere = row.elsewhere().flatMap(Point::amount);
        Span wanted = new Span(sign(row) + " " + shown(target.value(), row.figure()));
        wanted.addClassName("tgt");
        cell.add(
                new Html("<span>"
                        + Bullet.svg(row.assessment(), target, row.figure().direction(), elsewhere) + "</span>"),
                wanted);
        elsewhere.ifPresent(amount -> {
            Span spoken = new Span(texts.of("overview.legend.elsewhere") + " " + shown(amount, row.figure()));
            spoken.addClassName("sr");
            cell.add(spoken);
        });
        return cell;
    }

    private static String sign(Overview.Row row) {
        return switch (row.figure().direction()) {
            case UP -> "≥";
            case DOWN -> "≤";
            case BAND, NONE -> "=";
        };
    }

    private Component date(Overview.Row row) {
        Span date = new Span();
        row.assessment()
                .latest()
                .ifPresentOrElse(
                        latest -> {
                            date.add(new Span(Periods.shown(latest.period()) + " "));
                            if (latest.period()
                                    .lastDay()
                                    .isBefore(LocalDate.now(clock).minusMonths(OLD_MONTHS))) {
                                Span old = new Span(texts.of("old"));
                                old.addClassName("sr");
                                date.add(Icons.icon("old"), old);
                            }
                        },
                        () -> date.setText("–"));
        return date;
    }

    private NativeTableRow holeRow(PoliticalGoal hole, Overview.Life life) {
        Div in = new Div(
                Icons.marked("hole", texts.of("hole")),
                strong(hole.name()),
                new Span(texts.of("overview.hole.why", life.area().name().toLowerCase(texts.locale()))));
        in.addClassName("in2");
        NativeTableCell cell = new NativeTableCell(in);
        cell.setColspan(COLUMNS);
        cell.addClassName("holebox");
        NativeTableRow row = new NativeTableRow(cell);
        row.addClassName("holerow");
        return row;
    }

    private static Span strong(String text) {
        Span strong = new Span(text);
        strong.addClassName("strong");
        return strong;
    }

    private static NativeTableCell cell(String className, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName(className);
        return cell;
    }

    private String shown(BigDecimal amount, KeyFigure figure) {
        return numbers.of(amount, figure.decimals());
    }
}
