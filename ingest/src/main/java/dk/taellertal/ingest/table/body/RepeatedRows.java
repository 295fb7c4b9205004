package dk.taellertal.ingest.table.body;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rows that are alike in every cell, as where a block or a whole file was pasted twice: all stay, and are warned of. */
final class RepeatedRows {

    private static final int MOST_NAMED = 5;

    private RepeatedRows() {}

    static void tell(List<SheetLine> rows, Shape shape, ReadingNotes notes) {
        if (shape.amounts().isEmpty() || shape.keys() == 0 || rows.size() > NamedSumRows.MOST_ROWS) {
            return;
        }
        Map<List<String>, Integer> firsts = new HashMap<>();
        List<SheetLine> repeated = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (SheetLine row : rows) {
            Integer first = firsts.putIfAbsent(row.upTo(shape.columns()), row.line());
            if (first != null && hasNameAndAmount(row, shape)) {
                repeated.add(row);
                told.add("%d = %d".formatted(row.line(), first));
            }
        }
        if (!repeated.isEmpty()) {
            String lines = String.join(", ", told.subList(0, Math.min(MOST_NAMED, told.size())));
            notes.add(Finding.warning(
                    repeated.getFirst().line(),
                    "",
                    repeated.getFirst().text(),
                    Message.of("rows.repeated", repeated.size(), told.size() > MOST_NAMED ? lines + " …" : lines)));
        }
    }

    private static boolean hasNameAndAmount(SheetLine row, Shape shape) {
        return row.first() < shape.keys()
                && IntStream.range(0, shape.columns())
                        .anyMatch(i -> shape.amounts().contains(i) && !row.blank(i));
    }
}
