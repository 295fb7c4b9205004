package dk.taellertal.core.store.sql;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.CodePeriod;
import dk.taellertal.core.store.CrossGaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;

/** Which periods, areas and codes stand together in the rows of some batches. */
public final class StagedCross {

    /** Fewer combinations are no table that is full but for some. */
    private static final long FEWEST_CELLS = 20;

    /** In a larger table the combinations are not held together in memory. */
    private static final long MOST_CELLS = 1_000_000;
    /** One combination in so many may lack, or one alone. */
    private static final long GAP_OF = 50;

    private final DSLContext sql;
    private final FactTable facts;
    private final CodeTables codes;
    private final Collection<Integer> batches;

    public StagedCross(DSLContext sql, FactTable facts, CodeTables codes, Collection<Integer> batches) {
        this.sql = sql;
        this.facts = facts;
        this.codes = codes;
        this.batches = batches;
    }

    /** Empty where no combination lacks, or so many that the rows are no full table. */
    public Optional<CrossGaps> gaps() {
        List<Field<Integer>> keys = new ArrayList<>(List.of(FactTable.PERIOD, FactTable.AREA));
        facts.contract().dimensions().forEach(d -> keys.add(facts.dimension(d)));
        List<SelectField<?>> counts = new ArrayList<>(List.of(count()));
        keys.forEach(key -> counts.add(countDistinct(key)));
        Record counted = sql.select(counts)
                .from(facts.table())
                .where(FactTable.BATCH.in(batches))
                .fetchSingle();
        long rows = counted.get(0, Long.class);
        long cells = 1;
        List<Integer> varying = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            long different = counted.get(i + 1, Long.class);
            if (different > 1) {
                varying.add(i);
                cells *= different;
            }
            if (cells > MOST_CELLS) {
                return Optional.empty();
            }
        }
        long lacking = cells - rows;
        if (varying.size() < 2 || cells < FEWEST_CELLS || lacking <= 0 || lacking > Math.max(1, cells / GAP_OF)) {
            return Optional.empty();
        }
        return Optional.of(new CrossGaps(cells, missing(keys, varying)));
    }

    private List<List<String>> missing(List<Field<Integer>> keys, List<Integer> varying) {
        Set<List<Integer>> there = new HashSet<>();
        List<Set<Integer>> different = new ArrayList<>();
        varying.forEach(v -> different.add(new TreeSet<>()));
        sql.selectDistinct(varying.stream().map(keys::get).toList())
                .from(facts.table())
                .where(FactTable.BATCH.in(batches))
                .forEach(r -> {
                    List<Integer> cell = new ArrayList<>();
                    for (int i = 0; i < varying.size(); i++) {
                        int id = r.get(i, Integer.class);
                        cell.add(id);
                        different.get(i).add(id);
                    }
                    there.add(cell);
                });
        List<List<String>> missing = new ArrayList<>();
        List<List<Integer>> all = List.of(List.of());
        for (Set<Integer> next : different) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> cell : all) {
                for (int id : next) {
                    List<Integer> with = new ArrayList<>(cell);
                    with.add(id);
                    longer.add(with);
                }
            }
            all = longer;
        }
        for (List<Integer> cell : all) {
            if (!there.contains(cell)) {
                List<String> told = new ArrayList<>();
                for (int i = 0; i < varying.size(); i++) {
                    told.add(told(varying.get(i), cell.get(i)));
                }
                missing.add(told);
            }
        }
        return missing;
    }

    /** @param key 0 for the period, 1 for the area, then the dimensions */
    private String told(int key, int id) {
        if (key == 0) {
            return Period.ofKey(id).toString();
        }
        if (key == 1) {
            return Objects.requireNonNullElse(codes.areas().code(id), "");
        }
        DimensionColumn dimension = facts.contract().dimensions().get(key - 2);
        String code = Objects.requireNonNullElse(codes.of(dimension.name()).code(id), "");
        return dimension.codes().getOrDefault(code, code);
    }

    /** Each code of a dimension with the periods of its rows, by line. */
    public List<CodePeriod> periods(DimensionColumn dimension) {
        Field<Integer> code = facts.dimension(dimension);
        Field<Integer> line = min(FactTable.LINE);
        return sql.select(code, FactTable.PERIOD, line)
                .from(facts.table())
                .where(FactTable.BATCH.in(batches))
                .groupBy(code, FactTable.PERIOD)
                .orderBy(line)
                .fetch(r -> new CodePeriod(
                        Objects.requireNonNullElse(codes.of(dimension.name()).code(r.value1()), ""),
                        Period.ofKey(r.value2()),
                        r.value3()));
    }

    /** By period, the sum of a measure over its rows, no total beside its parts. */
    public NavigableMap<Period, BigDecimal> sums(MeasureColumn measure) {
        NavigableMap<Period, BigDecimal> sums = new TreeMap<>();
        Field<BigDecimal> sum = sum(facts.measure(measure));
        sql.select(FactTable.PERIOD, sum)
                .from(facts.table())
                .where(FactTable.BATCH.in(batches).and(FactTable.COVERED.eq(0)))
                .groupBy(FactTable.PERIOD)
                .having(sum.isNotNull())
                .forEach(r -> sums.put(Period.ofKey(r.value1()), r.value2()));
        return sums;
    }
}
