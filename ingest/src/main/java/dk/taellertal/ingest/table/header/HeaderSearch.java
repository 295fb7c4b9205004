package dk.taellertal.ingest.table.header;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.table.sheet.CellKind;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.Sheet;
import dk.taellertal.ingest.table.sheet.SheetLine;
import dk.taellertal.ingest.table.sheet.Units;
import dk.taellertal.ingest.table.width.RowsAbove;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks for the lines that name a table's columns, and asks where they cannot be told from its rows. */
public final class HeaderSearch {

    /** The question whether a line names the columns, and its answers beside line numbers. */
    public static final String QUESTION = "header";

    public static final String YES = "ja";
    public static final String NO = "nej";

    private static final int LOOKED_THROUGH = 100;
    private static final int LOOKED_AHEAD = 4;
    private static final int SAMPLED_CELLS = 200_000;

    private final Sheet sheet;
    private final ReadingNotes notes;

    private HeaderSearch(Sheet sheet, ReadingNotes notes) {
        this.sheet = sheet;
        this.notes = notes;
    }

    /**
     * The table's head; empty where no line has more than one cell filled.
     *
     * @param named whether the sender names the columns, so that nothing needs to be asked
     */
    public static Optional<TableHead> find(Sheet sheet, boolean named, ReadingNotes notes) {
        HeaderSearch search = new HeaderSearch(sheet, notes);
        Optional<TableHead> head = search.find(named);
        head.ifPresent(h -> sheet.lines().subList(0, h.header()).forEach(l -> notes.leftOut(l, "line.title")));
        head.filter(h -> h.header() > 0).ifPresent(search::expectNoRowsAbove);
        return head;
    }

    private void expectNoRowsAbove(TableHead head) {
        List<List<String>> rows = sheet.lines().stream()
                .skip(head.bodyFrom())
                .filter(sheet::regular)
                .map(SheetLine::cells)
                .toList();
        RowsAbove above = new RowsAbove(line(head.bodyFrom() - 1).line(), sheet.columns(), sheet.delimiter(), rows);
        sheet.lines().stream().limit(head.header()).forEach(l -> above.line(new CsvLine(l.line(), l.cells())));
        above.fault().ifPresent(notes::add);
    }

    private Optional<TableHead> find(boolean named) {
        Optional<String> answer = notes.answer(QUESTION);
        if (answer.isPresent() && Character.isDigit(answer.get().charAt(0))) {
            return Optional.of(atLines(answer.get()));
        }
        for (int i = 0; i < Math.min(LOOKED_THROUGH, sheet.lines().size()); i++) {
            Verdict verdict = verdict(i);
            boolean names = verdict == Verdict.HEADER || verdict == Verdict.HEADER_BY_WORDS;
            if (names && !answer.equals(Optional.of(NO))) {
                return Optional.of(headAt(i));
            }
            if (verdict != Verdict.TITLE) {
                return Optional.of(decided(i, answer, named));
            }
        }
        return Optional.empty();
    }

    private TableHead decided(int index, Optional<String> answer, boolean named) {
        if (answer.equals(Optional.of(YES))) {
            return plain(index, index + 1);
        }
        if (answer.isEmpty() && !named) {
            SheetLine line = line(index);
            notes.ask(new Question(
                    QUESTION,
                    Message.of("question.header", line.line(), line.text()),
                    List.of(
                            new Question.Option(YES, Message.of("question.header.yes", line.line())),
                            new Question.Option(NO, Message.of("question.header.no", line.line())))));
        }
        return new TableHead(Collections.nCopies(width(index), ""), index, index);
    }

    /** A line that no other line could be under names the columns if there is no number in it. */
    private Verdict verdict(int index) {
        SheetLine line = line(index);
        boolean overAmounts = sheet.columns() == 2 && line.blank(0) && !line.blank(1);
        if (sheet.columns() > 1 && line.filled() < 2 && !overAmounts) {
            return Verdict.TITLE;
        }
        List<SheetLine> below = below(index);
        if (below.isEmpty()) {
            boolean numbers = IntStream.range(0, line.size()).anyMatch(i -> line.kind(i) == CellKind.NUMBER);
            return numbers ? Verdict.OPEN : Verdict.HEADER;
        }
        return Verdict.of(line, below, sheet);
    }

