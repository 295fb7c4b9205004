package dk.taellertal.core.store.sql;

import static org.jooq.impl.DSL.count;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.BaseCell;
import dk.taellertal.core.store.Cell;
import dk.taellertal.core.store.CellQuery;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.store.RowPlaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Adds facts up in DuckDB. Only the batches that are live for this view take part. */
public final class SqlView implements FactView {

    /** Runs a piece of work with a database connection that suits the view. */
    public interface Session {
        <T> T ask(Function<DSLContext, T> work);
    }

    private final Session session;
    private final Live live;
    private final Map<String, DatasetTables> tables;
    private final String version;

    public SqlView(Session session, Live live, Map<String, DatasetTables> tables, String version) {
        this.session = session;
        this.live = live;
        this.tables = tables;
        this.version = version;
    }

    @Override
    public List<List<Cell>> cells(List<CellQuery> queries) {
        Map<String, List<CellQuery>> addedUp = new LinkedHashMap<>();
        queries.stream()
                .filter(this::addedUp)
                .forEach(q -> addedUp.computeIfAbsent(q.contract().id(), d -> new ArrayList<>())
                        .add(q));
        IdentityHashMap<CellQuery, List<Cell>> found = new IdentityHashMap<>();
        addedUp.forEach((dataset, asked) -> {
            DatasetTables its = of(asked.getFirst().contract());
            SumReading reading = new SumReading(its.sums().orElseThrow(), its.codes(), uploads(its.contract()));
            List<List<Cell>> cells = session.ask(sql -> reading.cells(sql, asked));
            for (int i = 0; i < asked.size(); i++) {
                found.put(asked.get(i), cells.get(i));
            }
        });
        return queries.stream()
                .map(q -> withStraddling(q, Optional.ofNullable(found.get(q)).orElseGet(() -> cellsOfRows(q))))
                .toList();
    }

    private List<Cell> withStraddling(CellQuery query, List<Cell> cells) {
        boolean years = query.contract().dimensions().stream()
                .anyMatch(d -> Choice.of(query, d.name()).choosesYears());
        if (!years) {
            return cells;
        }
        List<Cell> partly = session.ask(sql -> rows(query.contract()).straddling(sql, query));
        return partly.isEmpty()
                ? cells
                : Stream.concat(cells.stream(), partly.stream()).toList();
    }

    private boolean addedUp(CellQuery query) {
        return of(query.contract())
                .sums()
                .filter(sums -> sums.shape().answers(query))
                .isPresent();
    }

    private DatasetTables of(DatasetContract contract) {
        return Objects.requireNonNull(tables.get(contract.id()), contract.id());
    }

    private List<Cell> cellsOfRows(CellQuery query) {
        return session.ask(sql -> rows(query.contract()).cells(sql, query));
    }

    @Override
    public RowPlaces places(List<RowPlaces.Wanted> sums, int after, int most) {
        PlaceReading reading = new PlaceReading(c -> rows(c), c -> uploads(c));
        return session.ask(sql -> reading.places(sql, sums, after, most));
    }

    private RowReading rows(DatasetContract contract) {
        return new RowReading(of(contract), uploads(contract));
    }

    @Override
    public Map<String, Set<Period>> periods(DatasetContract contract, Set<String> areas) {
        DatasetTables its = of(contract);
        CodeTable known = its.codes().areas();
        return session.ask(sql -> sql
                .selectDistinct(FactTable.AREA, FactTable.PERIOD)
                .from(its.sums().map(SumTable::table).orElse(its.facts().table()))
                .where(FactTable.BATCH.in(uploads(contract).keySet()))
                .and(FactTable.AREA.in(known.idsOf(areas::contains)))
                .stream()
                .collect(Collectors.groupingBy(
                        r -> areaOf(contract, r.value1()),
                        Collectors.mapping(r -> Period.ofKey(r.value2()), Collectors.toSet()))));
    }

    @Override
    public SortedMap<String, Long> rowsByCode(DatasetContract contract, String dimension) {
        DatasetTables its = of(contract);
        CodeTable codes = its.codes().of(dimension);
        Field<Integer> code =
                its.facts().dimension(contract.dimension(dimension).orElseThrow());
        SortedMap<String, Long> rows = new TreeMap<>();
        session.ask(sql -> sql.select(code, count())
                        .from(its.facts().table())
                        .where(FactTable.BATCH.in(uploads(contract).keySet()))
                        .groupBy(code)
                        .fetch())
                .forEach(r -> Optional.ofNullable(codes.code(r.value1()))
                        .ifPresent(known -> rows.put(known, r.value2().longValue())));
        return rows;
    }

    @Override
    public List<BaseCell> baseCells(DatasetContract contract, Period period) {
        return session.ask(sql -> rows(contract).baseCells(sql, period));
    }

    @Override
    public Map<String, Long> liveRows(DatasetContract contract) {
        return live.of(contract.id()).stream()
                .collect(Collectors.groupingBy(Live.Batch::upload, Collectors.summingLong(Live.Batch::rows)));
    }

    @Override
    public Map<String, Long> storedRows(DatasetContract contract) {
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
        FactDigest digest = new FactDigest(new FactTable(contract), of(contract).codes());
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

    private Map<Integer, String> uploads(DatasetContract contract) {
        return live.of(contract.id()).stream()
                .collect(Collectors.toMap(Live.Batch::id, Live.Batch::upload, (a, b) -> a, HashMap::new));
    }

    private String areaOf(DatasetContract contract, int id) {
        return Objects.requireNonNull(of(contract).codes().areas().code(id));
    }
}
