package dk.taellertal.ui.chart;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.format.CleanText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Parts of a whole, each with its spending so far and its forecast inside its budget, and the deviation on an axis of its
 * own; one scale for all rows.
 *
 * @param rows in the order they are read in
 * @param total the whole, which is written and not drawn; empty where there is none
 * @param better which way is better: down for expenditure
 */
public record VarianceChart(About about, List<Row> rows, Optional<Row> total, Direction better) implements Chart {

    /** @param soFar spent until now; an amount the same as the forecast is drawn solid all along */
    public record Row(String name, Value soFar, Value forecast, Value budget) {
        public Row {
            name = CleanText.of(name);
        }

        /** Forecast less budget, where both are known. */
        public Optional<BigDecimal> deviation() {
            return Extent.known(forecast)
                    .findFirst()
                    .flatMap(f -> Extent.known(budget).findFirst().map(f::subtract));
        }
    }

    public VarianceChart {
        rows = List.copyOf(rows);
    }

    @Override
    public Optional<Extent> extent() {
        return Extent.ofBars(rows.stream()
                .flatMap(row -> Stream.of(row.soFar(), row.forecast(), row.budget()))
                .flatMap(Extent::known));
    }

    @Override
    public VarianceChart captioned(List<String> lines) {
        return new VarianceChart(about.captioned(lines), rows, total, better);
    }
}
