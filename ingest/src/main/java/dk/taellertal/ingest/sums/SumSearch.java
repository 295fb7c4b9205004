package dk.taellertal.ingest.sums;

import dk.taellertal.core.store.GroupedRow;
import dk.taellertal.ingest.sums.NamedRows.Verdict;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds names whose rows come to what the other rows of their groups do: all of them, or those since the last sum. A
 * group is made of rows that are alike in all that names them but one dimension; each row is looked at once.
 *
 * @see "docs/decisions/0004-totals-beside-parts.md"
 */
public final class SumSearch {

    private static final int FEWEST_FOR_A_MEAN = 4;

    private final int measures;
    private final Set<Integer> additive;
    private final long[] units;
    private final IntFunction<Hint> hints;
    private final Map<Integer, NamedRows> names = new TreeMap<>();
    private final Map<Integer, Hint> known = new HashMap<>();
    private int rows;

    /**
     * @param additive indexes of the measures that may be added up over the dimension
     * @param units by measure, the smallest amount that the file writes
     * @param hints by the number of a name
     */
    public SumSearch(int measures, Set<Integer> additive, List<Long> units, IntFunction<Hint> hints) {
        this.measures = measures;
        // In the order of the measures, so that the first that shows a sum is the one that is told of.
        this.additive = Collections.unmodifiableSet(new TreeSet<>(additive));
        this.units = units.stream().mapToLong(Long::longValue).toArray();
        this.hints = hints;
    }

    /** Takes in a group, in the order of its lines. */
    public void group(List<GroupedRow> group) {
        rows += group.size();
        PartSum since = new PartSum(measures);
        PartSum base = new PartSum(measures);
        PartSum all = new PartSum(measures);
        Map<GroupedRow, Likeness> found = new HashMap<>();
        for (GroupedRow row : group) {
            Hint hint = hint(row.name);
            if (hint == Hint.NONE) {
                all.add(row);
            }
            if (hint == Hint.MEAN || hint == Hint.CHANGE || hint == Hint.PART) {
                continue;
            }
            boolean exact = hint == Hint.NONE;
            Likeness like = best(row, since, base, all, exact);
            if (like != null) {
                found.put(row, like);
                since.clear();
            } else if (exact) {
                since.add(row);
                base.add(row);
            }
        }
        List<GroupedRow> plain =
                group.stream().filter(r -> hint(r.name) == Hint.NONE).toList();
        LooseSums loose = new LooseSums(plain, additive, units, base, all);
        int index = 0;
        for (GroupedRow row : group) {
            boolean exact = hint(row.name) == Hint.NONE;
            place(row, group.size(), base, all, found.get(row), loose, index);
            index += exact ? 1 : 0;
        }
    }

    /** The names that are no rows as others, by their numbers. */
    public Map<Integer, Verdict> verdicts() {
        Map<Integer, Verdict> verdicts = new TreeMap<>();
        names.forEach((name, of) -> {
            Verdict verdict = of.verdict(names.size(), rows);
            if (verdict != Verdict.ROWS) {
                verdicts.put(name, verdict);
            }
        });
        return verdicts;
    }

    /**
     * The names that are rows as others and may be sums: too few amounts agree to ask about them.
     *
     * @param groups whether a name, by its number, is one of a group of others
     */
    public List<NamedRows> likely(IntPredicate groups) {
        Map<Integer, Verdict> verdicts = verdicts();
        return names.values().stream()
                .filter(of -> !verdicts.containsKey(of.name()) && of.isLikely(groups.test(of.name())))
                .toList();
    }

    public NamedRows of(int name) {
        return names.computeIfAbsent(name, n -> new NamedRows(n, hint(n)));
    }

    public Collection<NamedRows> names() {
        return names.values();
    }

    private Hint hint(int name) {
        return known.computeIfAbsent(name, hints::apply);
    }

    private @Nullable Likeness best(GroupedRow row, PartSum since, PartSum base, PartSum all, boolean exact) {
        if (exact) {
            // The row itself is among all already.
            all.take(row);
        }
        Likeness like = agrees(row, since, exact, 2);
        like = like == null ? agrees(row, base, exact, 2) : like;
        like = like == null ? agrees(row, all, exact, 2) : like;
        if (exact) {
            all.add(row);
        }
        return like;
    }

