package dk.taellertal.ingest.table.body;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names that stand on the first of their rows only, and on each row afterwards. */
final class FillDown {

    /** The question whether blank names mean those above, and its answers. */
    static final String QUESTION = "udfyld";

    static final String YES = "ja";
    static final String NO = "nej";

    private final List<SheetLine> lines;
    private final List<LineRole> roles;
    private final Shape shape;

    private FillDown(List<SheetLine> lines, List<LineRole> roles, Shape shape) {
        this.lines = lines;
        this.roles = roles;
        this.shape = shape;
    }

    /** The lines with names filled in where the file means those above. */
    static List<SheetLine> fill(List<SheetLine> lines, List<LineRole> roles, Shape shape, ReadingNotes notes) {
        FillDown filling = new FillDown(lines, roles, shape);
        if (!filling.wanted(notes)) {
            return lines;
        }
        List<SheetLine> open =
                filling.rows().stream().filter(filling::leavesNamesOpen).toList();
        open.stream()
                .findFirst()
                .ifPresent(l -> notes.add(
                        Finding.note(l.line(), shape.names().getFirst(), "", Message.of("fill.done", open.size()))));
        return filling.filled();
    }

    private boolean wanted(ReadingNotes notes) {
        List<SheetLine> rows = rows();
        List<SheetLine> open = rows.stream().filter(this::leavesNamesOpen).toList();
        if (open.isEmpty() || notes.answer(QUESTION).isPresent()) {
            return notes.answer(QUESTION).equals(Optional.of(YES));
        }
        if (roles.contains(LineRole.STUB)) {
            return true;
        }
        SheetLine first = open.getFirst();
        boolean stands = !rows.getFirst().blank(0) && rows.getFirst().filled() > 0;
        if (!stands || namesFollowThemselves(rows)) {
            notes.add(
                    Finding.warning(first.line(), shape.names().getFirst(), "", Message.of("fill.blank", open.size())));
            return false;
        }
        boolean sums = open.stream().anyMatch(l -> TotalWords.sounds(l.firstText()));
        if (open.size() > 1 && open.size() * 3 >= rows.size() && !sums && !leadsToTwins()) {
            return true;
        }
        notes.ask(new Question(
                QUESTION,
                Message.of("question.fill", first.line(), shape.names().getFirst(), open.size()),
                List.of(
                        new Question.Option(YES, Message.of("question.fill.yes", above(first))),
                        new Question.Option(NO, Message.of("question.fill.no")))));
        return false;
    }

    private List<SheetLine> rows() {
        List<SheetLine> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (roles.get(i) == LineRole.DATA) {
                rows.add(lines.get(i));
            }
        }
        return rows;
    }

    private boolean leavesNamesOpen(SheetLine line) {
        return line.blank(0) && line.first() < shape.keys();
    }

    /** Whether a name stands on two rows in a row: then each row says its own. */
    private static boolean namesFollowThemselves(List<SheetLine> rows) {
        for (int i = 1; i < rows.size(); i++) {
            if (!rows.get(i).blank(0)
                    && rows.get(i).cell(0).equals(rows.get(i - 1).cell(0))) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsToTwins() {
        Set<List<String>> names = new HashSet<>();
        List<SheetLine> filled = filled();
        for (int i = 0; i < filled.size(); i++) {
            if (roles.get(i) == LineRole.DATA && !names.add(filled.get(i).upTo(shape.keys()))) {
                return true;
            }
        }
        return false;
    }

    private String above(SheetLine open) {
        return lines.stream()
                .filter(l -> l.line() < open.line() && !l.blank(0))
                .reduce((a, b) -> b)
                .map(l -> l.cell(0))
                .orElse("");
    }

    private List<SheetLine> filled() {
        List<SheetLine> filled = new ArrayList<>();
        List<String> names = new ArrayList<>(Collections.nCopies(shape.keys(), ""));
        for (int i = 0; i < lines.size(); i++) {
            SheetLine line = lines.get(i);
            switch (roles.get(i)) {
                case STUB, DATA -> {
                    SheetLine own = leavesNamesOpen(line) ? withNames(line, names) : line;
                    for (int k = Math.min(line.first(), shape.keys()); k < shape.keys(); k++) {
                        names.set(k, line.cell(k));
                    }
                    filled.add(own);
                }
                case SECTION -> {
                    names.replaceAll(n -> "");
                    filled.add(line);
                }
                case TOTAL, MAYBE_TOTAL, LONE, NOTE, HEADER_AGAIN, RAGGED -> filled.add(line);
            }
        }
        return filled;
    }

    private static SheetLine withNames(SheetLine line, List<String> names) {
        List<String> cells = new ArrayList<>(line.cells());
        for (int i = 0; i < line.first(); i++) {
            cells.set(i, names.get(i));
        }
        return line.with(cells);
    }
}
