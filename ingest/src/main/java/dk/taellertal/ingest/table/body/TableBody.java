package dk.taellertal.ingest.table.body;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a table, each with all its names.
 *
 * @param names of the columns, those of the headings of rows first
 * @param rows as wide as the names
 */
public record TableBody(List<String> names, List<SheetLine> rows) {

    private static final int MOST_RAGGED_TOLD = 20;

    public TableBody {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /**
     * Reads the lines under a header.
     *
     * @param header the lines of the header itself, which may stand again below
     */
    public static TableBody read(
            List<String> names, List<SheetLine> header, List<SheetLine> lines, ReadingNotes notes) {
        Shape shape = Shape.of(names, lines);
        List<LineRole> roles = LineRoles.of(lines, header, shape);
        tellRagged(lines, roles, shape, notes);
        LoneLines.tell(lines, roles, shape, notes);
        ControlTotals.check(lines, roles, shape, notes);
        for (int i = 0; i < lines.size(); i++) {
            switch (roles.get(i)) {
                case NOTE -> notes.leftOut(lines.get(i), "line.noteOnly");
                case HEADER_AGAIN -> notes.leftOut(lines.get(i), "line.headerAgain");
                case SECTION, STUB -> notes.leftOut(lines.get(i), "line.heading");
                case DATA, TOTAL, MAYBE_TOTAL, LONE, RAGGED -> {}
            }
        }
        List<SheetLine> filled = FillDown.fill(lines, roles, shape, notes);
        List<SheetLine> rows = IntStream.range(0, filled.size())
                .filter(i -> roles.get(i) == LineRole.DATA)
                .mapToObj(filled::get)
                .toList();
        if (!roles.contains(LineRole.SECTION)) {
            CodeHierarchy.check(rows, shape, notes);
        }
        SumsAmongRows.tell(rows, shape, notes);
        Oddities.look(rows, shape, notes);
        return Sections.of(filled, roles, shape).body();
    }

    private static void tellRagged(List<SheetLine> lines, List<LineRole> roles, Shape shape, ReadingNotes notes) {
        List<SheetLine> ragged = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (roles.get(i) == LineRole.RAGGED) {
                ragged.add(lines.get(i));
            }
        }
        for (SheetLine line : ragged.subList(0, Math.min(ragged.size(), MOST_RAGGED_TOLD))) {
            boolean longer = line.width() > shape.columns();
            String place = line.place(longer ? shape.columns() : line.size());
            notes.add(Finding.error(
                    line.line(),
                    "",
                    line.text(),
                    Message.of(longer ? "line.longer" : "line.shorter", line.size(), shape.columns(), place)));
        }
        if (ragged.size() > MOST_RAGGED_TOLD) {
            notes.add(Finding.error(0, "", "", Message.of("line.raggedMore", ragged.size() - MOST_RAGGED_TOLD)));
        }
    }
}
