package dk.taellertal.ui.export.kept;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.taellertal.core.value.Rounding;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ui.export.block.Cell;
import dk.taellertal.ui.export.block.Grid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table in text: numbers as they are exchanged. Its form is that of the list of exports, and outlives the program's. */
public record KeptTable(String corner, List<Column> columns, List<Row> rows) {

    public record Column(String label, boolean numeric) {}

    public record Row(String name, boolean strong, List<Said> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What a cell says: a number with the decimals it is shown with, or words, or nothing.
     *
     * @param amount as it is exchanged, for example {@code -2.36}
     * @param words where there is no number
     * @param exact the same, never rounded; none where it is the amount, and in lines from before it was kept
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Said(
            @Nullable String amount,
            @Nullable Integer decimals,
            @Nullable Boolean signed,
            @Nullable String words,
            @Nullable String exact) {

        /** A number that is exchanged as it is, or words. */
        public Said(
                @Nullable String amount, @Nullable Integer decimals, @Nullable Boolean signed, @Nullable String words) {
            this(amount, decimals, signed, words, null);
        }

        static Said of(Cell cell) {
            return switch (cell) {
                case Cell.Amount(BigDecimal exact, BigDecimal exchanged, int decimals, boolean signed) ->
                    new Said(
                            exchanged.toPlainString(),
                            decimals,
                            signed,
                            null,
                            exact.compareTo(exchanged) == 0 ? null : exact.toPlainString());
                case Cell.Absent(String word) -> new Said(null, null, null, word);
                case Cell.Text(String words) -> new Said(null, null, null, words);
                case Cell.Blank() -> new Said(null, null, null, null);
            };
        }

        /** As it can be shown to a reader of any language. */
        public Cell cell() {
            if (amount != null) {
                BigDecimal exchanged = new BigDecimal(amount);
                BigDecimal kept = exact == null ? exchanged : new BigDecimal(exact);
                return new Cell.Amount(
                        // A line that somebody changed is shown all the same; its fingerprint tells.
                        Rounding.halfUp(kept, exchanged.scale()).compareTo(exchanged) == 0 ? kept : exchanged,
                        exchanged,
                        decimals == null ? 0 : decimals,
                        Boolean.TRUE.equals(signed));
            }
            return words != null ? new Cell.Text(words) : new Cell.Blank();
        }

        /** What counts as the same: not how many decimals are shown. */
        String told() {
            return amount != null ? amount : words != null ? words : "";
        }
    }

    public KeptTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static KeptTable of(Grid grid) {
        return new KeptTable(
                grid.corner(),
                grid.columns().stream()
                        .map(column -> new Column(column.label(), column.numeric()))
                        .toList(),
                grid.rows().stream()
                        .map(row -> new Row(
                                row.name(),
                                row.strong(),
                                row.cells().stream().map(Said::of).toList()))
                        .toList());
    }

    /** 64 hexadecimal digits; of every head, name, number and word. */
    String fingerprint() {
        List<String> lines = new ArrayList<>();
        lines.add(line(corner, columns.stream().map(Column::label).toList()));
        rows.forEach(row ->
                lines.add(line(row.name(), row.cells().stream().map(Said::told).toList())));
        return Archive.sha256(String.join("\n", lines));
    }

    /** No text holds a tab or a line's end, so no two tables look the same. */
    private static String line(String first, List<String> others) {
        return first + "\t" + String.join("\t", others);
    }
}
