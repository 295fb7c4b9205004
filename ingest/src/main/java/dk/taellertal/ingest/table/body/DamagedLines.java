package dk.taellertal.ingest.table.body;

import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.SheetLine;
import dk.taellertal.ingest.table.width.DamagedRow;
import dk.taellertal.ingest.table.width.RowQuestions;
import dk.taellertal.ingest.table.width.RowWidths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a table whose cells are not under their columns: each is asked about, and stays as it was answered. */
final class DamagedLines {

    private final RowWidths widths;
    private final Shape shape;
    private final RowQuestions questions;

    DamagedLines(List<SheetLine> lines, List<SheetLine> header, char delimiter, Shape shape, ReadingNotes notes) {
        this.shape = shape;
        int headerSize = header.isEmpty() ? 0 : header.getLast().size();
        widths = new RowWidths(
                shape.columns(),
                RowWidths.usualSize(lines.stream().filter(l -> l.filled() > 1).map(SheetLine::size), headerSize),
                delimiter,
                lines.stream().filter(l -> l.filled() > 1).map(SheetLine::cells).toList());
        questions = new RowQuestions(
                header.isEmpty() ? 0 : header.getLast().line(), shape.names(), delimiter, notes.answers());
    }

    /** How many cells a row usually has. */
    int size() {
        return widths.size();
    }

    /** The lines, as wide as the table where they lack or add only blank cells at the end that say nothing. */
    List<SheetLine> evened(List<SheetLine> lines) {
        return lines.stream().map(this::evened).toList();
    }

    private SheetLine evened(SheetLine line) {
        boolean blanks = line.size() != widths.size()
                && line.filled() > 1
                && widths.damage(line.line(), line.cells()).isEmpty();
        return blanks ? line.with(line.upTo(Math.max(widths.size(), shape.columns()))) : line;
    }

    /** The lines with damaged ones as they were answered; those that are left out or open have the role of none. */
    List<SheetLine> settled(List<SheetLine> lines, List<LineRole> roles, ReadingNotes notes) {
        List<SheetLine> settled = new ArrayList<>(lines);
        int rows = 0;
        for (int i = 0; i < lines.size(); i++) {
            SheetLine line = lines.get(i);
            Optional<DamagedRow> damage = damage(line, roles.get(i));
            rows += damage.isPresent() || roles.get(i) == LineRole.DATA ? 1 : 0;
            if (damage.isPresent()) {
                Optional<List<String>> cells = questions.settle(damage.get());
                settled.set(i, cells.map(line::with).orElse(line));
                roles.set(i, cells.isPresent() ? TotalWords.role(settled.get(i), shape) : LineRole.RAGGED);
            }
        }
        questions.end(rows, notes::ask, notes::add);
        return settled;
    }

    private Optional<DamagedRow> damage(SheetLine line, LineRole role) {
        return switch (role) {
            case DATA, RAGGED -> widths.damage(line.line(), line.cells());
            case TOTAL, MAYBE_TOTAL ->
                line.size() == widths.size() || line.size() == shape.columns()
                        ? Optional.empty()
                        : widths.damage(line.line(), line.cells());
            case LONE, NOTE -> widths.hidden(line.line(), line.cells());
            case SECTION, STUB, HEADER_AGAIN -> Optional.empty();
        };
    }
}
