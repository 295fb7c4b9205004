package dk.taellertal.ui.chart;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.format.CleanText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Columns over time: actual, forecast inside its budget, budget; the deviations from the budgets on an axis of their own
 * where there are any, and beneath, where given, what the amounts are made of.
 *
 * @param columns in order of time, a total last
 * @param parts a smaller stacked chart in a unit of its own, one stack under each column
 * @param better which way is better: down for expenditure, so that more than budgeted is the warm colour
 */
public record ColumnChart(About about, List<Column> columns, Optional<Parts> parts, Direction better) implements Chart {

    /**
     * @param name under the column, for example {@code FR 2020}
     * @param soFar the part of a forecast that has already come, solid at the foot
     * @param budget what it is held up against, outlined behind it
     * @param strong whether it is the one the title speaks of
     */
    public record Column(
            String name, Phase phase, Value amount, Optional<SoFar> soFar, Optional<Value> budget, boolean strong) {

        public Column {
            name = CleanText.of(name);
        }

        public Column(String name, Phase phase, Value amount) {
            this(name, phase, amount, Optional.empty(), Optional.empty(), false);
        }

        public Column against(Value budgeted) {
            return new Column(name, phase, amount, soFar, Optional.of(budgeted), strong);
        }

        public Column with(SoFar part) {
            return new Column(name, phase, amount, Optional.of(part), budget, strong);
        }

        public Column emphasized() {
            return new Column(name, phase, amount, soFar, budget, true);
        }

        /** Amount less budget, where both are known. */
        public Optional<BigDecimal> deviation() {
            return budget.flatMap(b -> Extent.known(b).findFirst())
                    .flatMap(b -> Extent.known(amount).findFirst().map(a -> a.subtract(b)));
        }
    }

    /** @param name until when, for example {@code til juli} */
    public record SoFar(String name, BigDecimal amount) {
        public SoFar {
            name = CleanText.of(name);
        }
    }

    /**
     * @param name what is counted, for example {@code Antal moduler}
     * @param lower the name of the part at the foot, drawn dark
     * @param upper the name of the part above it, drawn light
     * @param stacks one for each column, or for each but the totals at the end
     */
    public record Parts(String name, String lower, String upper, int decimals, List<Stack> stacks) {
        public Parts {
            name = CleanText.of(name);
            lower = CleanText.of(lower);
            upper = CleanText.of(upper);
            stacks = List.copyOf(stacks);
        }
    }

    /** Two amounts that make a whole. */
    public record Stack(Value lower, Value upper) {
        /** Both together, where both are known. */
        public Optional<BigDecimal> whole() {
            return Extent.known(lower)
                    .findFirst()
                    .flatMap(l -> Extent.known(upper).findFirst().map(l::add));
        }
    }

    public ColumnChart {
        columns = List.copyOf(columns);
        long count = columns.size();
        long single = columns.stream().filter(c -> c.phase() != Phase.TOTAL).count();
        parts.map(p -> p.stacks().size())
                .filter(size -> size != count && size != single)
                .ifPresent(size -> {
                    throw new IllegalArgumentException(
                            "parts must have one stack for each of the %d columns, or of the %d that are no total: '%d'"
                                    .formatted(count, single, size));
                });
    }

    @Override
    public Optional<Extent> extent() {
        return Extent.ofBars(columns.stream()
                .flatMap(column -> Stream.of(
                                Extent.known(column.amount()),
                                column.budget().stream().flatMap(Extent::known),
                                column.soFar().stream().map(SoFar::amount))
                        .flatMap(amounts -> amounts)));
    }

    @Override
    public ColumnChart captioned(List<String> lines) {
        return new ColumnChart(about.captioned(lines), columns, parts, better);
    }
}
