package dk.taellertal.ingest.table.sheet;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the cells of one column are like, taken together. */
public final class Column {

    /** What most cells are that are neither blank nor a mark. */
    public enum Type {
        EMPTY,
        NUMBERS,
        PERIODS,
        /** Texts with digits in them. */
        CODES,
        WORDS
    }

    private static final int MOST_DISTINCT = 10_000;

    private final Set<String> distinct = new HashSet<>();
    private final Map<CellKind, Integer> kinds = new EnumMap<>(CellKind.class);
    private int leadingZeros;

    public static Column of(List<SheetLine> lines, int position) {
        Column column = new Column();
        lines.forEach(l -> column.add(l.cell(position)));
        return column;
    }

    private void add(String cell) {
        CellKind kind = CellKind.of(cell);
        kinds.merge(kind, 1, Integer::sum);
        if (kind == CellKind.BLANK) {
            return;
        }
        if (distinct.size() < MOST_DISTINCT) {
            distinct.add(cell.toLowerCase(Locale.ROOT));
        }
        if (kind.numeric()) {
            leadingZeros += cell.length() > 1 && cell.charAt(0) == '0' && Character.isDigit(cell.charAt(1)) ? 1 : 0;
        }
    }

    private int count(CellKind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    public int filled() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum() - count(CellKind.BLANK);
    }

    public Type type() {
        int telling = filled() - count(CellKind.MARK);
        int numbers = count(CellKind.NUMBER) + count(CellKind.YEAR);
        if (telling == 0) {
            return filled() == 0 ? Type.EMPTY : Type.WORDS;
        }
        if (numbers * 10 >= telling * 6) {
            return Type.NUMBERS;
        }
        if ((count(CellKind.PERIOD) + count(CellKind.YEAR)) * 10 >= telling * 8) {
            return Type.PERIODS;
        }
        return (telling - count(CellKind.WORD)) * 10 >= telling * 8 ? Type.CODES : Type.WORDS;
    }

    /** Whether every number in it may be a year. */
    public boolean years() {
        return count(CellKind.YEAR) > 0 && count(CellKind.NUMBER) == 0;
    }

    /** Whether its numbers look like names of things: they may all be years, or some begin with a zero. */
    public boolean codes() {
        return years() || leadingZeros > 0;
    }

    /** Whether the same cell stands twice, on average. */
    public boolean repeats() {
        return filled() > 3 && distinct.size() * 2 <= filled();
    }

    public boolean has(String cell) {
        return distinct.contains(cell.toLowerCase(Locale.ROOT));
    }
}
