package dk.taellertal.core.store;

import static org.jooq.impl.DSL.bitAnd;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Adds facts up in DuckDB. Only the batches that are live for this view take part. */
final class DuckDbView implements FactView {

    /** Runs a piece of work with a database connection that suits the view. */
    interface Session {
        <T> T ask(Function<DSLContext, T> work);
    }

    private final Session session;
    private final Live live;
    private final Map<String, CodeTables> codes;
    private final String version;

    DuckDbView(Session session, Live live, Map<String, CodeTables> codes, String version) {
        this.session = session;
        this.live = live;
        this.codes = codes;
        this.version = version;
    }

    @Override
    public List<Cell> cells(CellQuery query) {
        FactTable facts = new FactTable(query.contract());
        MeasureColumn measure = query.contract().measure(query.measure()).orElseThrow();
        Field<BigDecimal> amount = amount(facts, query);
        Field<BigDecimal> contributors = query.contract()
                .contributors()
                .<Field<BigDecimal>>map(c -> sum(facts.measure(c)))
                .orElseGet(() -> castNull(SQLDataType.NUMERIC));
        int scale = measure.scale()
                + query.weight()
                        .map(w -> query.contract().measure(w).orElseThrow().scale())
                        .orElse(0);
        Map<Integer, String> uploads = uploads(query.contract());
        return session.ask(sql -> sql.select(
                        FactTable.AREA,
                        FactTable.PERIOD,
                        FactTable.BATCH,
                        sum(amount),
                        count(facts.measure(measure)),
                        count(when(isMissing(query), 1)),
                        contributors)
                .from(facts.table())
                .where(condition(facts, query))
                .groupBy(FactTable.AREA, FactTable.PERIOD, FactTable.BATCH)
                .orderBy(FactTable.AREA, FactTable.PERIOD, FactTable.BATCH)
                .fetch(r -> new Cell(
                        areaOf(query.contract(), r.value1()),
                        Period.ofKey(r.value2()),
                        Objects.requireNonNull(uploads.get(r.value3())),
                        scaled(r.value4(), scale),
                        r.value5(),
                        r.value6(),
                        Optional.ofNullable(r.value7()).map(BigDecimal::longValueExact))));
    }

    @Override
    public List<Origin> origins(CellQuery query, int most) {
        FactTable facts = new FactTable(query.contract());
        Map<Integer, String> uploads = uploads(query.contract());
        Field<Integer> place = rowNumber()
                .over(partitionBy(FactTable.AREA, FactTable.PERIOD, FactTable.BATCH)
                        .orderBy(FactTable.LINE, FactTable.COLUMN))
                .as("place");
        Table<?> numbered = org.jooq
                .impl
                .DSL
                .select(FactTable.AREA, FactTable.PERIOD, FactTable.BATCH, FactTable.LINE, FactTable.COLUMN, place)
                .from(facts.table())
                .where(condition(facts, query))
                .asTable("numbered");
        return session.ask(sql -> sql.select(
                        FactTable.AREA, FactTable.PERIOD, FactTable.BATCH, FactTable.LINE, FactTable.COLUMN)
                .from(numbered)
                .where(field(name("place"), SQLDataType.INTEGER).le(most))
                .orderBy(FactTable.AREA, FactTable.PERIOD, FactTable.BATCH, FactTable.LINE, FactTable.COLUMN)
                .fetch(r -> new Origin(
                        areaOf(query.contract(), r.value1()),
                        Period.ofKey(r.value2()),
                        Objects.requireNonNull(uploads.get(r.value3())),
                        r.value4(),
                        r.value5())));
    }

    @Override
    public Map<String, Set<Period>> periods(DatasetContract contract, Set<String> areas) {
        FactTable facts = new FactTable(contract);
        CodeTable known = Objects.requireNonNull(codes.get(contract.id())).areas();
        return session.ask(sql -> sql
                .selectDistinct(FactTable.AREA, FactTable.PERIOD)
                .from(facts.table())
                .where(FactTable.BATCH.in(uploads(contract).keySet()))
                .and(FactTable.AREA.in(known.idsOf(areas::contains)))
                .stream()
                .collect(Collectors.groupingBy(
                        r -> areaOf(contract, r.value1()),
                        Collectors.mapping(r -> Period.ofKey(r.value2()), Collectors.toSet()))));
    }

    @Override
    public List<BaseCell> baseCells(DatasetContract contract, Period period) {
        FactTable facts = new FactTable(contract);
        CodeTables tables = Objects.requireNonNull(codes.get(contract.id()));
        List<Field<?>> grain = new ArrayList<>(List.of(FactTable.AREA));
        contract.dimensions().forEach(d -> grain.add(facts.dimension(d)));
        Field<BigDecimal> counted = contract.contributors()
                .<Field<BigDecimal>>map(c ->
                        when(count(when(isMissing(contract, c), 1)).eq(0), sum(facts.measure(c))))
                .orElseGet(() -> castNull(SQLDataType.NUMERIC))
                .as("counted");
        List<Field<?>> columns = new ArrayList<>(grain);
        columns.add(counted);
        return session.ask(sql -> sql.select(columns)
                .from(facts.table())
                .where(FactTable.BATCH.in(uploads(contract).keySet()))
                .and(FactTable.PERIOD.eq(period.key()))
                .groupBy(grain)
                .fetch(r -> new BaseCell(
                        areaOf(contract, r.get(FactTable.AREA)),
                        contract.dimensions().stream()
                                .collect(Collectors.toMap(
                                        DimensionColumn::name,
                                        d -> Objects.requireNonNullElse(
                                                tables.of(d.name()).code(r.get(facts.dimension(d))), ""))),
                        Optional.ofNullable(r.get(counted)).map(BigDecimal::longValueExact))));
    }

