package dk.taellertal.core.disclosure;

import dk.taellertal.core.dataset.Accumulation;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.store.BaseCell;
import dk.taellertal.core.store.FactView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of the shorter periods that a longer one is the sum of. */
final class ShorterTables {

    private ShorterTables() {}

    /**
     * By area, of the longest that are listed: a month of a listed quarter is in the quarter. None where the count is of
     * a date, so that a year is not the sum of its quarters.
     */
    static Map<String, List<Table>> of(
            FactView facts, DatasetContract contract, List<String> others, Set<Period> shorter) {
        Map<String, List<Table>> tables = new HashMap<>();
        if (contract.contributors().stream().noneMatch(c -> c.accumulation() == Accumulation.FLOW)) {
            return tables;
        }
        Map<String, List<Period>> listed = new HashMap<>();
        for (Period period : longestFirst(shorter)) {
            List<BaseCell> rows = facts.baseCells(contract, period);
            PersonUnit unit = PersonUnit.of(rows, others);
            rows.stream().collect(Collectors.groupingBy(BaseCell::area)).forEach((area, its) -> {
                List<Period> longer = listed.computeIfAbsent(area, a -> new ArrayList<>());
                if (longer.stream().noneMatch(l -> new PeriodRange(l, l).contains(period))) {
                    longer.add(period);
                    tables.computeIfAbsent(area, a -> new ArrayList<>()).add(new Table(contract, its, others, unit));
                }
            });
        }
        return tables;
    }

    private static List<Period> longestFirst(Set<Period> periods) {
        return periods.stream()
                .sorted(Comparator.comparing(Period::kind).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
