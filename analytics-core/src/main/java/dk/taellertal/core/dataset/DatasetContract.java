package dk.taellertal.core.dataset;

import dk.taellertal.core.dataset.DatasetColumn.AreaColumn;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetColumn.PeriodColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a kind of extract holds and how it is read: the whole knowledge of a dataset.
 *
 * @param id also the name of its fact table
 * @param source who publishes it, as shown under a chart
 * @param profile the source profile used where none is named
 * @param slice the columns whose values say what a new upload replaces
 * @param unique whether an amount stands once for each period, area and codes; postings may repeat
 * @param rhythm how often the source publishes
 * @param omittedIsZero whether the source leaves out rows that count none
 * @param smallCount k of disclosure control: counts n with 0 &lt; n &lt; k are hidden; 0 hides nothing
 * @param publicSmallCount the same k for what leaves the house; at least {@code smallCount}
 * @param hideZero whether a count of none is hidden as well
 * @param approval whose word it takes for a file to count
 * @param rules what must hold between the amounts of a file
 */
public record DatasetContract(
        String id,
        String name,
        String source,
        String profile,
        List<DatasetColumn> columns,
        List<String> slice,
        boolean unique,
        Rhythm rhythm,
        boolean omittedIsZero,
        int smallCount,
        int publicSmallCount,
        boolean hideZero,
        Approval approval,
        List<Rule> rules) {

    /** That fewer than 2 are hidden would say that there is one. */
    private static final int LEAST_SMALL_COUNT = 3;

    public DatasetContract {
        Names.check(id);
        columns = List.copyOf(columns);
        slice = List.copyOf(slice);
        rules = List.copyOf(rules);
        Set<String> names = new HashSet<>();
        for (DatasetColumn column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("column '%s' stands twice".formatted(column.name()));
            }
        }
        if (columns.stream().filter(PeriodColumn.class::isInstance).count() != 1) {
            throw new IllegalArgumentException("dataset '%s' must have exactly one period column".formatted(id));
        }
        if (columns.stream().noneMatch(MeasureColumn.class::isInstance)) {
            throw new IllegalArgumentException("dataset '%s' must have a measure".formatted(id));
        }
        if (publicSmallCount < smallCount) {
            throw new IllegalArgumentException("publicSmallCount of '%s' must be at least smallCount %d: '%d'"
                    .formatted(id, smallCount, publicSmallCount));
        }
        if (publicSmallCount > 0 && columns.stream().noneMatch(c -> c instanceof MeasureColumn m && m.contributors())) {
            throw new IllegalArgumentException(
                    "%s of '%s' is %d, but no column counts the persons or cases (role: count)"
                            .formatted(
                                    smallCount > 0 ? "smallCount" : "publicSmallCount",
                                    id,
                                    smallCount > 0 ? smallCount : publicSmallCount));
        }
        int smallest = smallCount == 0 ? publicSmallCount : smallCount;
        if (smallest != 0 && smallest < LEAST_SMALL_COUNT) {
            throw new IllegalArgumentException(
                    "smallCount of '%s' must be 0 or at least %d: '%d'".formatted(id, LEAST_SMALL_COUNT, smallest));
        }
        Set<String> counted = counted(columns);
        if (publicSmallCount > 0 && measures(columns).anyMatch(m -> !counted.containsAll(m.by()))) {
            throw new IllegalArgumentException(
                    "the count of '%s' must be broken down by all that its measures are broken down by".formatted(id));
        }
        for (String measure : rules.stream().flatMap(Rule::measures).toList()) {
            if (!names.contains(measure)) {
                throw new IllegalArgumentException(
                        "a rule names '%s', which is none of the columns".formatted(measure));
            }
        }
        for (Rule rule : rules) {
            if (rule instanceof Rule.ZeroSum(String measure, var tolerance) && slice.size() > 1) {
                throw new IllegalArgumentException(
                        "sumToZero of '%s' needs uploads of the whole municipality, but the slice is %s (expected the period alone)"
                                .formatted(measure, slice));
            }
        }
        for (DatasetColumn column : columns) {
            if (column instanceof MeasureColumn measure) {
                measure.cell().ifPresent(cell -> checkGroups(measure, cell, names));
            }
        }
        for (String column : slice) {
            if (!names.contains(column)) {
                throw new IllegalArgumentException("slice column '%s' is none of the columns".formatted(column));
            }
            columns.stream()
                    .filter(c -> c.name().equals(column)
                            && c instanceof DimensionColumn d
                            && !d.totals().isEmpty())
                    .findFirst()
                    .ifPresent(c -> {
                        throw new IllegalArgumentException(
                                "slice names '%s', which has a total: a total and its parts could come in different uploads and be added (expected the period, the area, or dimensions without 'total')"
                                        .formatted(column));
                    });
        }
    }

    private static void checkGroups(MeasureColumn measure, CompositeCell cell, Set<String> names) {
        for (String group : cell.pattern().namedGroups().keySet()) {
            if (!names.contains(group)) {
                throw new IllegalArgumentException("the pattern of '%s' names '%s', which is none of the columns"
                        .formatted(measure.name(), group));
            }
        }
    }

    private static Stream<MeasureColumn> measures(List<DatasetColumn> columns) {
        return columns.stream().filter(MeasureColumn.class::isInstance).map(MeasureColumn.class::cast);
    }

    /** The dimensions that the count of persons or cases is broken down by. */
    private static Set<String> counted(List<DatasetColumn> columns) {
        return measures(columns)
                .filter(MeasureColumn::contributors)
                .findFirst()
                .map(MeasureColumn::by)
                .orElse(Set.of());
    }

    /** The same dataset as it is told outside the house: by the stricter k. */
    public DatasetContract forPublic() {
        return new DatasetContract(
                id,
                name,
                source,
                profile,
                columns,
                slice,
                unique,
                rhythm,
                omittedIsZero,
                publicSmallCount,
                publicSmallCount,
                hideZero,
                approval,
                rules);
    }

    public PeriodColumn period() {
        return only(PeriodColumn.class).findFirst().orElseThrow();
    }

    public Optional<AreaColumn> area() {
        return only(AreaColumn.class).findFirst();
    }

    public List<DimensionColumn> dimensions() {
        return only(DimensionColumn.class).toList();
    }

    public List<MeasureColumn> measures() {
        return only(MeasureColumn.class).toList();
    }

    public Optional<DimensionColumn> dimension(String name) {
        return dimensions().stream().filter(d -> d.name().equals(name)).findFirst();
    }

    /** Whether the rows of any measure may be added up. */
    public boolean addable() {
        return measures().stream().anyMatch(MeasureColumn::additive);
    }

    public Optional<MeasureColumn> measure(String name) {
        return measures().stream().filter(m -> m.name().equals(name)).findFirst();
    }

    /** The measure that counts the persons or cases behind a row. */
    public Optional<MeasureColumn> contributors() {
        return measures().stream().filter(MeasureColumn::contributors).findFirst();
    }

    private <C extends DatasetColumn> Stream<C> only(Class<C> role) {
        return columns.stream().filter(role::isInstance).map(role::cast);
    }
}
