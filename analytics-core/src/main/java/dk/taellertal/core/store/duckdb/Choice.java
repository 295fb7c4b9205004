package dk.taellertal.core.store.duckdb;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.store.CellQuery;
import java.util.Map;
import java.util.Optional;

/** Which codes of a dimension a sum counts, and which it does not; all of them where it says neither. */
record Choice(Optional<Codes> with, Optional<Codes> without) {

    static Choice of(CellQuery query, String dimension) {
        return of(query.with(), query.without(), dimension);
    }

    static Choice of(Term term, String dimension) {
        return of(term.with(), term.without(), dimension);
    }

    static Choice of(Map<String, Codes> with, Map<String, Codes> without, String dimension) {
        return new Choice(Optional.ofNullable(with.get(dimension)), Optional.ofNullable(without.get(dimension)));
    }

    boolean narrows() {
        return with.isPresent() || without.isPresent();
    }

    /** Whether rows of a code are added, where anything is narrowed; a total only where it is named. */
    boolean test(String code, DimensionColumn dimension) {
        boolean total = dimension.totals().contains(code);
        boolean wanted = with.map(w -> w.test(code) && (!total || w.entries().contains(code)))
                .orElse(!total);
        return wanted && !without.map(w -> w.test(code)).orElse(false);
    }
}