    private void place(
            GroupedRow row, int size, PartSum base, PartSum all, @Nullable Likeness met, LooseSums loose, int index) {
        Hint hint = hint(row.name);
        NamedRows of = of(row.name);
        boolean exact = hint == Hint.NONE;
        Likeness like = met;
        Optional<LooseSums.Found> less = Optional.empty();
        if (like == null) {
            // It may stand above its parts.
            if (exact) {
                all.take(row);
                base.take(row);
            }
            like = agrees(row, all, exact, 2);
            like = like == null ? agrees(row, base, exact, 2) : like;
            if (exact) {
                less = like == null && size > 2 ? loose.of(row, index) : less;
                if (like == null && size > 2) {
                    loose.run(row, index).ifPresent(run -> of.exact(run.like(), run.digits(), false));
                }
                all.add(row);
                base.add(row);
            }
        }
        switch (hint) {
            case NONE -> plain(row, of, size, all, like, less);
            case SUM, ALL -> hinted(row, of, base, all, like);
            case MEAN, CHANGE, PART -> of.off.add(shown(row, all));
        }
    }

    private void plain(
            GroupedRow row,
            NamedRows of,
            int size,
            PartSum all,
            @Nullable Likeness like,
            Optional<LooseSums.Found> less) {
        boolean shows = shownMeasure(row).isPresent();
        of.groups += size > 2 && shows ? 1 : 0;
        if (like != null) {
            double digits = 0;
            for (int i : additive) {
                long amount = row.amounts[i];
                digits += amount == GroupedRow.NONE || amount == 0
                        ? 0
                        : Math.log10(Math.abs((double) amount) / units[i] + 1);
            }
            // All the others of four rows or more: few rows could be that by chance.
            boolean whole = like.parts() >= all.rows() - 1;
            of.plain(like, digits, like.parts() > 2 && whole);
            if (size > 2) {
                of.exact(like, digits, whole);
            }
            return;
        }
        if (size >= FEWEST_FOR_A_MEAN && shows) {
            of.meanGroups++;
            if (mean(row, of, all)) {
                return;
            }
        }
        less.ifPresent(of::loose);
    }

    /** Whether a row is the mean of the others, where these differ. */
    private boolean mean(GroupedRow row, NamedRows of, PartSum all) {
        double digits = 0;
        for (int i = 0; i < measures; i++) {
            if (row.amounts[i] == GroupedRow.NONE) {
                continue;
            }
            int others = all.rows() - 1;
            // A mean may be written with fewer digits than the others.
            long step = Math.max(units[i], LooseSums.lastDigit(row.amounts[i]));
            double mean = (all.sum(i) - row.amounts[i]) / (double) others;
            if (all.nonzero(i) < others || Math.abs(mean - row.amounts[i]) > step / 2.0) {
                return false;
            }
            // Among amounts that are all alike each is the mean, which says nothing.
            digits += Math.log10(all.spread(i) / step + 1);
        }
        if (digits == 0) {
            return false;
        }
        of.meanDigits += of.isNews(row) ? digits : 0;
        of.means.add(shown(row, all));
        return true;
    }

    private void hinted(GroupedRow row, NamedRows of, PartSum base, PartSum all, @Nullable Likeness like) {
        if (like != null) {
            of.even.add(like);
            return;
        }
        Likeness one = agrees(row, all, false, 1);
        if (one != null) {
            of.thin.add(one);
        } else if (isCompared(row)) {
            (base.rows() > 0 ? of.off : of.alone).add(shown(row, base));
        }
    }

    private boolean isCompared(GroupedRow row) {
        return additive.stream().anyMatch(i -> row.amounts[i] != GroupedRow.NONE && row.amounts[i] != 0);
    }

    private Likeness shown(GroupedRow row, PartSum parts) {
        int measure = shownMeasure(row).orElse(0);
        return new Likeness(row, parts.rows(), measure, parts.sum(measure));
    }

    private OptionalInt shownMeasure(GroupedRow row) {
        for (int i = 0; i < measures; i++) {
            if (row.amounts[i] != GroupedRow.NONE && row.amounts[i] != 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Whether all amounts of a row are those of its parts together.
     *
     * @param exact or each part rounded by itself
     * @param fewest parts with an amount other than 0, in one measure at least
     */
    private @Nullable Likeness agrees(GroupedRow row, PartSum parts, boolean exact, int fewest) {
        if (parts.rows() < fewest) {
            return null;
        }
        int shown = -1;
        for (int i : additive) {
            long amount = row.amounts[i];
            if (amount == GroupedRow.NONE) {
                continue;
            }
            if (Math.abs(parts.sum(i) - amount) > (exact ? 0 : units[i] * LooseSums.rounding(parts.rows()))) {
                return null;
            }
            if (amount != 0 && parts.nonzero(i) >= fewest && (shown < 0 || parts.nonzero(i) > parts.nonzero(shown))) {
                shown = i;
            }
        }
        return shown < 0 ? null : new Likeness(row, parts.rows(), shown, parts.sum(shown));
    }
}
