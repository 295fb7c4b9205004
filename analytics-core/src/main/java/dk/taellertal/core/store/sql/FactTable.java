package dk.taellertal.core.store.sql;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.SourceProfile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The fact table of a contract: where each row came from, dimensions as whole numbers with a table of codes each,
 * amounts as whole numbers of the smallest unit.
 */
public final class FactTable {

    public static final Field<Integer> BATCH = DSL.field(DSL.name("_batch"), SQLDataType.INTEGER);
    public static final Field<Integer> LINE = DSL.field(DSL.name("_line"), SQLDataType.INTEGER);
    public static final Field<Integer> COLUMN = DSL.field(DSL.name("_column"), SQLDataType.INTEGER);
    /** Bit i: the source marks measure i as missing. */
    public static final Field<Long> MISSING = DSL.field(DSL.name("_missing"), SQLDataType.BIGINT);
    /** Bit i: the row is a part of a total over dimension i that stands in the same file. */
    public static final Field<Integer> COVERED = DSL.field(DSL.name("_covered"), SQLDataType.INTEGER);

    public static final Field<Integer> PERIOD = DSL.field(DSL.name("_period"), SQLDataType.INTEGER);
    public static final Field<Integer> AREA = DSL.field(DSL.name("_area"), SQLDataType.INTEGER);

    /** Changes when the tables of every dataset are laid out otherwise. */
    private static final String LAYOUT = "4;";

    private final DatasetContract contract;
    private final Name name;

    public FactTable(DatasetContract contract) {
        this(contract, DSL.name("fact_" + contract.id()));
    }

    private FactTable(DatasetContract contract, Name name) {
        this.contract = contract;
        this.name = name;
    }

    /**
     * A table of the same form that rows are laid into before they are checked.
     *
     * @param number of the staging; stagings beside each other have their own
     */
    public FactTable staging(long number) {
        return new FactTable(contract, DSL.name("stage_" + number));
    }

    public DatasetContract contract() {
        return contract;
    }

    public Table<Record> table() {
        return DSL.table(name);
    }

    public String unquotedName() {
        return Objects.requireNonNull(name.last());
    }

    public Field<Integer> dimension(DimensionColumn dimension) {
        return DSL.field(DSL.name(dimension.name()), SQLDataType.INTEGER);
    }

    public Field<Long> measure(MeasureColumn measure) {
        return DSL.field(DSL.name(measure.name()), SQLDataType.BIGINT);
    }

    /** What a row is about: its period, area and codes. */
    List<Field<?>> key() {
        List<Field<?>> key = new ArrayList<>(List.of(PERIOD, AREA));
        contract.dimensions().forEach(d -> key.add(dimension(d)));
        return key;
    }

    /** All columns, in the order in which rows are appended. */
    List<Field<?>> columns() {
        List<Field<?>> columns = new ArrayList<>(List.of(BATCH, LINE, COLUMN, MISSING, COVERED, PERIOD, AREA));
        contract.dimensions().forEach(d -> columns.add(dimension(d)));
        contract.measures().forEach(m -> columns.add(measure(m)));
        return columns;
    }

    public void create(DSLContext sql) {
        sql.createTable(table()).columns(columns()).execute();
    }

    /**
     * What must be alike for rows of an earlier contract to be read as rows of this one.
     *
     * @param profiles all that a file may have been read by
     */
    public String form(Collection<SourceProfile> profiles) {
        return profiles.stream()
                .sorted(Comparator.comparing(SourceProfile::id))
                .map(p -> "%s:%s:%s:%s:%s"
                        .formatted(
                                p.id(),
                                new TreeSet<>(p.missing()),
                                new TreeSet<>(p.zero()),
                                p.columns(),
                                new TreeSet<>(p.sumsWhereBlank())))
                .collect(Collectors.joining(";", contractForm() + ";", ""));
    }

    private String contractForm() {
        return Stream.concat(
                        contract.dimensions().stream()
                                .map(d -> "%s:%s:%s:%s:%s"
                                        .formatted(
                                                d.name(),
                                                d.totals().stream().sorted().toList(),
                                                d.form(),
                                                d.codes(),
                                                new TreeMap<>(d.spellings()))),
                        contract.measures().stream()
                                .map(m -> "%s:%d:%s"
                                        .formatted(
                                                m.name(),
                                                m.scale(),
                                                m.cell().map(Object::toString).orElse(""))))
                .collect(Collectors.joining(";", LAYOUT + contract.slice() + ";", ""));
    }
}
