package dk.taellertal.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.answer.StatusWords;
import dk.taellertal.ui.chart.row.Bullet;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.Icons;
import java.math.BigDecimal;
import java.util.Optional;

/** What stands in the cells of a key figure's row, and what is said of it in a sentence. */
final class FigureCells {

    private final Texts texts;
    private final Numbers numbers;
    private final String neighbour;

    /** @param neighbour the name of the municipality that figures are shown beside */
    FigureCells(Texts texts, String neighbour) {
        this.neighbour = neighbour;
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
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
                        numbers.of(t, row.figure().decimals())))
                .orElseGet(() -> texts.of(
                        "overview.message",
                        row.figure().name(),
                        value,
                        row.figure().unit()));
    }

    /** The latest value with its unit, or the word for its absence. */
    Component value(Overview.Row row) {
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

    /** The word for a number that is not there. */
    static Span absent(String word) {
        Span number = new Span(word);
        number.addClassNames("num", "absent");
        Span both = new Span(number);
        both.addClassName("v");
        return both;
    }

    /** The latest value against the target. */
    Component bullet(Overview.Row row) {
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
        Span wanted = new Span(
                (sign(row, target) + " " + numbers.of(target, row.figure().decimals())).strip());
        wanted.addClassName("tgt");
        cell.add(
                new Html("<span>"
                        + Bullet.svg(row.assessment(), target, row.figure().direction(), elsewhere) + "</span>"),
                wanted);
        elsewhere.ifPresent(amount -> {
            Span spoken = new Span(neighbour + " " + shown(amount, row.figure()));
            spoken.addClassName("sr");
            cell.add(spoken);
        });
        return cell;
    }

    /** Which side of the target is wanted, as the status is computed: without a direction that of the way to it. */
    private static String sign(Overview.Row row, Target target) {
        if (target.band().isPresent()) {
            return "";
        }
        return target.upwards(row.figure().direction()) ? "≥" : "≤";
    }

    /** The status that counts, and whether somebody has said so. */
    Component status(Overview.Row row) {
        Span status = Icons.status(row.status(), texts);
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
                                Span old = new Span(texts.of("old"));
                                old.addClassName("sr");
                                date.add(Icons.icon("old"), old);
                            }
                        },
                        () -> date.setText("–"));
        return date;
    }

    private String shown(BigDecimal amount, KeyFigure figure) {
        return numbers.of(amount, figure.decimals());
    }
}
