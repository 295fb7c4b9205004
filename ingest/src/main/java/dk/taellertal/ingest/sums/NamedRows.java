package dk.taellertal.ingest.sums;

import dk.taellertal.core.store.GroupedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All rows of one name, and how they stand to the others of their groups. */
public final class NamedRows {

    /** What is to be done with rows of a name. */
    public enum Verdict {
        /** They are rows as all others. */
        ROWS,
        /** Their name and their amounts say that they are sums. */
        SUMS,
        /** Amounts or name say so, but not both. */
        OPEN,
        /** Their name says so, and there is nothing that they could be held against. */
        ALONE
    }

    private static final int MOST_SEEN = 100;

    /** From where on a sum is warned of, as a power of ten: of some neighbours in several measures. */
    private static final double LIKELY = 2.5;
    /** The same where the name is one of a group. */
    private static final double LIKELY_OF_GROUP = 1;
    /** The same of all others. */
    private static final double LIKELY_OF_ALL = 2;

    private final int name;
    private final Hint hint;
    final List<Likeness> even = new ArrayList<>();
    final List<Likeness> thin = new ArrayList<>();
    final List<Likeness> off = new ArrayList<>();
    /** Those of hinted names that have no others beside them. */
    final List<Likeness> alone = new ArrayList<>();

    final List<Likeness> means = new ArrayList<>();
    /** Groups of three rows or more in which rows of the name have an amount. */
    int groups;
    /** Groups of four rows or more. */
    int meanGroups;

    double meanDigits;
    /** How unlikely it is that all those that agree do so by chance, as a power of ten. */
    private double digits;
    /** The same without those that nearly agree. */
    private double firmDigits;
    /** The same of the one that is the least likely. */
    private double mostDigits;
    /** How many are the sum of all the others of their groups. */
    private int whole;

    private int singles;
    private double pairDigits;

    /** Amounts that agreed before: the same once more are no further evidence. */
    private final List<LooseSums.Found> partly = new ArrayList<>();

    /** Those that are the exact sum of others next to them. */
    private final List<Likeness> exact = new ArrayList<>();

    /** How unlikely that is of the one that is the least likely, as a power of ten. */
    private double exactDigits;
    /** Whether one has two measures or more with an amount. */
    private boolean severalMeasures;
    /** Whether all of them are the sum of all others. */
    private boolean ofAll = true;

    private final Set<List<Long>> seen = new HashSet<>();

    /** How many parts the sums had. */
    private final Set<Integer> lengths = new HashSet<>();

    NamedRows(int name, Hint hint) {
        this.name = name;
        this.hint = hint;
    }

    /** Whether amounts that agree are others than those that agreed before; enough of them are never asked about again. */
    boolean isNews(GroupedRow row) {
        return seen.size() < MOST_SEEN
                && seen.add(Arrays.stream(row.amounts).boxed().toList());
    }

    /**
     * Takes in one that is a sum of others.
     *
     * @param all whether of all the others of its group
     */
    void plain(Likeness like, double proof, boolean all) {
        even.add(like);
        whole += all ? 1 : 0;
        firm(like, proof);
    }

    /** Takes in one that looks like a sum of others. */
    void loose(LooseSums.Found found) {
        if (found.kind() == LooseSums.Kind.PARTLY) {
            partly.add(found);
            return;
        }
        even.add(found.like());
        switch (found.kind()) {
            case PARTLY -> {}
            case FIRM -> firm(found.like(), lengths.add(found.like().parts()) ? found.digits() : found.again());
            case NEAR -> digits += isNews(found.like().row()) ? found.digits() : 0;
            case PAIR -> {
                digits += Math.max(0, found.digits() - pairDigits);
                pairDigits = Math.max(pairDigits, found.digits());
                mostDigits = Math.max(mostDigits, found.digits());
            }
            case SINGLE -> {
                singles++;
                digits += isNews(found.like().row()) ? found.digits() : 0;
            }
        }
    }

    /**
     * Takes in one that is the exact sum of others that stand next to it, or of all others.
     *
     * @param all whether of all others
     */
    void exact(Likeness like, double proof, boolean all) {
        exact.add(like);
        exactDigits = Math.max(exactDigits, proof);
        ofAll &= all;
        severalMeasures |= Arrays.stream(like.row().amounts)
                        .filter(amount -> amount != GroupedRow.NONE && amount != 0)
                        .count()
                > 1;
    }

