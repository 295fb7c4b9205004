package dk.taellertal.ingest.table;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.table.header.TableHead;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.SheetLine;
import dk.taellertal.ingest.table.width.HeaderWidth;
import dk.taellertal.ingest.table.width.RowWidths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holds the width of a header against the rows under it: where they differ, its names could stand over the wrong columns. */
final class HeaderCheck {

    private static final int SAMPLED = 5_000;
    private static final int FEW = 1;
    /** The name of a column that R writes before all others and leaves out of the header. */
    private static final String ROW_NUMBER = "række nr.";

    private HeaderCheck() {}

    /** The head with its names over the columns that they belong to; what is open is asked. */
    static TableHead checked(
            TableHead head, List<SheetLine> header, List<SheetLine> lines, char delimiter, ReadingNotes notes) {
        List<SheetLine> rows =
                lines.stream().filter(l -> l.filled() > 1).limit(SAMPLED).toList();
        if (header.isEmpty() || rows.isEmpty()) {
            return head;
        }
        int size = RowWidths.usualSize(
                rows.stream().map(SheetLine::size), header.getLast().size());
        List<SheetLine> usual = rows.stream().filter(l -> l.size() == size).toList();
        SheetLine last = header.getLast();
        int named = header.stream().mapToInt(SheetLine::width).max().orElse(0);
        boolean sameSize = header.stream().anyMatch(h -> h.size() == size);
        long beyond = usual.stream().filter(l -> l.width() > named).count();
        boolean namesLack = beyond > FEW && beyond * 2 > usual.size();
        if ((sameSize && !namesLack) || usual.isEmpty()) {
            return head;
        }
        int filled = usual.stream().mapToInt(SheetLine::width).max().orElse(0);
        SheetLine example =
                usual.stream().max(Comparator.comparing(SheetLine::width)).orElseThrow();
        HeaderWidth width = new HeaderWidth(
                last.line(), last.upTo(Math.min(named, last.size())), last.size(), size, example.upTo(filled));
        if (namesLack && HeaderWidth.rowNumbers(firstCells(usual)) && named == filled - 1) {
            notes.add(Finding.warning(last.line(), "", last.text(), Message.of("header.rowNumbers", ROW_NUMBER)));
            return shifted(head, ROW_NUMBER);
        }
        if (delimiter == ',' && namesLack && filled > named) {
            notes.add(width.decimalCommas());
            return head;
        }
        return answered(head, width, notes);
    }

    private static TableHead answered(TableHead head, HeaderWidth width, ReadingNotes notes) {
        Optional<Question> question = width.question();
        Optional<String> answer = notes.answer(HeaderWidth.QUESTION);
        if (question.isPresent() && answer.isEmpty()) {
            notes.ask(question.get());
        }
        boolean second = question.isPresent() && answer.equals(Optional.of(HeaderWidth.SECOND));
        return second ? shifted(head, "") : head;
    }

    private static List<String> firstCells(List<SheetLine> rows) {
        return rows.stream().map(l -> l.cell(0)).toList();
    }

    /** The names one column to the right, behind one for the first column. */
    private static TableHead shifted(TableHead head, String first) {
        List<String> names = new ArrayList<>(head.names());
        names.addFirst(first);
        if (names.getLast().isEmpty()) {
            names.removeLast();
        }
        return new TableHead(names, head.header(), head.bodyFrom());
    }
}
