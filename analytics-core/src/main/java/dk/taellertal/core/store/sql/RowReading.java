package dk.taellertal.core.store.sql;

import static org.jooq.impl.DSL.bitAnd;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.BaseCell;
import dk.taellertal.core.store.Cell;
import dk.taellertal.core.store.CellQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Reads sums from the rows themselves, and where those rows stand. */
public final class RowReading {

    private final FactTable facts;
    private final CodeTables codes;
    private final DatasetContract contract;
    private final Map<Integer, String> uploads;

    /** @param uploads by the batches that count */
    public RowReading(DatasetTables tables, Map<Integer, String> uploads) {
        this.facts = tables.facts();
        this.codes = tables.codes();
        this.contract = tables.contract();
        this.uploads = uploads;
    }

    public List<Cell> cells(DSLContext sql, CellQuery query) {
        MeasureColumn measure = measure(query);
        Field<BigDecimal> contributors = contract.contributors()
                .<Field<BigDecimal>>map(c -> sum(facts.measure(c)))
                .orElseGet(() -> castNull(SQLDataType.NUMERIC));
        int scale = measure.scale()
                + query.weight()
                        .map(w -> contract.measure(w).orElseThrow().scale())
                        .orElse(0);
        return sql.select(
                        FactTable.AREA,
                        FactTable.PERIOD,
                        FactTable.BATCH,
                        sum(amount(query)),
                        count(facts.measure(measure)),
                        count(when(isMissing(query), 1)),
                        contributors)
                .from(facts.table())
                .where(condition(query))
                .groupBy(FactTable.AREA, FactTable.PERIOD, FactTable.BATCH)
                .orderBy(FactTable.AREA, FactTable.PERIOD, FactTable.BATCH)
                .fetch(r -> new Cell(
                        area(r.value1()),
                        Period.ofKey(r.value2()),
                        Objects.requireNonNull(uploads.get(r.value3())),
                        scaled(r.value4(), scale),
                        r.value5(),
                        r.value6(),
                        Optional.ofNullable(r.value7()).map(BigDecimal::longValueExact),
                        Optional.empty()));
    }

    /** Rows of which a part only belongs to a sum: groups of ages that go beyond those asked for. */
    List<Cell> straddling(DSLContext sql, CellQuery query) {
        List<Cell> cells = new ArrayList<>();
        for (DimensionColumn dimension : contract.dimensions()) {
            Choice choice = Choice.of(query, dimension.name());
            if (choice.choosesYears() && measure(query).by().contains(dimension.name())) {
                CodeTable known = codes.of(dimension.name());
                List<Integer> partly = known.idsOf(c -> choice.straddles(c, dimension));
                if (!partly.isEmpty()) {
                    cells.addAll(straddling(sql, query, dimension, partly));
                }
            }
        }
        return cells;
    }

    private List<Cell> straddling(DSLContext sql, CellQuery query, DimensionColumn dimension, List<Integer> partly) {
        Field<Integer> code = facts.dimension(dimension);
        Choice choice = Choice.of(query, dimension.name());
        return sql.select(FactTable.AREA, FactTable.PERIOD, FactTable.BATCH, min(code), count())
                .from(facts.table())
                .where(condition(query, Optional.of(dimension)))
                .and(code.in(partly))
                .groupBy(FactTable.AREA, FactTable.PERIOD, FactTable.BATCH)
                .orderBy(FactTable.AREA, FactTable.PERIOD, FactTable.BATCH)
                .fetch(r -> new Cell(
                        area(r.value1()),
                        Period.ofKey(r.value2()),
                        Objects.requireNonNull(uploads.get(r.value3())),
                        BigDecimal.ZERO,
                        0,
                        r.value5(),
                        Optional.empty(),
                        Optional.of(choice.partly(Objects.requireNonNull(
                                codes.of(dimension.name()).code(r.value4()))))));
    }

    /** The rows that a sum takes. */
    Table<Record> table() {
        return facts.table();
    }

