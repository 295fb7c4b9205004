package dk.taellertal.ui.export.block;

import dk.taellertal.core.period.Period;
import dk.taellertal.ui.chart.CleanText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chart's numbers: one column a period, one row a series.
 *
 * @param head what the column of the rows' names is called
 */
public record ExportTable(String head, List<Column> columns, List<Row> rows) {

    /** @param period empty for the total over all */
    public record Column(Optional<Period> period, String label) {
        public Column {
            label = CleanText.of(label);
        }
    }

    /** One series. */
    public record Row(Kind kind, String name, List<Cell> cells) {
        public Row {
            name = CleanText.of(name);
            cells = List.copyOf(cells);
        }

        /** Whether it is the figure itself, not what it is held against or made of. */
        public boolean main() {
            return kind == Kind.VALUE;
        }
    }

    /** What a row tells. */
    public enum Kind {
        VALUE,
        PATH,
        DEVIATION,
        COMPARISON,
        NUMERATOR,
        DENOMINATOR
    }

    /** A number, a word for why there is none, or nothing at all. */
    public sealed interface Cell {

        /**
         * A number as it is exchanged.
         *
         * @param decimals how many are shown
         * @param signed whether a plus is shown
         */
        record Amount(BigDecimal value, int decimals, boolean signed) implements Cell {}

        /** @param word for example {@code mangler} */
        record Absent(String word) implements Cell {
            public Absent {
                word = CleanText.of(word);
            }
        }

        /** Nothing belongs here. */
        record Blank() implements Cell {}
    }

    public ExportTable {
        head = CleanText.of(head);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("row '%s' has %d cells (expected %d)"
                        .formatted(row.name(), row.cells().size(), columns.size()));
            }
        }
    }

    public Optional<Row> row(Kind kind) {
        return rows.stream().filter(r -> r.kind() == kind).findFirst();
    }
}
