package dk.taellertal.ingest.table.body;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The only row of a table: no other shows whether its cells stand under their columns, so that a gap in it is told. */
final class LoneRow {

    private LoneRow() {}

    static void tell(List<SheetLine> rows, List<SheetLine> header, Shape shape, ReadingNotes notes) {
        if (rows.size() != 1 || header.isEmpty()) {
            return;
        }
        SheetLine row = rows.getFirst();
        String blank = IntStream.range(0, Math.min(row.width(), shape.columns()))
                .filter(row::blank)
                .mapToObj(shape.names()::get)
                .collect(Collectors.joining(", "));
        if (!blank.isEmpty()) {
            notes.add(Finding.warning(row.line(), "", row.text(), Message.of("row.lone", blank)));
        }
    }
}
