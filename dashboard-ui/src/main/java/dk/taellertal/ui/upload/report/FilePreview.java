package dk.taellertal.ui.upload.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.layout.ScrollRegion;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** The first lines of a file as they were read, with their line numbers and the header marked. */
public final class FilePreview extends Section {

    private static final int MOST_CELLS = 30;

    public FilePreview(UploadReport report, Texts texts) {
        if (report.head().isEmpty()) {
            return;
        }
        int headerLine = report.mapping().map(m -> m.header().line()).orElse(0);
        Paragraph how = new Paragraph(report.csv()
                .map(csv -> texts.of(
                        headerLine == 0 ? "preview.how.noHeader" : "preview.how",
                        csv.encoding(),
                        delimiter(csv.delimiter(), texts),
                        headerLine))
                .orElse(""));
        how.addClassName("subtitle");
        NativeTable table = new NativeTable();
        table.addClassName("rawfile");
        table.getElement().setAttribute("aria-label", texts.of("preview.title"));
        NativeTableBody body = table.addBody();
        Map<String, Finding.Severity> found = new HashMap<>();
        report.findings().stream()
                .filter(f -> f.severity() != Finding.Severity.NOTE
                        && f.line() > 0
                        && !f.column().isEmpty())
                .forEach(f -> found.putIfAbsent(f.line() + " " + f.column(), f.severity()));
        IntFunction<String> names =
                i -> report.mapping().map(m -> m.header().label(i)).orElse("");
        report.head().forEach(line -> row(body, line, headerLine, found, names));
        Div scroll = new ScrollRegion(texts.of("preview.title"), table);
        add(new H2(texts.of("preview.title")), how, scroll);
    }

    private static void row(
            NativeTableBody body,
            CsvLine line,
            int headerLine,
            Map<String, Finding.Severity> found,
            IntFunction<String> names) {
        NativeTableRow row = body.addRow();
        NativeTableHeaderCell number = row.addHeaderCell();
        number.setText(String.valueOf(line.line()));
        number.addClassName("ln");
        number.getElement().setAttribute("scope", "row");
        if (line.line() < headerLine) {
            row.addClassName("meta");
        }
        for (int i = 0; i < Math.min(MOST_CELLS, line.cells().size()); i++) {
            String cell = line.cells().get(i);
            Finding.Severity severity = found.get(line.line() + " " + names.apply(i));
            if (line.line() == headerLine) {
                row.addHeaderCell().setText(cell);
            } else if (severity == null) {
                row.addDataCell().setText(cell);
            } else {
                row.addDataCell().getElement().appendChild(marked(cell, severity));
            }
        }
    }

    private static Element marked(String cell, Finding.Severity severity) {
        Element mark = new Element("mark").setText(cell.isEmpty() ? "∅" : cell);
        return severity == Finding.Severity.ERROR ? mark.setAttribute("class", "err") : mark;
    }

    /** What parts the cells, in words where it cannot be seen. */
    public static String delimiter(char delimiter, Texts texts) {
        return delimiter == '\t' ? texts.of("preview.tab") : String.valueOf(delimiter);
    }
}
