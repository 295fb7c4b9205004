package dk.taellertal.ui.upload.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.FindingsCsv;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.layout.Icons;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Everything found, by line and column: what came, and what was expected. */
public final class FindingsList extends Section {

    private static final int MOST_SHOWN = 200;

    public FindingsList(UploadReport report, Texts texts) {
        List<Finding> findings = report.findings();
        add(new H2(texts.of("findings.title")));
        if (findings.isEmpty()) {
            add(new Paragraph(texts.of("findings.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("find");
        findings.stream().limit(MOST_SHOWN).forEach(f -> list.add(item(f, report.cellOf(f), texts)));
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(
                                FindingsCsv.of(findings, report::cellOf, texts).getBytes(StandardCharsets.UTF_8)),
                        "fund.csv",
                        "text/csv;charset=UTF-8",
                        -1)),
                texts.of("findings.download"));
        add(list, new Paragraph(download));
        if (findings.size() > MOST_SHOWN) {
            add(new Paragraph(texts.of("findings.more", findings.size() - MOST_SHOWN)));
        }
    }

    private static ListItem item(Finding finding, String cell, Texts texts) {
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
        if (!cell.isEmpty()) {
            what.add(new Span(". " + texts.of("findings.cell", cell)));
        }
        return new ListItem(severity, place, what);
    }
}
