package dk.taellertal.core.store.sql;

import static org.jooq.impl.DSL.bitAnd;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.Cell;
import dk.taellertal.core.store.CellQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;

/**
 * Reads many sums of one dataset from what was added up beforehand: those over the same areas in one statement, and
 * those that differ only in the code of one dimension as one sum grouped by it.
 */
public final class SumReading {

    private static final int MOST_AT_ONCE = 150;

    /** Sums that are asked for together. */
    private record Round(Set<String> areas, Optional<DimensionColumn> by) {}

    /** A sum as the statement has it. */
    private record Asked(String measure, Map<String, Codes> with, Map<String, Codes> without) {}

    /** Where a part of a sum belongs. */
    private record Group(int area, int period, int batch) {}

    private record Amounts(BigDecimal sum, long rows, long missing) {}

    /** The parts of one sum by the code they are broken down by; by 0 where they are not, or have none. */
    private static final class Parts {
        private final Map<Integer, Map<Group, Amounts>> byCode = new HashMap<>();

        void put(int code, Group group, Amounts amounts) {
            byCode.computeIfAbsent(code, c -> new LinkedHashMap<>()).put(group, amounts);
        }

        Map<Group, Amounts> of(int code) {
            return byCode.getOrDefault(code, Map.of());
        }
    }

    private final SumTable sums;
    private final DatasetContract contract;
    private final CodeTables codes;
    private final Map<Integer, String> uploads;

    /** @param uploads by the batches that count */
    public SumReading(SumTable sums, CodeTables codes, Map<Integer, String> uploads) {
        this.sums = sums;
        this.contract = sums.shape().contract();
        this.codes = codes;
        this.uploads = uploads;
    }

    /** The cells of each query, in the order of the queries. */
    public List<List<Cell>> cells(DSLContext sql, List<CellQuery> queries) {
        Map<Round, Set<Asked>> rounds = new LinkedHashMap<>();
        for (CellQuery query : queries) {
            Round round = new Round(query.areas(), brokenDownBy(query));
            rounds.computeIfAbsent(round, r -> new LinkedHashSet<>()).add(asked(query, round));
        }
        Map<Round, Map<Asked, Parts>> found = new HashMap<>();
        rounds.forEach((round, asked) -> found.put(round, read(sql, round, List.copyOf(asked))));
        return queries.stream()
                .map(query -> {
                    Round round = new Round(query.areas(), brokenDownBy(query));
                    Parts parts = Objects.requireNonNull(
                            Objects.requireNonNull(found.get(round)).get(asked(query, round)));
                    return cells(query, round, parts);
                })
                .toList();
    }

    /** The first dimension kept code by code of which a single code is asked for. */
    private Optional<DimensionColumn> brokenDownBy(CellQuery query) {
        return sums.shape().kept().stream()
                .filter(d -> singleCode(query, d).isPresent())
                .findFirst();
    }

    private static Optional<String> singleCode(CellQuery query, DimensionColumn dimension) {
        return Optional.ofNullable(query.with().get(dimension.name())).flatMap(Codes::single);
    }

    private static Asked asked(CellQuery query, Round round) {
        Map<String, Codes> with = new TreeMap<>(query.with());
        Map<String, Codes> without = new TreeMap<>(query.without());
        round.by().ifPresent(d -> {
            with.remove(d.name());
            without.remove(d.name());
        });
        return new Asked(query.measure(), with, without);
    }

    private Map<Asked, Parts> read(DSLContext sql, Round round, List<Asked> asked) {
        Map<Asked, Parts> found = new HashMap<>();
        for (int from = 0; from < asked.size(); from += MOST_AT_ONCE) {
            read(sql, round, asked.subList(from, Math.min(asked.size(), from + MOST_AT_ONCE)), found);
        }
        return found;
    }

    private void read(DSLContext sql, Round round, List<Asked> asked, Map<Asked, Parts> found) {
        List<Field<?>> key = new ArrayList<>(List.of(FactTable.AREA, FactTable.PERIOD, FactTable.BATCH));
        round.by().ifPresent(d -> key.add(sums.dimension(d)));
        List<SelectField<?>> selected = new ArrayList<>(key);
        Set<String> marked = marked(sql);
        for (Asked one : asked) {
            MeasureColumn measure = contract.measure(one.measure()).orElseThrow();
            Condition known = condition(one, round, false);
            selected.add(sum(sums.amount(measure)).filterWhere(known));
            selected.add(sum(sums.rows(measure)).filterWhere(known));
            selected.add(
                    marked.contains(measure.name())
                            ? sum(sums.missing(measure)).filterWhere(condition(one, round, true))
                            : inline(0));
            found.put(one, new Parts());
        }
        List<Parts> parts = asked.stream()
                .map(one -> Objects.requireNonNull(found.get(one)))
                .toList();
        sql.select(selected)
                .from(sums.table())
                .where(FactTable.BATCH.in(uploads.keySet()))
                .and(FactTable.AREA.in(codes.areas().idsOf(round.areas()::contains)))
                .groupBy(key)
                .orderBy(key)
                .forEach(row -> take(row, key.size(), parts));
    }

