package dk.taellertal.ingest.table.body;

import dk.taellertal.ingest.table.header.RepeatedHeader;
import dk.taellertal.ingest.table.header.RepeatedHeader.Again;
import dk.taellertal.ingest.table.sheet.CellKind;
import dk.taellertal.ingest.table.sheet.NoteWords;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where other tables begin in the same file: below a blank line, texts or years over the numbers of the next line; anywhere,
 * the names of the columns in another order.
 */
public final class SecondTables {

    private SecondTables() {}

    /** Positions of lines that begin a table of their own, among the lines under the first one's header. */
    public static List<Integer> starts(List<SheetLine> lines, List<SheetLine> header) {
        RepeatedHeader names = new RepeatedHeader(
                header.isEmpty() ? List.of() : header.getLast().cells());
        return IntStream.range(1, lines.size() - 1)
                .filter(i -> names.of(lines.get(i).cells()) == Again.OTHER
                        || (lines.get(i).gap() && !lines.get(i + 1).gap() && heads(lines.get(i), lines.get(i + 1))))
                .filter(i -> header.stream()
                        .noneMatch(h -> h.upTo(h.width())
                                .equals(lines.get(i).upTo(lines.get(i).width()))))
                .boxed()
                .toList();
    }

    private static boolean heads(SheetLine line, SheetLine next) {
        if (line.filled() < 2
                || NoteWords.begin(line.firstText())
                || line.firstText().endsWith(":")) {
            return false;
        }
        int[] numbers = IntStream.range(0, next.size())
                .filter(i -> next.kind(i) == CellKind.NUMBER)
                .toArray();
        boolean named = IntStream.of(numbers).allMatch(i -> switch (line.kind(i)) {
            case WORD, DIGITS, PERIOD, YEAR -> true;
            case BLANK, MARK, NUMBER -> false;
        });
        return numbers.length > 0 && named;
    }
}