    /** All base cells of a period, over all areas. */
    List<BaseCell> baseCells(DSLContext sql, Period period) {
        List<Field<?>> grain = new ArrayList<>(List.of(FactTable.AREA));
        contract.dimensions().forEach(d -> grain.add(facts.dimension(d)));
        Field<BigDecimal> counted = contract.contributors()
                .<Field<BigDecimal>>map(c -> when(count(when(isMissing(c), 1)).eq(0), sum(facts.measure(c))))
                .orElseGet(() -> castNull(SQLDataType.NUMERIC))
                .as("counted");
        List<Field<?>> columns = new ArrayList<>(grain);
        columns.add(counted);
        Map<MeasureColumn, Field<BigDecimal>> others = new LinkedHashMap<>();
        contract.measures().stream()
                .filter(m -> m.additive() && !m.contributors())
                .forEach(m -> others.put(m, sum(facts.measure(m)).as("other" + others.size())));
        columns.addAll(others.values());
        int scale = contract.contributors().map(MeasureColumn::scale).orElse(0);
        return sql.select(columns)
                .from(facts.table())
                .where(FactTable.BATCH.in(uploads.keySet()))
                .and(FactTable.PERIOD.eq(period.key()))
                .groupBy(grain)
                .fetch(r -> new BaseCell(
                        area(r.get(FactTable.AREA)),
                        contract.dimensions().stream()
                                .collect(Collectors.toMap(
                                        DimensionColumn::name,
                                        d -> Objects.requireNonNullElse(
                                                codes.of(d.name()).code(r.get(facts.dimension(d))), ""))),
                        Optional.ofNullable(r.get(counted)).map(c -> scaled(c, scale)),
                        others.entrySet().stream()
                                .filter(o -> r.get(o.getValue()) != null)
                                .collect(Collectors.toMap(
                                        o -> o.getKey().name(),
                                        o -> scaled(
                                                r.get(o.getValue()), o.getKey().scale())))));
    }

    Condition condition(CellQuery query) {
        return condition(query, Optional.empty());
    }

    /** @param open the dimension by which rows are not narrowed; in the others they may belong in part */
    private Condition condition(CellQuery query, Optional<DimensionColumn> open) {
        MeasureColumn measure = measure(query);
        Condition condition = FactTable.BATCH
                .in(uploads.keySet())
                .and(FactTable.AREA.in(codes.areas().idsOf(query.areas()::contains)))
                .and(facts.measure(measure).isNotNull().or(isMissing(query)));
        int bit = 0;
        for (DimensionColumn dimension : contract.dimensions()) {
            if (measure.by().contains(dimension.name()) && !open.equals(Optional.of(dimension))) {
                condition = condition.and(narrowed(query, dimension, 1 << bit, open.isPresent()));
            }
            bit++;
        }
        return condition;
    }

    /** A total beside its parts is added once: as the total where all are asked for, else as the parts asked for. */
    private Condition narrowed(CellQuery query, DimensionColumn dimension, int coveredBit, boolean partly) {
        Choice choice = Choice.of(query, dimension.name());
        if (!choice.narrows()) {
            return dimension.totals().isEmpty()
                    ? DSL.noCondition()
                    : bitAnd(FactTable.COVERED, inline(coveredBit)).eq(0);
        }
        Field<Integer> code = facts.dimension(dimension);
        Condition chosen = code.in(codes.of(dimension.name())
                .idsOf(c -> choice.test(c, dimension) || (partly && choice.straddles(c, dimension))));
        // An amount that is missing as a whole is missing in each of its parts.
        Condition whole = code.eq(0);
        return chosen.or(choice.with().isPresent() ? isMissing(query).and(whole) : whole);
    }

    private Field<BigDecimal> amount(CellQuery query) {
        Field<BigDecimal> amount = whole(query.measure());
        return query.weight().map(w -> amount.mul(whole(w))).orElse(amount);
    }

    private Field<BigDecimal> whole(String measure) {
        return facts.measure(contract.measure(measure).orElseThrow()).cast(SQLDataType.DECIMAL(18, 0));
    }

    private Condition isMissing(CellQuery query) {
        return isMissing(measure(query));
    }

    private Condition isMissing(MeasureColumn measure) {
        int bit = contract.measures().indexOf(measure);
        return bitAnd(FactTable.MISSING, inline(1L << bit)).ne(0L);
    }

    private MeasureColumn measure(CellQuery query) {
        return contract.measure(query.measure()).orElseThrow();
    }

    private String area(int id) {
        return Objects.requireNonNull(codes.areas().code(id));
    }

    private static BigDecimal scaled(@Nullable BigDecimal wholes, int scale) {
        return wholes == null
                ? BigDecimal.ZERO.setScale(scale)
                : wholes.setScale(0).movePointLeft(scale).setScale(scale);
    }
}
