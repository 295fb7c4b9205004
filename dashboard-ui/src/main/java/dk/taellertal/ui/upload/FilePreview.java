package dk.taellertal.ui.upload;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.upload.UploadReport;

/** The first lines of a file as they were read, with their line numbers and the header marked. */
class FilePreview extends Section {

    private static final int MOST_CELLS = 30;

    FilePreview(UploadReport report, Texts texts) {
        if (report.head().isEmpty()) {
            return;
        }
        int headerLine = report.mapping().map(m -> m.header().line()).orElse(0);
        Paragraph how = new Paragraph(report.csv()
                .map(csv -> texts.of("preview.how", csv.encoding(), delimiter(csv.delimiter(), texts), headerLine))
                .orElse(""));
        how.addClassName("subtitle");
        NativeTable table = new NativeTable();
        table.addClassName("rawfile");
        table.getElement().setAttribute("aria-label", texts.of("preview.title"));
        NativeTableBody body = table.addBody();
        report.head().forEach(line -> row(body, line, headerLine));
        Div scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", texts.of("preview.title"));
        add(new H2(texts.of("preview.title")), how, scroll);
    }

    private static void row(NativeTableBody body, CsvLine line, int headerLine) {
        NativeTableRow row = body.addRow();
        NativeTableHeaderCell number = row.addHeaderCell();
        number.setText(String.valueOf(line.line()));
        number.addClassName("ln");
        number.getElement().setAttribute("scope", "row");
        if (line.line() < headerLine) {
            row.addClassName("meta");
        }
        line.cells().stream().limit(MOST_CELLS).forEach(cell -> {
            if (line.line() == headerLine) {
                row.addHeaderCell().setText(cell);
            } else {
                row.addDataCell().setText(cell);
            }
        });
    }

    private static String delimiter(char delimiter, Texts texts) {
        return delimiter == '\t' ? texts.of("preview.tab") : String.valueOf(delimiter);
    }
}
