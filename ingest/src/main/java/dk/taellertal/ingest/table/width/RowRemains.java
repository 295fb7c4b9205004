package dk.taellertal.ingest.table.width;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.csv.TidyText;
import dk.taellertal.ingest.table.sheet.NoteWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells lines with one text alone that may be what is left of a row that was cut off: the rows have that text in the same
 * column, or one that begins with it, or the line ends in a delimiter without being as wide as a row.
 */
public final class RowRemains {

    private static final int FEWEST_SIGNS = 3;

    private final int size;
    private final IntFunction<Stream<String>> column;
    private final Map<Integer, NavigableSet<String>> values = new HashMap<>();

    /**
     * @param size how many cells a row has
     * @param column what the rows have at a position
     */
    public RowRemains(int size, IntFunction<Stream<String>> column) {
        this.size = size;
        this.column = column;
    }

    /** What is told of such a line. */
    public static Finding warning(int line, String text) {
        return Finding.warning(line, "", text, Message.of("line.noteLikeRow"));
    }

    /** Whether a line that was taken for a note may be one. */
    public boolean of(List<String> cells) {
        return isAlone(cells) && (isOfItsColumn(cells) || endsAsRow(cells));
    }

    /** Whether a line directly below the last row may be one: a name, and no sign that anything stood behind it. */
    public static boolean below(List<String> cells) {
        return cells.size() == 1
                && !cells.getFirst().isBlank()
                && !NoteWords.sentence(cells.getFirst().strip());
    }

    /** Whether a line above all rows may be one: a title often is the name that all rows have. */
    public boolean above(List<String> cells) {
        return isAlone(cells) && cells.size() > 1 && cells.size() < size && isOfItsColumn(cells);
    }

    private static boolean isAlone(List<String> cells) {
        return cells.stream().filter(c -> !c.isBlank()).count() == 1;
    }

    private boolean isOfItsColumn(List<String> cells) {
        int position = first(cells);
        String text = folded(cells.get(position));
        NavigableSet<String> known = values.computeIfAbsent(
                position,
                p -> column.apply(p)
                        .map(RowRemains::folded)
                        .filter(v -> !v.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)));
        boolean mayBeCut = position == cells.size() - 1 && text.length() >= FEWEST_SIGNS && !NoteWords.begin(text);
        String next = known.ceiling(text);
        return next != null && (next.equals(text) || (mayBeCut && next.startsWith(text)));
    }

    private boolean endsAsRow(List<String> cells) {
        int position = first(cells);
        return position < cells.size() - 1
                && cells.size() < size
                && !NoteWords.sentence(cells.get(position).strip());
    }

    private static int first(List<String> cells) {
        int first = 0;
        while (cells.get(first).isBlank()) {
            first++;
        }
        return first;
    }

    private static String folded(String cell) {
        return TidyText.of(cell).toLowerCase(Locale.ROOT);
    }
}