    /** The measures of which some row counts as missing. */
    private Set<String> marked(DSLContext sql) {
        Set<String> marked = new HashSet<>();
        List<Field<Integer>> most = contract.measures().stream()
                .map(m -> max(sums.missing(m)).as(m.name()))
                .toList();
        Record found = sql.select(most).from(sums.table()).fetchSingle();
        for (Field<Integer> of : most) {
            Integer rows = found.get(of);
            if (rows != null && rows > 0) {
                marked.add(of.getName());
            }
        }
        return marked;
    }

    private static void take(Record row, int keys, List<Parts> parts) {
        Group group = new Group(row.get(0, Integer.class), row.get(1, Integer.class), row.get(2, Integer.class));
        int code = keys > 3 ? row.get(3, Integer.class) : 0;
        for (int i = 0; i < parts.size(); i++) {
            int at = keys + 3 * i;
            long rows = whole(row, at + 1);
            long missing = whole(row, at + 2);
            if (rows > 0 || missing > 0) {
                BigDecimal sum = (BigDecimal) row.get(at);
                parts.get(i).put(code, group, new Amounts(sum == null ? BigDecimal.ZERO : sum, rows, missing));
            }
        }
    }

    private static long whole(Record row, int position) {
        Number number = (Number) row.get(position);
        return number == null ? 0 : number.longValue();
    }

    /** @param missing whether rows marked as missing are asked for, which may be missing as a whole */
    private Condition condition(Asked asked, Round round, boolean missing) {
        Condition condition = DSL.noCondition();
        int bit = 0;
        for (DimensionColumn dimension : contract.dimensions()) {
            boolean grouped = round.by().equals(Optional.of(dimension));
            if (!grouped && measured(asked, dimension)) {
                condition = condition.and(narrowed(asked, dimension, 1 << bit, missing));
            }
            bit++;
        }
        return condition;
    }

    private boolean measured(Asked asked, DimensionColumn dimension) {
        return contract.measure(asked.measure()).orElseThrow().by().contains(dimension.name());
    }

    private Condition narrowed(Asked asked, DimensionColumn dimension, int coveredBit, boolean missing) {
        Choice choice = Choice.of(asked.with(), asked.without(), dimension.name());
        if (!choice.narrows()) {
            return dimension.totals().isEmpty()
                    ? DSL.noCondition()
                    : bitAnd(FactTable.COVERED, inline(coveredBit)).eq(0);
        }
        boolean named = choice.with().isPresent();
        if (sums.shape().keeps(dimension)) {
            List<Integer> counted = codes.of(dimension.name()).idsOf(code -> choice.test(code, dimension));
            Condition in = sums.dimension(dimension).in(counted);
            boolean orNone = !named || missing;
            return orNone ? in.or(sums.dimension(dimension).eq(0)) : in;
        }
        long bit = Objects.requireNonNull(sums.shape().bit(dimension, choice));
        long none = !named || missing ? SumShape.NO_CODE : 0;
        return bitAnd(sums.classes(dimension.name()), inline(bit | none)).ne(0L);
    }

    private List<Cell> cells(CellQuery query, Round round, Parts parts) {
        int scale = contract.measure(query.measure()).orElseThrow().scale();
        Map<Group, Amounts> found =
                round.by().map(by -> ofCode(query, by, parts)).orElseGet(() -> parts.of(0));
        return found.entrySet().stream()
                .map(e -> cell(e.getKey(), e.getValue(), scale))
                .toList();
    }

    private Map<Group, Amounts> ofCode(CellQuery query, DimensionColumn by, Parts parts) {
        String code = singleCode(query, by).orElseThrow();
        boolean leftOut = Optional.ofNullable(query.without().get(by.name()))
                .map(w -> w.test(code))
                .orElse(false);
        Map<Group, Amounts> found = new LinkedHashMap<>();
        if (!leftOut) {
            codes.of(by.name()).idOf(code).ifPresent(id -> found.putAll(parts.of(id)));
        }
        // An amount that is missing as a whole is missing in each of its parts.
        parts.of(0).forEach((group, amounts) -> {
            if (amounts.missing() > 0) {
                found.merge(group, new Amounts(BigDecimal.ZERO, 0, amounts.missing()), SumReading::plus);
            }
        });
        return found;
    }

    private static Amounts plus(Amounts one, Amounts other) {
        return new Amounts(one.sum().add(other.sum()), one.rows() + other.rows(), one.missing() + other.missing());
    }

    private Cell cell(Group group, Amounts amounts, int scale) {
        return new Cell(
                Objects.requireNonNull(codes.areas().code(group.area())),
                Period.ofKey(group.period()),
                Objects.requireNonNull(uploads.get(group.batch())),
                amounts.sum().setScale(0).movePointLeft(scale).setScale(scale),
                amounts.rows(),
                amounts.missing(),
                Optional.empty(),
                Optional.empty());
    }
}
