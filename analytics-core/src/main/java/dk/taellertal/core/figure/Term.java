package dk.taellertal.core.figure;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sum over one dataset: a measure, with some codes of some dimensions and without others.
 *
 * @param label what a reader calls it, for example "unge uden uddannelse og job"
 * @param at when the sum is taken for a figure's period
 */
public record Term(
        String dataset, String measure, Map<String, Codes> with, Map<String, Codes> without, At at, String label) {

    /** Which period of the dataset belongs to a figure's period. */
    public enum At {
        /** The same one. */
        SAME,
        /** 1 January: the year's first quarter, or the year itself where the dataset is yearly. */
        FIRST_QUARTER,
        /** The year's third quarter. */
        THIRD_QUARTER;

        /** The dataset's period that belongs to a figure's period. */
        public Period of(Period period, DatasetContract contract) {
            boolean quarterly = contract.period().kinds().contains(Period.Kind.QUARTER);
            return switch (this) {
                case SAME -> period;
                case FIRST_QUARTER -> quarterly ? Period.quarter(period.year(), 1) : Period.year(period.year());
                case THIRD_QUARTER -> quarterly ? Period.quarter(period.year(), 3) : Period.year(period.year());
            };
        }

        /** The figure's period, a year where there are several, that a dataset's period belongs to. */
        public Optional<Period> asked(Period period, DatasetContract contract) {
            Period figurePeriod = this == SAME ? period : Period.year(period.year());
            return Optional.of(figurePeriod).filter(f -> of(f, contract).equals(period));
        }
    }

    public Term {
        with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
        without = Collections.unmodifiableMap(new LinkedHashMap<>(without));
    }

    /** Whether rows of a code take part. */
    public boolean counts(String dimension, String code) {
        Codes chosen = with.get(dimension);
        Codes left = without.get(dimension);
        return (chosen == null || chosen.test(code)) && (left == null || !left.test(code));
    }

    /** This term over some codes of a dimension, in place of those it had of it. */
    public Term with(String dimension, Codes codes) {
        Map<String, Codes> chosen = new LinkedHashMap<>(with);
        chosen.put(dimension, codes);
        return new Term(dataset, measure, chosen, without, at, label);
    }

    /** The same rows, another measure of them. */
    public Term measuring(String other) {
        return new Term(dataset, other, with, without, at, label);
    }

    /** This term with one dimension narrowed further, to a code that it counts. */
    public Term only(String dimension, String code) {
        return with(dimension, new Codes(List.of(code)));
    }
}
