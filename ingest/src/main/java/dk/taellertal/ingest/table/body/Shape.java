package dk.taellertal.ingest.table.body;

import dk.taellertal.ingest.table.header.HeaderWords;
import dk.taellertal.ingest.table.sheet.CellKind;
import dk.taellertal.ingest.table.sheet.Column;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which columns of a table name its rows, and which hold amounts.
 *
 * @param names of all columns
 * @param keys how many columns stand before the first that holds amounts
 * @param amounts positions of the columns that hold amounts
 * @param usual positions of the columns before those that are filled in nearly every row
 */
record Shape(List<String> names, int keys, List<Integer> amounts, List<Integer> usual) {

    private static final int SAMPLED = 5_000;

    Shape {
        names = List.copyOf(names);
        amounts = List.copyOf(amounts);
        usual = List.copyOf(usual);
    }

    static Shape of(List<String> names, List<SheetLine> lines) {
        List<SheetLine> sample =
                lines.stream().filter(l -> l.filled() > 1).limit(SAMPLED).toList();
        List<Column> columns = IntStream.range(0, names.size())
                .mapToObj(i -> Column.of(sample, i))
                .toList();
        List<Integer> amounts = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < names.size(); i++) {
            boolean numbers = columns.get(i).type() == Column.Type.NUMBERS && !HeaderWords.key(names.get(i));
            boolean wide = isPeriod(names.get(i));
            if (wide || (numbers && !columns.get(i).codes())) {
                amounts.add(i);
            }
            last = numbers || wide ? i : last;
        }
        if (last >= 0 && !amounts.contains(last)) {
            amounts.add(last);
        }
        if (amounts.size() > 1 && amounts.getFirst() == 0) {
            amounts.removeFirst();
        }
        int keys = amounts.isEmpty() ? names.size() : Math.max(names.size() > 1 ? 1 : 0, amounts.getFirst());
        List<Integer> usual = IntStream.range(0, keys)
                .filter(i -> columns.get(i).filled() * 10 >= sample.size() * 8)
                .boxed()
                .toList();
        return new Shape(names, keys, amounts, usual);
    }

    private static boolean isPeriod(String name) {
        CellKind kind = CellKind.of(name);
        return kind == CellKind.YEAR || kind == CellKind.PERIOD;
    }

    int columns() {
        return names.size();
    }

    /** Whether all cells are blank behind the columns that name rows. */
    boolean nameOnly(SheetLine line) {
        return IntStream.range(keys, line.size()).allMatch(line::blank);
    }
}
