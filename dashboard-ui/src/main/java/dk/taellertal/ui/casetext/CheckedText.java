package dk.taellertal.ui.casetext;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.layout.ColumnHeads;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.StackedCells;
import dk.taellertal.ui.textcheck.CheckComments;
import dk.taellertal.ui.textcheck.TextCheckDocument;
import dk.taellertal.ui.textcheck.TextCheckDocument.MatchDocument;
import dk.taellertal.ui.textcheck.TextCheckDocument.NumberDocument;
import dk.taellertal.ui.textcheck.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A text with its numbers marked, and beside it what was found of each. */
final class CheckedText extends Div {

    private final transient Texts texts;

    CheckedText(String text, TextCheckDocument checked, Texts texts) {
        this.texts = texts;
        addClassNames("two", "checked");
        List<NumberDocument> numbers = checked.numbers().stream()
                .filter(number -> Verdict.of(number.verdict()) != Verdict.NOT_A_FIGURE)
                .toList();
        Map<NumberDocument, Integer> order = new LinkedHashMap<>();
        numbers.forEach(number -> order.put(number, order.size() + 1));
        Section left = new Section(new H2(texts.of("casetext.marked")), marked(text, order));
        Section right = new Section(new H2(texts.of("casetext.findings")));
        if (numbers.isEmpty()) {
            right.add(new Paragraph(texts.of("casetext.none.help")));
        } else {
            right.add(table(order));
        }
        int passedOver = CheckedWords.count(checked, Verdict.NOT_A_FIGURE);
        if (passedOver > 0) {
            Paragraph note =
                    new Paragraph(texts.of(passedOver == 1 ? "casetext.passed.one" : "casetext.passed", passedOver));
            note.addClassName("note");
            right.add(note);
        }
        Paragraph key = new Paragraph(texts.of("casetext.key"));
        key.addClassName("note");
        right.add(key);
        add(left, right);
    }

    /** Each number underlined by its verdict, and numbered as in the list. */
    private Div marked(String text, Map<NumberDocument, Integer> order) {
        Div marked = new Div();
        marked.addClassName("casetext");
        int done = 0;
        for (Map.Entry<NumberDocument, Integer> each : order.entrySet()) {
            NumberDocument number = each.getKey();
            int end = number.offset() + number.text().length();
            marked.getElement().appendChild(Element.createText(text.substring(done, number.offset())));
            Span mark = new Span(text.substring(number.offset(), end));
            mark.addClassNames("stated", number.verdict());
            mark.getElement().appendChild(new Element("sup").setText(String.valueOf(each.getValue())));
            marked.add(mark);
            done = end;
        }
        marked.getElement().appendChild(Element.createText(text.substring(done)));
        return marked;
    }

    private NativeTable table(Map<NumberDocument, Integer> order) {
        NativeTable table = new NativeTable();
        table.addClassNames("stack", "top-a");
        table.getElement().setAttribute("aria-label", texts.of("casetext.findings"));
        ColumnHeads.add(table, Stream.of("number", "verdict", "why").map(key -> texts.of("casetext.head." + key)));
        order.forEach((number, at) -> table.getBody().addRows(row(number, at)));
        return table;
    }

    private NativeTableRow row(NumberDocument number, int at) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(new Span(at + ". " + number.text()));
        name.getElement().setAttribute("scope", "row");
        NativeTableCell why = StackedCells.labelled(texts.of("casetext.head.why"), new Span(number.reason()));
        number.matches().stream()
                .filter(match -> match.figure() != null)
                .map(MatchDocument::figure)
                .distinct()
                .forEach(figure -> why.add(link(figure, number)));
        return new NativeTableRow(
                name,
                StackedCells.labelled(
                        texts.of("casetext.head.verdict"),
                        Icons.marked(sign(Verdict.of(number.verdict())), CheckComments.verdict(number, texts))),
                why);
    }

    private static Component link(String figure, NumberDocument number) {
        String name = number.matches().stream()
                .filter(match -> figure.equals(match.figure()))
                .map(MatchDocument::name)
                .findFirst()
                .orElse(figure);
        return StackedCells.second(new Anchor("noegletal/" + figure, name));
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case AGREES, ROUNDED -> "reached";
            case DIFFERS -> "late";
            case OLDER -> "old";
            case UNKNOWN -> "none";
            case NOT_A_FIGURE -> "na";
        };
    }
}
