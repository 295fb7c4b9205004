package dk.taellertal.ui.export.kept;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.taellertal.core.value.ExchangedNumber;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A table in text. Its form is that of the list of exports, and outlives the program's. */
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
     * @param amount exact, for example {@code -2.364485}; rounded to its exchanged decimals where these are not told
     * @param exchanged how many decimals a file for another program carries at least
     * @param words where there is no number
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Said(
            @Nullable String amount,
            @Nullable Integer decimals,
            @Nullable Integer exchanged,
            @Nullable Boolean signed,
            @Nullable String words) {

        static Said of(Cell cell) {
            return switch (cell) {
                case Cell.Amount amount ->
                    new Said(
                            bare(amount.value()).toPlainString(),
                            amount.decimals(),
                            amount.exchanged(),
                            amount.signed(),
                            null);
                case Cell.Absent(String word) -> new Said(null, null, null, null, word);
                case Cell.Text words -> new Said(null, null, null, null, words.text());
                case Cell.Blank() -> new Said(null, null, null, null, null);
            };
        }

        /** As it can be shown to a reader of any language. */
        public Cell cell() {
            if (amount != null) {
                BigDecimal number = new BigDecimal(amount);
                int shown = decimals == null ? 0 : decimals;
                int carried = exchanged == null ? Math.max(0, number.scale()) : exchanged;
                return new Cell.Amount(number, shown, Math.max(shown, carried), Boolean.TRUE.equals(signed));
            }
            return words != null ? new Cell.Text(words) : new Cell.Blank();
        }

        /** As it was counted when tables kept rounded numbers: with its exchanged decimals. */
        private String rounded() {
            if (amount == null) {
                return told();
            }
            BigDecimal number = new BigDecimal(amount);
            BigDecimal rounded = exchanged == null ? number : number.setScale(exchanged, RoundingMode.HALF_UP);
            return bare(rounded).toPlainString();
        }

        private static BigDecimal bare(BigDecimal number) {
            BigDecimal bare = number.stripTrailingZeros();
            return bare.scale() < 0 ? bare.setScale(0) : bare;
        }

        /** What counts as the same: a number as another program gets it, or the words. */
        String told() {
            return told(decimals == null ? 0 : decimals);
        }

        private String told(int shown) {
            if (amount == null) {
                return words != null ? words : "";
            }
            BigDecimal number = new BigDecimal(amount);
            return bare(exchanged == null ? number : ExchangedNumber.of(number, shown, 0))
                    .toPlainString();
        }

        /** Whether it says the same as another one, with however many decimals either is shown. */
        boolean sameAs(Said other) {
            if (amount != null && other.amount != null && (exchanged == null || other.exchanged == null)) {
                return rounded().equals(other.rounded());
            }
            int shown = Math.max(decimals == null ? 0 : decimals, other.decimals == null ? 0 : other.decimals);
            return told(shown).equals(other.told(shown));
        }
    }

    public KeptTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static KeptTable of(Table grid) {
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
        return fingerprint(Said::told);
    }

    /** Whether a fingerprint is of this table; those of older lists saw numbers rounded to their exchanged decimals. */
    boolean matches(String fingerprint) {
        return fingerprint.equals(fingerprint()) || fingerprint.equals(fingerprint(Said::rounded));
    }

    private String fingerprint(Function<Said, String> told) {
        List<String> lines = new ArrayList<>();
        lines.add(line(corner, columns.stream().map(Column::label).toList()));
        rows.forEach(
                row -> lines.add(line(row.name(), row.cells().stream().map(told).toList())));
        return Archive.sha256(String.join("\n", lines));
    }

    /** No text holds a tab or a line's end, so no two tables look the same. */
    private static String line(String first, List<String> others) {
        return first + "\t" + String.join("\t", others);
    }
}