    @Override
    public Map<String, Long> rowsInForce(DatasetContract contract) {
        return live.of(contract.id()).stream()
                .collect(Collectors.groupingBy(Live.Batch::upload, Collectors.summingLong(Live.Batch::rows)));
    }

    @Override
    public Map<String, Long> rowsLying(DatasetContract contract) {
        Map<Integer, String> uploads = uploads(contract);
        Map<String, Long> lying = new HashMap<>();
        session.ask(sql -> sql.select(FactTable.BATCH, count())
                        .from(new FactTable(contract).table())
                        .groupBy(FactTable.BATCH)
                        .fetch())
                .forEach(r -> {
                    String upload = uploads.get(r.value1());
                    if (upload != null) {
                        lying.merge(upload, r.value2().longValue(), Long::sum);
                    }
                });
        return lying;
    }

    @Override
    public String digest(DatasetContract contract) {
        FactDigest digest = new FactDigest(new FactTable(contract), Objects.requireNonNull(codes.get(contract.id())));
        Map<String, List<Integer>> batches = new TreeMap<>();
        live.of(contract.id())
                .forEach(b -> batches.computeIfAbsent(b.upload(), u -> new ArrayList<>())
                        .add(b.id()));
        session.ask(sql -> {
            batches.forEach((upload, ids) -> digest.add(sql, upload, ids));
            return true;
        });
        return digest.hex();
    }

    @Override
    public String version() {
        return version;
    }

    private Condition condition(FactTable facts, CellQuery query) {
        DatasetContract contract = query.contract();
        MeasureColumn measure = contract.measure(query.measure()).orElseThrow();
        CodeTables tables = Objects.requireNonNull(codes.get(contract.id()));
        Condition condition = FactTable.BATCH
                .in(uploads(contract).keySet())
                .and(FactTable.AREA.in(tables.areas().idsOf(query.areas()::contains)))
                .and(facts.measure(measure).isNotNull().or(isMissing(query)));
        int bit = 0;
        for (DimensionColumn dimension : contract.dimensions()) {
            if (measure.by().contains(dimension.name())) {
                condition = condition.and(narrowed(facts, query, dimension, tables, 1 << bit));
            }
            bit++;
        }
        return condition;
    }

    /** A total beside its parts is added once: as the total where all are asked for, else as the parts asked for. */
    private static Condition narrowed(
            FactTable facts, CellQuery query, DimensionColumn dimension, CodeTables tables, int bit) {
        Codes with = query.with().get(dimension.name());
        Codes without = query.without().get(dimension.name());
        CodeTable table = tables.of(dimension.name());
        if (with != null) {
            // An amount that is missing as a whole is missing in each of its parts.
            return facts.dimension(dimension)
                    .in(table.idsOf(code -> chosen(code, with, without, dimension)))
                    .or(isMissing(query).and(facts.dimension(dimension).eq(0)));
        }
        if (without != null) {
            return facts.dimension(dimension)
                    .notIn(table.idsOf(code -> dimension.totals().contains(code) || without.test(code)));
        }
        return dimension.totals().isEmpty()
                ? DSL.noCondition()
                : bitAnd(FactTable.COVERED, inline(bit)).eq(0);
    }

    private static boolean chosen(String code, Codes with, @Nullable Codes without, DimensionColumn dimension) {
        boolean totalByPattern =
                dimension.totals().contains(code) && !with.entries().contains(code);
        return with.test(code) && !totalByPattern && (without == null || !without.test(code));
    }

    private static Field<BigDecimal> amount(FactTable facts, CellQuery query) {
        Field<BigDecimal> amount = whole(facts, query.contract(), query.measure());
        return query.weight()
                .map(w -> amount.mul(whole(facts, query.contract(), w)))
                .orElse(amount);
    }

    private static Field<BigDecimal> whole(FactTable facts, DatasetContract contract, String measure) {
        return facts.measure(contract.measure(measure).orElseThrow()).cast(SQLDataType.DECIMAL(18, 0));
    }

    private static Condition isMissing(CellQuery query) {
        return isMissing(
                query.contract(), query.contract().measure(query.measure()).orElseThrow());
    }

    private static Condition isMissing(DatasetContract contract, MeasureColumn measure) {
        int bit = contract.measures().indexOf(measure);
        return bitAnd(FactTable.MISSING, inline(1L << bit)).ne(0L);
    }

    private Map<Integer, String> uploads(DatasetContract contract) {
        return live.of(contract.id()).stream()
                .collect(Collectors.toMap(Live.Batch::id, Live.Batch::upload, (a, b) -> a, HashMap::new));
    }

    private String areaOf(DatasetContract contract, int id) {
        return Objects.requireNonNull(
                Objects.requireNonNull(codes.get(contract.id())).areas().code(id));
    }

    private static BigDecimal scaled(@Nullable BigDecimal wholes, int scale) {
        return wholes == null
                ? BigDecimal.ZERO.setScale(scale)
                : wholes.setScale(0).movePointLeft(scale).setScale(scale);
    }
}
