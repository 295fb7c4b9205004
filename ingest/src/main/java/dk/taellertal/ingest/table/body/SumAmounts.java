package dk.taellertal.ingest.table.body;

import dk.taellertal.core.store.GroupedRow;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The amounts of rows in some columns, in the smallest unit of each, to hold sums against them. */
final class SumAmounts {

    private final Map<Integer, long[]> byLine = new HashMap<>();
    private final List<Long> units = new ArrayList<>();

    /** @param columns positions of the columns that hold amounts */
    SumAmounts(List<SheetLine> rows, List<Integer> columns) {
        List<AmountReading> readings =
                columns.stream().map(a -> AmountReading.of(rows, a)).toList();
        rows.forEach(line -> byLine.put(
                line.line(), readings.stream().mapToLong(r -> amount(r, line)).toArray()));
        for (int i = 0; i < readings.size(); i++) {
            int column = i;
            int zeros = byLine.values().stream()
                    .mapToLong(of -> of[column])
                    .filter(a -> a != GroupedRow.NONE && a != 0)
                    .mapToInt(SumAmounts::tens)
                    .min()
                    .orElse(0);
            units.add(BigDecimal.TEN.pow(zeros).longValueExact());
        }
    }

    /** How many columns of amounts there are. */
    int columns() {
        return units.size();
    }

    /** By column, the smallest step between its amounts. */
    List<Long> units() {
        return List.copyOf(units);
    }

    long unit(int column) {
        return units.get(column);
    }

    /** The amounts of one of the rows; {@link GroupedRow#NONE} where it has none. */
    long[] of(SheetLine row) {
        return Objects.requireNonNull(byLine.get(row.line()));
    }

    private static long amount(AmountReading reading, SheetLine line) {
        return reading.amount(line)
                .map(a -> a.movePointRight(reading.scale()))
                .filter(a -> a.toBigInteger().bitLength() < Long.SIZE - 2)
                .map(BigDecimal::longValue)
                .orElse(GroupedRow.NONE);
    }

    private static int tens(long amount) {
        int tens = 0;
        for (long rest = amount; rest % 10 == 0; rest /= 10) {
            tens++;
        }
        return tens;
    }
}
