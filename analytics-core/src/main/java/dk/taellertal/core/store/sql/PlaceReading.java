package dk.taellertal.core.store.sql;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.RowPlaces;
import dk.taellertal.core.store.RowPlaces.Column;
import dk.taellertal.core.store.RowPlaces.OfUpload;
import dk.taellertal.core.value.FileLines;
import dk.taellertal.core.value.FileLines.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Record5;
import org.jooq.Result;
import org.jooq.Row2;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Finds the lines and columns of many sums in one statement; lines that follow each other are one row of its result. */
final class PlaceReading {

    private static final Name TAKEN = name("taken");
    private static final Field<Integer> SUM = whole("its_sum");
    private static final Field<Integer> UPLOAD = whole("its_upload");
    private static final Field<Integer> TOLD = whole("its_period");
    private static final Field<Integer> PLACE = whole("its_line");
    private static final Field<Integer> HEADER = whole("its_column");
    private static final Field<Integer> FIRST = whole("first_line");
    private static final Field<Integer> LAST = whole("last_line");
    private static final Field<Long> LINES = field(name("lines"), SQLDataType.BIGINT);
    private static final Field<Integer> END = whole("end_line");

    private record Key(Optional<Period> period, String upload) {}

    private final Function<DatasetContract, RowReading> rows;
    private final Function<DatasetContract, Map<Integer, String>> uploads;

    /** @param uploads by the batches that count */
    PlaceReading(Function<DatasetContract, RowReading> rows, Function<DatasetContract, Map<Integer, String>> uploads) {
        this.rows = rows;
        this.uploads = uploads;
    }

    private static Field<Integer> whole(String name) {
        return field(name(name), SQLDataType.INTEGER);
    }

