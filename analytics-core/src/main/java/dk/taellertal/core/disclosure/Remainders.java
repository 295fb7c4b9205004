package dk.taellertal.core.disclosure;

import dk.taellertal.core.area.AreaTree;
import dk.taellertal.core.dataset.DatasetContract;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is small where a number of persons is subtracted from another one: a measure of the sum itself, and what an area or
 * period counts beyond the municipalities or quarters that are listed.
 */
final class Remainders {

    private final DatasetContract contract;
    private final Map<String, Table> tables;
    private final Map<String, List<Table>> shorter;
    private final Map<String, List<Table>> areas = new HashMap<>();

    /**
     * @param tables of the period, by area
     * @param shorter of the shorter periods within it, by area: together they count nobody twice
     */
    Remainders(DatasetContract contract, Map<String, Table> tables, Map<String, List<Table>> shorter) {
        this.contract = contract;
        this.tables = tables;
        this.shorter = shorter;
    }

    /** Whether a sum of an area must be hidden for what is left when others are subtracted from it. */
    boolean small(String area, AggregateKey sum) {
        Table table = tables.get(area);
        return table != null
                && IntStream.range(0, table.quantities())
                        .anyMatch(which -> small(table.persons(sum, which), which)
                                || beyond(table, smaller(area), sum, which)
                                || beyond(table, shorter.getOrDefault(area, List.of()), sum, which));
    }

    private List<Table> smaller(String area) {
        return areas.computeIfAbsent(
                area,
                a -> AreaTree.largestWithin(a, tables.keySet()).stream()
                        .flatMap(code -> Stream.ofNullable(tables.get(code)))
                        .toList());
    }

    private boolean beyond(Table whole, List<Table> parts, AggregateKey sum, int which) {
        return !parts.isEmpty()
                && small(
                        parts.stream()
                                .map(p -> p.persons(sum, which))
                                .reduce(whole.persons(sum, which), BigDecimal::subtract),
                        which);
    }

    /** A difference of two measures counts persons whichever is the larger one. */
    private boolean small(BigDecimal counted, int which) {
        BigDecimal persons = Table.isDifference(which) ? counted.abs() : counted;
        return persons.signum() > 0 && persons.compareTo(BigDecimal.valueOf(contract.smallCount())) < 0;
    }
}
