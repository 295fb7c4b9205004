package dk.taellertal.ui.upload.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.dataset.DatasetColumn;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.ScrollRegion;
import java.util.Map;
import java.util.Optional;

/** Which column of the file is which of the dataset's. */
public final class ReadColumns extends Section {

    private static final int MOST_SHOWN = 60;

    public ReadColumns(UploadReport report, Mapping mapping, Texts texts) {
        add(new H2(texts.of("columns.title")));
        NativeTable table = new NativeTable();
        NativeTableRow heads = table.getHead().addRow();
        heads.addHeaderCell().setText(texts.of("columns.file"));
        heads.addHeaderCell().setText(texts.of("columns.read"));
        heads.addHeaderCell().setText(texts.of("columns.example"));
        var body = table.addBody();
        Optional<CsvLine> first = report.head().stream()
                .filter(l -> l.line() > mapping.header().line())
                .findFirst();
        int shown = Math.min(MOST_SHOWN, mapping.header().names().size());
        for (int i = 0; i < shown; i++) {
            NativeTableRow row = body.addRow();
            NativeTableHeaderCell name = row.addHeaderCell();
            name.setText(mapping.header().label(i));
            name.getElement().setAttribute("scope", "row");
            row.addDataCell().add(meaning(mapping, i, texts));
            int position = i;
            row.addDataCell().setText(first.map(l -> l.cell(position)).orElse(""));
        }
        mapping.fixed().forEach((column, value) -> {
            NativeTableRow row = body.addRow();
            row.addHeaderCell().setText("–");
            row.addDataCell().setText(label(mapping, column));
            row.addDataCell().setText(value);
        });
        Div scroll = new ScrollRegion(texts.of("columns.title"), table);
        add(scroll);
    }

    private static Span meaning(Mapping mapping, int position, Texts texts) {
        Optional<String> column = at(mapping.positions(), position);
        Optional<String> labelled = at(mapping.labels(), position);
        Optional<Mapping.PeriodCell> period = mapping.periodCells().stream()
                .filter(c -> c.position() == position)
                .findFirst();
        if (column.isPresent()) {
            return new Span(label(mapping, column.get()));
        }
        if (labelled.isPresent()) {
            return new Span(texts.of("columns.label", label(mapping, labelled.get())));
        }
        if (period.isPresent()) {
            return new Span(
                    texts.of("columns.period", Periods.shown(period.get().period(), texts)));
        }
        boolean names =
                mapping.measureNames().isPresent() && mapping.measureNames().getAsInt() == position;
        Span none = new Span(texts.of(names ? "columns.measure" : "columns.unused"));
        if (!names) {
            none.addClassName("absent");
        }
        return none;
    }

    private static Optional<String> at(Map<String, Integer> positions, int position) {
        return positions.entrySet().stream()
                .filter(e -> e.getValue() == position)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String label(Mapping mapping, String name) {
        return mapping.contract().columns().stream()
                .filter(c -> c.name().equals(name))
                .map(DatasetColumn::label)
                .findFirst()
                .orElse(name);
    }
}
