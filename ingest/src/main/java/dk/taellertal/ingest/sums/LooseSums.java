package dk.taellertal.ingest.sums;

import dk.taellertal.core.store.GroupedRow;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sums of a group that show less plainly than the sum of all others: of some rows that stand next to each other, nearly,
 * in one of several measures, with another sign or counted twice, or of one row alone. The more ways there are to find
 * one, the less it proves.
 */
final class LooseSums {

    /** A near sum lies so close, as a part of one, whatever its rounding. */
    private static final double NEAR = 1 / 200.0;

    /**
     * What runs of one length a row may be the sum of, above, below, or at the beginning, and ten times as many: amounts that
     * keep their proportions meet often.
     */
    private static final double RUNS = 30;

    /**
     * A row beside what it may be the sum of.
     *
     * @param digits how unlikely that is by chance, as a power of ten
     * @param again the same where as many parts came to a row of this name before
     * @param kind how plainly it shows
     */
    record Found(Likeness like, double digits, double again, Kind kind) {

        Found(Likeness like, double digits, Kind kind) {
            this(like, digits, digits, kind);
        }
    }

    /** How plainly a sum shows. */
    enum Kind {
        FIRM,
        /** Close, which the same rows are year by year if they are once. */
        NEAR,
        /** Of two rows, which amounts that keep their proportions are in every group if they are in one. */
        PAIR,
        /** Of some measures, where others hold something else: an amount that never changes would prove it each time. */
        PARTLY,
        /** The same amounts as the row above. */
        SINGLE
    }

    private final List<GroupedRow> rows;
    private final Set<Integer> additive;
    private final long[] units;
    private final PartSum base;
    private final PartSum all;
    private final Runs runs;

    /**
     * @param rows the rows of the group whose names hint at nothing
     * @param base those among them that are no sums
     */
    LooseSums(List<GroupedRow> rows, Set<Integer> additive, long[] units, PartSum base, PartSum all) {
        this.rows = rows;
        this.additive = additive;
        this.units = units;
        this.base = base;
        this.all = all;
        runs = new Runs(rows, additive, units.length);
    }

    /**
     * What a row is the sum of, the row itself taken out of both sums.
     *
     * @param index of the row among those that hint at nothing
     */
    Optional<Found> of(GroupedRow row, int index) {
        return runs.of(index)
                .map(like -> new Found(
                        like,
                        digits(row) - Math.log10(RUNS * rows.size()),
                        digits(row) - Math.log10(RUNS),
                        like.parts() > 2 ? Kind.FIRM : Kind.PAIR))
                .or(() -> near(row, all))
                .or(() -> near(row, base))
                .or(() -> times(row))
                .or(() -> partly(row, all))
                .or(() -> partly(row, base))
                .or(() -> single(row, index));
    }

    /** The run that a row is the exact sum of, and how unlikely that is by chance, as a power of ten. */
    Optional<Found> run(GroupedRow row, int index) {
        return runs.of(index).map(like -> new Found(like, digits(row) - Math.log10(RUNS * rows.size()), Kind.PAIR));
    }

    private Optional<Found> near(GroupedRow row, PartSum parts) {
        double digits = 0;
        boolean rounded = true;
        int shown = -1;
        for (int i : additive) {
            long amount = row.amounts[i];
            if (amount == GroupedRow.NONE) {
                continue;
            }
            double off = Math.abs((double) parts.sum(i) - amount);
            double allowed = units[i] * rounding(parts.rows());
            rounded &= off <= allowed;
            boolean close = off <= Math.abs((double) parts.sum(i)) * NEAR;
            if (off > allowed && !close && off > lastDigit(amount) / 2.0) {
                return Optional.empty();
            }
            if (amount != 0 && parts.nonzero(i) > 1) {
                shown = shown < 0 ? i : shown;
                double proof = Math.log10(Math.max(1, Math.abs((double) amount) / (2 * allowed + units[i])));
                digits += off <= allowed ? proof : close ? Math.min(1, proof) : Math.log10(shownDigits(amount));
            }
        }
        return shown < 0
                ? Optional.empty()
                : Optional.of(new Found(like(row, parts, shown), digits, rounded ? Kind.FIRM : Kind.NEAR));
    }

