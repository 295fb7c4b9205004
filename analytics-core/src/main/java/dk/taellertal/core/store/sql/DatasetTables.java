package dk.taellertal.core.store.sql;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.KeyFigure;
import java.util.Collection;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * The tables of one dataset.
 *
 * @param sums empty where the rows are always asked themselves
 */
public record DatasetTables(FactTable facts, CodeTables codes, Optional<SumTable> sums) {

    public static DatasetTables of(DatasetContract contract, Collection<KeyFigure> figures) {
        Optional<SumShape> shape = SumShape.of(contract, figures);
        return new DatasetTables(new FactTable(contract), new CodeTables(contract, shape), shape.map(SumTable::new));
    }

    /** The same tables with the codes that a transaction sees; those that are met in it stay in it. */
    public DatasetTables within(DSLContext transaction) {
        CodeTables codes = new CodeTables(contract(), sums.map(SumTable::shape));
        codes.reload(transaction);
        return new DatasetTables(facts, codes, sums);
    }

    /** What the key figures ask for; empty where the rows are always asked themselves. */
    public String form() {
        return sums.map(s -> s.shape().form()).orElse("");
    }

    public DatasetContract contract() {
        return facts.contract();
    }
}
