package dk.taellertal.ingest.table.record;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.csv.Place;
import dk.taellertal.ingest.table.sheet.CellKind;
import dk.taellertal.ingest.table.sheet.NoteWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cells that hold what would be whole lines of the table: a quotation mark was lost, and another one closed the cell later. */
public final class SwallowedLines {

    private SwallowedLines() {}

    /** @throws NotATable where a cell holds such lines */
    static void refuse(List<CsvLine> lines, char delimiter) throws NotATable {
        Map<Integer, Long> sizes =
                lines.stream().collect(Collectors.groupingBy(l -> l.cells().size(), Collectors.counting()));
        int usual = sizes.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
        for (CsvLine line : lines) {
            OptionalInt position = in(line, usual, delimiter);
            if (position.isPresent()) {
                throw new NotATable(finding(line, position.getAsInt()));
            }
        }
    }

    /** The position of the first cell that holds lines of a table of so many columns. */
    public static OptionalInt in(CsvLine line, int columns, char delimiter) {
        for (int i = 0; i < line.cells().size(); i++) {
            int behind = line.cells().size() - 1 - i;
            String cell = line.cells().get(i);
            if (holdsLines(cell, i, behind, columns, delimiter)
                    || (line.cells().size() < columns && endsRow(cell, i, columns, delimiter))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    public static Finding finding(CsvLine line, int position) {
        return Finding.error(line.line(), "", "", Message.of("quote.swallowed", Place.of(line.line(), position)));
    }

    /**
     * Whether a line between is one of the table, or the first and the last are with the cells before and behind: a
     * sentence may break behind a sign that is the delimiter too.
     */
    private static boolean holdsLines(String cell, int position, int behind, int usual, char delimiter) {
        if (usual < 2 || (cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0)) {
            return false;
        }
        List<String> parts = cell.lines().toList();
        long first = cut(parts.getFirst(), delimiter);
        long last = cut(parts.getLast(), delimiter);
        return (first > 0 && position + first == usual - 1 && last + behind == usual - 1)
                || parts.stream().skip(1).anyMatch(p -> cut(p, delimiter) == usual - 1);
    }

    /**
     * Whether the first line of a cell would fill up the row, which lacks cells without it: what comes below is a blank line
     * or a note. A note of several lines alone that holds the sign has no number in it.
     */
    private static boolean endsRow(String cell, int position, int usual, char delimiter) {
        String first = cell.lines().findFirst().orElse("");
        boolean fills = first.length() < cell.length()
                && !NoteWords.begin(first)
                && cut(first, delimiter) > 0
                && position + cut(first, delimiter) == usual - 1;
        return fills
                && (position > 0
                        || Stream.of(first.split(Pattern.quote(String.valueOf(delimiter)), -1))
                                .anyMatch(part -> CellKind.of(part.strip()).numeric()));
    }

    /** How often a text would be cut; a sign followed by a blank is one of a sentence. */
    private static long cut(String text, char delimiter) {
        long cuts = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean sentence = i + 1 < text.length() && text.charAt(i + 1) == ' ';
            cuts += text.charAt(i) == delimiter && !sentence ? 1 : 0;
        }
        return cuts;
    }
}
