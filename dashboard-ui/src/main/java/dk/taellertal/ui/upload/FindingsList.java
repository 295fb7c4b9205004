package dk.taellertal.ui.upload;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ui.layout.Icons;
import java.util.ArrayList;
import java.util.List;

/** Everything found, by line and column: what came, and what was expected. */
class FindingsList extends Section {

    private static final int MOST_SHOWN = 200;

    FindingsList(List<Finding> findings, Texts texts) {
        add(new H2(texts.of("findings.title")));
        if (findings.isEmpty()) {
            add(new Paragraph(texts.of("findings.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("find");
        findings.stream().limit(MOST_SHOWN).forEach(f -> list.add(item(f, texts)));
        add(list);
        if (findings.size() > MOST_SHOWN) {
            add(new Paragraph(texts.of("findings.more", findings.size() - MOST_SHOWN)));
        }
    }

    private static ListItem item(Finding finding, Texts texts) {
        Span severity = Icons.marked(
                switch (finding.severity()) {
                    case ERROR -> "err";
                    case WARNING -> "late";
                    case NOTE -> "info";
                },
                texts.of("finding." + finding.severity()));
        if (finding.severity() == Finding.Severity.ERROR) {
            severity.addClassName("late");
        }
        List<String> where = new ArrayList<>();
        if (finding.line() > 0) {
            where.add(texts.of("finding.line", finding.line()));
        }
        if (!finding.column().isEmpty()) {
            where.add(texts.of("finding.column", finding.column()));
        }
        Span place = new Span(String.join(", ", where));
        place.addClassName("where");
        Span what = new Span();
        what.addClassName("what");
        if (!finding.value().isEmpty()) {
            Span value = new Span(finding.value());
            value.addClassName("raw");
            what.add(value, new Span(" "));
        }
        what.add(new Span(texts.of(finding.message())));
        return new ListItem(severity, place, what);
    }
}