    private List<SheetLine> below(int index) {
        return sheet.lines().stream()
                .skip(index + 1L)
                .filter(l -> sheet.regular(l) && !l.cells().equals(line(index).cells()))
                .limit(Math.max(20, SAMPLED_CELLS / Math.max(1, sheet.columns())))
                .toList();
    }

    /** The head that begins, ends or goes on at a line that names columns: the last such line before the first row counts. */
    private TableHead headAt(int index) {
        int last = index;
        for (int i = index + 1;
                i < Math.min(index + 1 + LOOKED_AHEAD, sheet.lines().size());
                i++) {
            Verdict verdict = below(i).isEmpty() ? Verdict.DATA : verdict(i);
            if (verdict == Verdict.HEADER && hasNoFigures(line(i))) {
                last = i;
            } else if (sheet.regular(line(i))) {
                break;
            }
        }
        return last == index ? grouped(index, index, index + 1) : joined(index, last);
    }

    /** Whether no text of the line has digits, apart from years and other periods: a row could say {@code <5}. */
    private static boolean hasNoFigures(SheetLine line) {
        return IntStream.range(0, line.size())
                .noneMatch(i -> line.kind(i) == CellKind.DIGITS && !Units.known(line.cell(i)));
    }

    private TableHead joined(int index, int last) {
        int upper = last - 1;
        boolean adjacent = upper >= index && !line(last).gap() && sheet.regular(line(upper));
        if (!adjacent) {
            return grouped(last, last, last + 1);
        }
        return switch (JoinedRows.bond(line(upper), line(last), width(last))) {
            case JOINED -> grouped(upper, last, last + 1);
            case UNIT -> {
                notes.leftOut(line(last), "line.unit");
                yield grouped(upper, upper, last + 1);
            }
            case OPEN -> {
                askWhich(upper, last);
                yield plain(last, last + 1);
            }
        };
    }

    /** The head from…last (inclusive), with the lines above that group its columns. */
    private TableHead grouped(int from, int last, int bodyFrom) {
        int top = from;
        while (top > 0 && JoinedRows.groups(line(top - 1), line(top), top < last)) {
            top--;
        }
        int columns = width(last);
        List<String> names = line(last).upTo(columns);
        for (int i = last - 1; i >= top; i--) {
            names = JoinedRows.join(line(i).upTo(columns), names);
        }
        return new TableHead(names, top, bodyFrom);
    }

    private TableHead plain(int header, int bodyFrom) {
        return new TableHead(line(header).upTo(width(header)), header, bodyFrom);
    }

    private void askWhich(int upper, int last) {
        int one = line(upper).line();
        int other = line(last).line();
        notes.ask(new Question(
                QUESTION,
                Message.of("question.headers", one, other),
                List.of(
                        new Question.Option(
                                String.valueOf(other),
                                Message.of(
                                        "question.headers.one",
                                        other,
                                        line(last).text())),
                        new Question.Option(one + "-" + other, Message.of("question.headers.both", one, other)))));
    }

    /** The head that an answer names by lines: {@code 4}, or {@code 3-4}. */
    private TableHead atLines(String answer) {
        String[] ends = answer.split("-", 2);
        Optional<Integer> first = at(ends[0]);
        Optional<Integer> last = at(ends[ends.length - 1]);
        if (first.isEmpty() || last.isEmpty() || first.get() > last.get()) {
            notes.add(Finding.error(0, "", answer, Message.of("answer.noLine")));
            return plain(0, 1);
        }
        int columns = width(last.get());
        List<String> names = line(last.get()).upTo(columns);
        for (int i = last.get() - 1; i >= first.get(); i--) {
            names = JoinedRows.join(line(i).upTo(columns), names);
        }
        return new TableHead(names, first.get(), last.get() + 1);
    }

    private Optional<Integer> at(String number) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < sheet.lines().size(); i++) {
            if (String.valueOf(line(i).line()).equals(number)) {
                found.add(i);
            }
        }
        return found.stream().findFirst();
    }

    private int width(int index) {
        return Math.max(sheet.columns(), line(index).width());
    }

    private SheetLine line(int index) {
        return sheet.lines().get(index);
    }
}
