package dk.taellertal.ui.budget;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.value.Rounding;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.preparation.BudgetWords;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/** Cells of numbers; remembers why some have none, to be said below the table. */
final class Cells {

    private final BudgetWords words;
    private final Set<String> reasons = new LinkedHashSet<>();

    Cells(BudgetWords words) {
        this.words = words;
    }

    NativeTableCell amount(Value value) {
        return number(shown(value, words.shown(value)));
    }

    /** A number that leads to the page it comes from. */
    NativeTableCell amount(Value value, String href) {
        if (!(value instanceof Value.Known)) {
            return amount(value);
        }
        Anchor link = new Anchor(href, words.shown(value));
        link.addClassName("quiet");
        return number(new Span(link));
    }

    NativeTableCell amount(BigDecimal millions) {
        return number(new Span(words.amount(millions)));
    }

    /** With its sign, and warm where it is more than budgeted. */
    NativeTableCell deviation(Value value) {
        Span span = shown(value, words.deviation(value));
        if (value instanceof Value.Known(BigDecimal amount)) {
            mark(span, amount);
        }
        return number(span);
    }

    private static void mark(Span span, BigDecimal amount) {
        switch (Rounding.halfUp(amount, 1).signum()) {
            case 1 -> span.addClassName("late-t");
            case -1 -> span.addClassName("ok-t");
            default -> span.removeClassNames("late-t", "ok-t");
        }
    }

    /** With its sign only. */
    NativeTableCell change(Value value) {
        return number(shown(value, words.deviation(value)));
    }

    NativeTableCell change(BigDecimal millions) {
        return number(new Span(words.deviation(millions)));
    }

    NativeTableCell text(String text) {
        NativeTableCell cell = new NativeTableCell();
        cell.setText(text);
        return cell;
    }

    NativeTableCell right(String text) {
        return number(new Span(text));
    }

    private Span shown(Value value, String text) {
        Span span = new Span(text);
        if (!(value instanceof Value.Known)) {
            span.addClassName("absent");
            reasons.add(words.reason(value));
        }
        return span;
    }

    private static NativeTableCell number(Span content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName("num");
        return cell;
    }

    /** Why numbers are absent, each reason once; empty where none is. */
    String absences() {
        return String.join(". ", reasons);
    }
}