    RowPlaces places(DSLContext sql, List<RowPlaces.Wanted> sums, int after, int most) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Select<Record5<Integer, Integer, Integer, Integer, Integer>>> parts = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            taken(i, sums.get(i), numbers).ifPresent(parts::add);
        }
        return parts.stream()
                .reduce(Select::unionAll)
                .map(all -> read(statement(sql, all, after, most).fetch(), List.copyOf(numbers.keySet()), after))
                .orElse(RowPlaces.NONE);
    }

    /** The rows of one sum: by which upload, for which period, in which line and column. */
    private Optional<Select<Record5<Integer, Integer, Integer, Integer, Integer>>> taken(
            int number, RowPlaces.Wanted wanted, Map<String, Integer> numbers) {
        DatasetContract contract = wanted.query().contract();
        Map<Integer, String> live = uploads.apply(contract);
        if (live.isEmpty() || wanted.periods().isEmpty()) {
            return Optional.empty();
        }
        List<Row2<Integer, Integer>> batches = new ArrayList<>();
        live.forEach((batch, upload) -> {
            Integer known = numbers.computeIfAbsent(upload, u -> numbers.size());
            batches.add(DSL.row(inline(batch), inline(known)));
        });
        List<Row2<Integer, Integer>> periods = new ArrayList<>();
        wanted.periods().forEach((told, own) -> periods.add(DSL.row(inline(own.key()), inline(told.key()))));
        Table<?> ofUpload = pairs(batches, "of_upload", "its_batch", UPLOAD);
        Table<?> ofPeriod = pairs(periods, "of_period", "own_period", TOLD);
        RowReading reading = rows.apply(contract);
        return Optional.of(
                select(inline(number).as(SUM), UPLOAD, TOLD, FactTable.LINE.as(PLACE), FactTable.COLUMN.as(HEADER))
                        .from(reading.table())
                        .join(ofUpload)
                        .on(FactTable.BATCH.eq(whole("its_batch")))
                        .join(ofPeriod)
                        .on(FactTable.PERIOD.eq(whole("own_period")))
                        .where(FactTable.PERIOD.in(wanted.periods().values().stream()
                                .map(Period::key)
                                .distinct()
                                .toList()))
                        .and(reading.condition(wanted.query())));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Table<?> pairs(List<Row2<Integer, Integer>> rows, String name, String from, Field<Integer> to) {
        return DSL.values(rows.toArray(Row2[]::new)).as(name(name), name(from), to.getUnqualifiedName());
    }

    private static Select<? extends Record> statement(
            DSLContext sql, Select<Record5<Integer, Integer, Integer, Integer, Integer>> all, int after, int most) {
        CommonTableExpression<?> taken = TAKEN.asMaterialized(all);
        Field<Integer> none = castNull(SQLDataType.INTEGER);
        Table<?> each = selectDistinct(UPLOAD, TOLD, PLACE)
                .from(table(TAKEN))
                .unionAll(selectDistinct(UPLOAD, none.as(TOLD), PLACE).from(table(TAKEN)))
                .asTable("each");
        // Lines that follow each other are as far from their number among the lines.
        Field<Integer> island = PLACE.minus(
                        rowNumber().over().partitionBy(UPLOAD, TOLD).orderBy(PLACE))
                .as("island");
        Table<?> islands = select(UPLOAD, TOLD, PLACE, island).from(each).asTable("islands");
        Table<?> runs = select(UPLOAD, TOLD, min(PLACE).as(FIRST), max(PLACE).as(LAST), count().as("size"))
                .from(islands)
                .groupBy(UPLOAD, TOLD, whole("island"))
                .asTable("runs");
        Field<Integer> rank = rowNumber()
                .over()
                .partitionBy(UPLOAD, TOLD)
                .orderBy(when(LAST.gt(after), 0).otherwise(1), FIRST)
                .as("rank");
        Table<?> ranked = select(
                        UPLOAD,
                        TOLD,
                        FIRST,
                        LAST,
                        sum(whole("size"))
                                .over()
                                .partitionBy(UPLOAD, TOLD)
                                .cast(SQLDataType.BIGINT)
                                .as(LINES),
                        max(LAST).over().partitionBy(UPLOAD, TOLD).as(END),
                        rank)
                .from(runs)
                .asTable("ranked");
        return sql.with(taken)
                .select(none.as(SUM), UPLOAD, TOLD, FIRST, LAST, LINES, END)
                .from(ranked)
                .where(whole("rank").le(most))
                .unionAll(selectDistinct(SUM, UPLOAD, TOLD, HEADER, HEADER, inline(0L), HEADER)
                        .from(table(TAKEN)))
                .orderBy(1, 2, 3, 4);
    }

    private static RowPlaces read(Result<? extends Record> found, List<String> uploads, int after) {
        Map<Key, List<Range>> ranges = new LinkedHashMap<>();
        Map<Key, FileLines> counted = new HashMap<>();
        List<Column> columns = new ArrayList<>();
        for (Record row : found) {
            String upload = uploads.get(row.get(UPLOAD));
            Optional<Period> period = Optional.ofNullable(row.get(TOLD)).map(Period::ofKey);
            Optional<Integer> sum = Optional.ofNullable(row.get(SUM));
            if (sum.isPresent()) {
                columns.add(new Column(sum.get(), period.orElseThrow(), upload, row.get(FIRST)));
                continue;
            }
            Key key = new Key(period, upload);
            counted.put(key, new FileLines(row.get(LINES), List.of(), row.get(END)));
            List<Range> its = ranges.computeIfAbsent(key, k -> new ArrayList<>());
            if (row.get(LAST) > after) {
                its.add(new Range(Math.max(row.get(FIRST), after + 1), row.get(LAST)));
            }
        }
        return new RowPlaces(
                ranges.entrySet().stream()
                        .map(e -> new OfUpload(
                                e.getKey().period(),
                                e.getKey().upload(),
                                Objects.requireNonNull(counted.get(e.getKey())).with(e.getValue())))
                        .toList(),
                columns);
    }
}
