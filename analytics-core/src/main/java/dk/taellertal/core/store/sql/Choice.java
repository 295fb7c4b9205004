package dk.taellertal.core.store.sql;

import dk.taellertal.core.dataset.AgeRange;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.store.CellQuery;
import dk.taellertal.core.text.Message;
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
        return wanted && !without.map(w -> w.test(code) || w.straddles(code)).orElse(false);
    }

    /** Whether a code stands for several years of age of which some are added and others are not. */
    boolean straddles(String code, DimensionColumn dimension) {
        boolean total = dimension.totals().contains(code);
        if (total || test(code, dimension)) {
            return false;
        }
        boolean partlyIn = with.map(w -> w.straddles(code)).orElse(false);
        boolean in = with.map(w -> w.test(code)).orElse(true);
        boolean out = without.map(w -> w.test(code)).orElse(false);
        boolean partlyOut = without.map(w -> w.straddles(code)).orElse(false);
        return !out && (partlyIn || (in && partlyOut));
    }

    /** Whether any code may be added in part. */
    boolean choosesYears() {
        return with.map(Codes::choosesYears).orElse(false)
                || without.map(Codes::choosesYears).orElse(false);
    }

    /** That a group of ages goes beyond those that are added. */
    Message partly(String code) {
        Codes chosen = with.filter(w -> w.straddles(code)).or(() -> without).orElseThrow();
        String ages = AgeRange.of(code).map(AgeRange::code).orElse(code);
        String wanted = String.join(", ", chosen.entries()).replace("..", "-");
        return wanted.endsWith("-")
                ? Message.of("value.partly.open", ages, wanted.substring(0, wanted.length() - 1))
                : Message.of("value.partly", ages, wanted);
    }
}