    /** Whether all rows of a name that hints at nothing are exact sums, which chance makes seldom and not never. */
    boolean isLikely(boolean group) {
        if (hint != Hint.NONE || exact.isEmpty() || exact.size() < groups) {
            return false;
        }
        return (severalMeasures && exactDigits >= LIKELY)
                || (group && exactDigits >= LIKELY_OF_GROUP)
                || (ofAll && exactDigits >= LIKELY_OF_ALL);
    }

    /** Those that are exact sums of others, by line. */
    public List<Likeness> exact() {
        return exact.stream().sorted(Comparator.comparing(Likeness::line)).toList();
    }

    private void firm(Likeness like, double proof) {
        double news = isNews(like.row()) ? proof : 0;
        digits += news;
        firmDigits += news;
        mostDigits = Math.max(mostDigits, proof);
    }

    public int name() {
        return name;
    }

    public Hint hint() {
        return hint;
    }

    /** Those that come to the sum of two others or more; of one that is named a sum, to that of one. */
    public List<Likeness> even() {
        return List.copyOf(even);
    }

    /** Those that are named as a sum, mean, change or part and agree with nothing. */
    public List<Likeness> off() {
        return List.copyOf(off);
    }

    /** Those that are named a sum and stand for themselves, or beside one row that they are alike. */
    public List<Likeness> alone() {
        List<Likeness> all = new ArrayList<>(alone);
        if (hint == Hint.SUM && even.isEmpty()) {
            all.addAll(thin);
        }
        return all;
    }

    public boolean isMean() {
        return hint == Hint.MEAN || (even.isEmpty() && !means.isEmpty());
    }

    /** Whether all rows of the name are sums or means by their amounts, and the name does not say so by itself. */
    public boolean isThroughout() {
        boolean unnamed = hint == Hint.NONE || hint == Hint.ALL;
        boolean sums = !even.isEmpty() && even.size() >= groups;
        return unnamed && off.isEmpty() && (sums || (isMean() && means.size() >= meanGroups));
    }

    /** All that were held against others, by line. */
    public List<Likeness> all() {
        List<Likeness> shown = isMean() && off.isEmpty() ? means : off;
        return Stream.of(even, thin, shown)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Likeness::line))
                .toList();
    }

    /**
     * @param names how many names there are to agree by chance
     * @param rows how many rows
     */
    Verdict verdict(int names, int rows) {
        countPartly();
        return switch (hint) {
            case SUM -> sum();
            case ALL -> even.isEmpty() ? (off.isEmpty() && thin.isEmpty() ? Verdict.ROWS : Verdict.OPEN) : settled();
            case MEAN, CHANGE, PART -> off.isEmpty() ? Verdict.ALONE : Verdict.OPEN;
            case NONE -> isCertain(names, rows) || isMean(names) ? Verdict.OPEN : Verdict.ROWS;
        };
    }

    /** Those that agree in some measures count where the amounts that agree are several, or there is but one group. */
    private void countPartly() {
        long different = partly.stream().map(f -> f.like().amount()).distinct().count();
        if (different > 1 || (groups == 1 && !partly.isEmpty())) {
            partly.forEach(found -> {
                even.add(found.like());
                firm(found.like(), found.digits());
            });
        }
        partly.clear();
    }

    private Verdict sum() {
        if (!even.isEmpty()) {
            return settled();
        }
        return off.isEmpty() ? Verdict.ALONE : Verdict.OPEN;
    }

    private Verdict settled() {
        return off.isEmpty() ? Verdict.SUMS : Verdict.OPEN;
    }

    /** A name that is the sum of all others wherever it stands; or nearly so, with numbers that leave no doubt. */
    private boolean isCertain(int names, int rows) {
        if (even.isEmpty()) {
            return false;
        }
        if (singles == even.size() && seen.size() < 2) {
            return false;
        }
        int least = whole == even.size() ? 2 : 3;
        boolean everywhere = even.size() >= groups && digits >= least + Math.log10(names);
        boolean mostly = even.size() > 1 && even.size() * 2 >= groups && firmDigits >= 4 + Math.log10(rows);
        return everywhere || mostly || mostDigits >= 6 + Math.log10(rows);
    }

    private boolean isMean(int names) {
        return !means.isEmpty() && means.size() >= meanGroups && meanDigits >= 4 + Math.log10(names);
    }
}
