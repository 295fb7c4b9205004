package dk.taellertal.ingest.table.body;

import dk.taellertal.ingest.table.sheet.CellKind;
import dk.taellertal.ingest.table.sheet.NoteWords;
import dk.taellertal.ingest.table.sheet.SheetLine;
import dk.taellertal.ingest.table.sheet.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What each line under the header is, as far as the lines one by one and their place tell. */
final class LineRoles {

    private final List<SheetLine> lines;
    private final Shape shape;
    private final List<SheetLine> header;
    private final boolean wholeRows;
    private final List<LineRole> roles = new ArrayList<>();

    private LineRoles(List<SheetLine> lines, List<SheetLine> header, Shape shape) {
        this.lines = lines;
        this.header = header;
        this.shape = shape;
        this.wholeRows = lines.stream().anyMatch(l -> l.filled() > 1);
    }

    static List<LineRole> of(List<SheetLine> lines, List<SheetLine> header, Shape shape) {
        LineRoles roles = new LineRoles(lines, header, shape);
        lines.forEach(l -> roles.roles.add(roles.role(l)));
        roles.trailingNotes();
        roles.repeatedSums();
        return roles.roles;
    }

    private LineRole role(SheetLine line) {
        if (header.stream().anyMatch(h -> h.upTo(shape.columns()).equals(line.upTo(shape.columns())))) {
            return LineRole.HEADER_AGAIN;
        }
        boolean number = wholeRows && line.kind(line.first()).numeric();
        if (shape.columns() > 1
                && line.filled() == 1
                && (line.size() == 1 || (line.first() < shape.keys() && !number))) {
            return NoteWords.begin(line.firstText()) ? LineRole.NOTE : LineRole.LONE;
        }
        if (shape.columns() > 1 && line.filled() == 1 && line.kind(line.first()) == CellKind.WORD) {
            return LineRole.NOTE;
        }
        if (saysUnits(line)) {
            return LineRole.NOTE;
        }
        if (line.size() < shape.columns() || line.width() > shape.columns()) {
            return NoteWords.begin(line.firstText()) ? LineRole.NOTE : LineRole.RAGGED;
        }
        return TotalWords.role(line, shape);
    }

    /** Names nothing, and has words where amounts stand. */
    private boolean saysUnits(SheetLine line) {
        return !shape.amounts().isEmpty()
                && line.first() >= shape.keys()
                && shape.keys() > 0
                && IntStream.range(0, line.size())
                        .allMatch(i -> line.blank(i) || line.kind(i) == CellKind.WORD || Units.known(line.cell(i)));
    }

    /** Behind the last row, what has no amounts is no row: a legend, a source. */
    private void trailingNotes() {
        int last = lines.size() - 1;
        while (last >= 0 && !holdsAmounts(last)) {
            last--;
        }
        boolean gap = false;
        for (int i = last + 1; i < lines.size(); i++) {
            SheetLine line = lines.get(i);
            gap |= line.gap();
            boolean told = gap
                    || NoteWords.begin(line.firstText())
                    || line.firstText().endsWith(":")
                    || (roles.get(i) == LineRole.LONE && NoteWords.sentence(line.firstText()));
            // A name directly under the last row can be the first half of a row that was cut off.
            boolean sizeOfNotes =
                    line.size() == 1 && shape.columns() > 1 && (i > last + 1 || NoteWords.sentence(line.firstText()));
            if (last >= 0 && (told || sizeOfNotes) && roles.get(i) != LineRole.HEADER_AGAIN) {
                roles.set(i, LineRole.NOTE);
            }
        }
    }

    private boolean holdsAmounts(int index) {
        SheetLine line = lines.get(index);
        return switch (roles.get(index)) {
            case DATA, TOTAL, MAYBE_TOTAL -> shape.amounts().isEmpty() || !shape.nameOnly(line);
            case RAGGED ->
                IntStream.range(0, line.size()).anyMatch(i -> line.kind(i).numeric());
            case LONE, SECTION, STUB, NOTE, HEADER_AGAIN -> false;
        };
    }

    /** A sum stands once below each heading; what stands more often is a group among others. */
    private void repeatedSums() {
        long headings = roles.stream().filter(r -> r == LineRole.LONE).count();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (roles.get(i) == LineRole.TOTAL) {
                counts.merge(lines.get(i).firstText(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (shape.keys() == 1
                    && roles.get(i) == LineRole.TOTAL
                    && counts.getOrDefault(lines.get(i).firstText(), 0) > headings + 1
                    && i > 0
                    && lines.get(i - 1).firstText().equals(lines.get(i).firstText())) {
                counts.put(lines.get(i).firstText(), Integer.MAX_VALUE);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (roles.get(i) == LineRole.TOTAL
                    && counts.getOrDefault(lines.get(i).firstText(), 0) == Integer.MAX_VALUE) {
                roles.set(i, LineRole.DATA);
            }
        }
        if (roles.stream().noneMatch(r -> r == LineRole.DATA || r == LineRole.RAGGED)) {
            roles.replaceAll(r -> r == LineRole.TOTAL || r == LineRole.MAYBE_TOTAL ? LineRole.DATA : r);
        }
    }
}
