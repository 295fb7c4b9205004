package dk.taellertal.core.period;

import org.jspecify.annotations.Nullable;

/** The periods first…last, both inclusive; a null end is open. */
public record PeriodRange(@Nullable Period first, @Nullable Period last) {

    /** Every period there is. */
    public static final PeriodRange ALL = new PeriodRange(null, null);

    public PeriodRange {
        if (first != null && last != null && last.lastDay().isBefore(first.firstDay())) {
            throw new IllegalArgumentException("the range ends before it begins: '%s'…'%s'".formatted(first, last));
        }
    }

    /** Whether the whole period lies within the range. */
    public boolean contains(Period period) {
        return (first == null || !period.firstDay().isBefore(first.firstDay()))
                && (last == null || !period.lastDay().isAfter(last.lastDay()));
    }
}
