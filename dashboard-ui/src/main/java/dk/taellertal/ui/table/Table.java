package dk.taellertal.ui.table;

import dk.taellertal.ui.format.CleanText;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as it is laid out: a head, and rows that begin with a name.
 *
 * @param corner above the rows' names
 */
public record Table(String corner, List<Column> columns, List<Row> rows) {

    /**
     * @param numeric whether numbers stand in it, at its right edge, rather than words
     * @param unit of its numbers, for example {@code pct.}; empty where they have none, or several
     */
    public record Column(String label, boolean numeric, String unit) {
        public Column {
            label = CleanText.of(label);
            unit = CleanText.of(unit);
        }

        public static Column numbers(String label) {
            return numbers(label, "");
        }

        public static Column numbers(String label, String unit) {
            return new Column(label, true, unit);
        }

        public static Column words(String label) {
            return new Column(label, false, "");
        }
    }

    /** What a row is among the others. */
    public enum Kind {
        PLAIN,
        /** What the table is about, or a sum of others. */
        SUM,
        /** A heading of the rows below it, with their sum. */
        GROUP,
        /** Counted elsewhere already. */
        REPEATED
    }

    /**
     * @param address of the page that the row's name leads to; empty where there is none
     * @param origin where the row is stated, for example a file and its line; empty where its cells lead to it
     */
    public record Row(String name, List<Cell> cells, Kind kind, String address, String origin) {
        public Row {
            name = CleanText.of(name);
            cells = List.copyOf(cells);
        }

        public Row(String name, List<Cell> cells, Kind kind) {
            this(name, cells, kind, "", "");
        }

        public Row(String name, List<Cell> cells) {
            this(name, cells, Kind.PLAIN);
        }

        /** A row that is a name alone, over so many columns. */
        public static Row named(String name, int columns, Kind kind) {
            return new Row(
                    name, Stream.<Cell>generate(Cell.Blank::new).limit(columns).toList(), kind);
        }

        public Row leadingTo(String address) {
            return new Row(name, cells, kind, address, origin);
        }

        public Row statedIn(String origin) {
            return new Row(name, cells, kind, address, origin);
        }

        public boolean strong() {
            return kind == Kind.SUM || kind == Kind.GROUP;
        }
    }

    public Table {
        corner = CleanText.of(corner);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("row '%s' has %d cells (expected %d)"
                        .formatted(row.name(), row.cells().size(), columns.size()));
            }
        }
    }

    /** A table whose columns are of numbers where a number stands in them. */
    public static Table of(String corner, List<String> labels, List<Row> rows) {
        return new Table(
                corner,
                IntStream.range(0, labels.size())
                        .mapToObj(c -> new Column(
                                labels.get(c),
                                rows.stream().anyMatch(row -> row.cells().get(c) instanceof Cell.Amount),
                                ""))
                        .toList(),
                rows);
    }
}
