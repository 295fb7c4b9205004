package dk.taellertal.ingest.table.body;

import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.SheetLine;
import dk.taellertal.ingest.table.width.RowRemains;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a table, each with all its names.
 *
 * @param names of the columns, those of the headings of rows first
 * @param rows as wide as the names
 */
public record TableBody(List<String> names, List<SheetLine> rows) {

    public TableBody {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /**
     * Reads the lines under a header.
     *
     * @param header the lines of the header itself, which may stand again below
     * @param all the lines under it
     */
    public static TableBody read(
            List<String> names, List<SheetLine> header, List<SheetLine> all, char delimiter, ReadingNotes notes) {
        Shape shape = Shape.of(names, all);
        DamagedLines damaged = new DamagedLines(all, header, delimiter, shape, notes);
        List<SheetLine> evened = damaged.evened(all);
        List<LineRole> roles = LineRoles.of(evened, header, shape);
        List<SheetLine> lines = damaged.settled(evened, roles, notes);
        LoneLines.tell(lines, roles, shape, notes);
        ControlTotals.check(lines, roles, shape, notes);
        RowRemains remains = new RowRemains(
                damaged.size(),
                position -> IntStream.range(0, lines.size())
                        .filter(i -> roles.get(i) == LineRole.DATA)
                        .mapToObj(i -> lines.get(i).cell(position)));
        boolean answered = notes.answer(LoneLines.QUESTION).isPresent();
        for (int i = 0; i < lines.size(); i++) {
            SheetLine line = lines.get(i);
            switch (roles.get(i)) {
                case NOTE -> {
                    if (!answered && remains.of(line.cells())) {
                        notes.add(RowRemains.warning(line.line(), line.text()));
                    } else {
                        notes.leftOut(line, "line.noteOnly");
                    }
                }
                case HEADER_AGAIN -> notes.leftOut(lines.get(i), "line.headerAgain");
                case SECTION, STUB -> notes.leftOut(lines.get(i), "line.heading");
                case DATA, TOTAL, MAYBE_TOTAL, LONE, RAGGED -> {}
            }
        }
        List<SheetLine> filled = FillDown.fill(lines, roles, shape, notes);
        NamedSumRows.tell(filled, roles, shape, notes);
        List<SheetLine> rows = IntStream.range(0, filled.size())
                .filter(i -> roles.get(i) == LineRole.DATA)
                .mapToObj(filled::get)
                .toList();
        if (!roles.contains(LineRole.SECTION)) {
            CodeHierarchy.check(rows, shape, notes);
        }
        SumsAmongRows.tell(rows, shape, notes);
        Oddities.look(rows, shape, notes);
        RepeatedRows.tell(rows, shape, notes);
        LoneRow.tell(rows, header, shape, notes);
        return Sections.of(filled, roles, shape).body();
    }
}
