package dk.taellertal.ui.chart.words;

import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.table.Cell;
import java.math.BigDecimal;

/**
 * Cells of a chart's table.
 *
 * @param decimals how many a number is shown with
 */
record ChartCells(Words words, int decimals) {

    static ChartCells of(Chart chart) {
        return new ChartCells(new Words(chart), chart.decimals());
    }

    Cell amount(Value value) {
        return number(value, false);
    }

    /** A deviation, written with + or −. */
    Cell signed(Value value) {
        return number(value, true);
    }

    Cell signed(BigDecimal deviation) {
        return new Cell.Amount(deviation, decimals, true);
    }

    private Cell number(Value value, boolean signed) {
        return value instanceof Value.Known(BigDecimal amount)
                ? new Cell.Amount(amount, decimals, signed)
                : new Cell.Absent(words.absence(value));
    }
}