    /** By how many units the sum of parts may be off, each rounded by itself. */
    static double rounding(int parts) {
        return Math.min((parts + 1) / 2.0, 3 * Math.sqrt(parts / 12.0) + 0.5);
    }

    /** The others with the other sign, twice, or half of them; of two others each may be the mean. */
    private Optional<Found> times(GroupedRow row) {
        return factor(row, -1).or(() -> factor(row, 2)).or(() -> all.rows() > 2 ? factor(row, 0.5) : Optional.empty());
    }

    private Optional<Found> factor(GroupedRow row, double factor) {
        int shown = -1;
        for (int i : additive) {
            long amount = row.amounts[i];
            if (amount == GroupedRow.NONE) {
                continue;
            }
            if (Math.abs(all.sum(i) * factor - amount)
                    > (factor < 1 && factor > 0 ? Math.max(units[i], lastDigit(amount)) : 0)) {
                return Optional.empty();
            }
            shown = shown < 0 && amount != 0 && all.nonzero(i) > 1 ? i : shown;
        }
        return shown < 0
                ? Optional.empty()
                : Optional.of(new Found(like(row, all, shown), digits(row) - Math.log10(3), Kind.FIRM));
    }

    /** One of several measures agrees, where the others are left blank or hold something else. */
    private Optional<Found> partly(GroupedRow row, PartSum parts) {
        double digits = 0;
        boolean blank = true;
        int shown = -1;
        for (int i : additive) {
            long amount = row.amounts[i];
            if (amount == GroupedRow.NONE || amount == 0) {
                continue;
            }
            if (amount == parts.sum(i) && parts.nonzero(i) > 1) {
                digits += digits(amount);
                shown = shown < 0 ? i : shown;
            } else {
                blank = false;
            }
        }
        return shown < 0
                ? Optional.empty()
                : Optional.of(new Found(
                        like(row, parts, shown),
                        digits - Math.log10(additive.size()),
                        blank ? Kind.FIRM : Kind.PARTLY));
    }

    private Optional<Found> single(GroupedRow row, int index) {
        if (index == 0 || rows.size() > Runs.MOST_ROWS) {
            return Optional.empty();
        }
        GroupedRow above = rows.get(index - 1);
        int shown = -1;
        for (int i : additive) {
            if (row.amounts[i] != above.amounts[i]) {
                return Optional.empty();
            }
            shown = shown < 0 && row.amounts[i] != GroupedRow.NONE && row.amounts[i] != 0 ? i : shown;
        }
        return shown < 0 || row.name == above.name || alike(row) > 2
                ? Optional.empty()
                : Optional.of(
                        new Found(new Likeness(row, 1, shown, above.amounts[shown]), digits(row) - 1, Kind.SINGLE));
    }

    /** How many rows have the same amounts, the row among them: grants may be the same for all. */
    private long alike(GroupedRow row) {
        return rows.stream()
                .filter(r -> Arrays.equals(r.amounts, row.amounts))
                .limit(3)
                .count();
    }

    private static Likeness like(GroupedRow row, PartSum parts, int measure) {
        return new Likeness(row, parts.rows(), measure, parts.sum(measure));
    }

    private double digits(GroupedRow row) {
        double digits = 0;
        for (int i : additive) {
            digits += row.amounts[i] == GroupedRow.NONE ? 0 : digits(row.amounts[i]);
        }
        return digits;
    }

    /** Zeros at the end prove nothing: round amounts are alike by chance. */
    private static double digits(long amount) {
        return amount == 0 ? 0 : Math.log10(shownDigits(amount) + 1);
    }

    /** An amount without its sign and the zeros at its end. */
    private static double shownDigits(long amount) {
        return Math.abs((double) amount) / lastDigit(amount);
    }

    /** What the last digit of an amount counts that is no 0. */
    static long lastDigit(long amount) {
        long digit = 1;
        for (long rest = amount; rest != 0 && rest % 10 == 0; rest /= 10) {
            digit *= 10;
        }
        return digit;
    }
}
