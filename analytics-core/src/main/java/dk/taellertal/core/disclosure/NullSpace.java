package dk.taellertal.core.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What remains open about some unknown amounts when sums of them are known: the directions in which all of them may be moved
 * together without any known sum changing. A sum can be computed exactly when no direction changes it. Whole numbers,
 * computed exactly; where they grow out of range the arithmetic ends with an {@link ArithmeticException}.
 */
final class NullSpace {

    /** 2⁶¹ − 1, a prime. */
    static final long PRIME = (1L << 61) - 1;

    private static final long SEED = 165;

    private final List<long[]> directions;
    /** A random mixture of the directions, modulo the prime. */
    private final long[] tags;

    private NullSpace(List<long[]> directions, long[] tags) {
        this.directions = directions;
        this.tags = tags;
    }

    /** Nothing is known yet of so many amounts. */
    static NullSpace whole(int unknowns) {
        SplittableRandom random = new SplittableRandom(SEED);
        return new NullSpace(
                IntStream.range(0, unknowns)
                        .mapToObj(i -> {
                            long[] direction = new long[unknowns];
                            direction[i] = 1;
                            return direction;
                        })
                        .toList(),
                random.longs(unknowns, 1, PRIME).toArray());
    }

    List<long[]> directions() {
        return directions;
    }

    /**
     * A number for each unknown. Those of a sum's parts add up to 0 modulo {@link #PRIME} where it can be computed; where it
     * cannot, they hardly ever do.
     */
    long tag(int unknown) {
        return tags[unknown];
    }

    /** Whether a sum follows from those that are known. */
    boolean computes(int[] sum) {
        return tagged(sum) == 0 && directions.stream().allMatch(d -> change(d, sum) == 0);
    }

    private long tagged(int[] sum) {
        long tag = 0;
        for (int unknown : sum) {
            tag = (tag + tags[unknown]) % PRIME;
        }
        return tag;
    }

    /** How a step in a direction changes a sum. */
    static long change(long[] direction, int[] sum) {
        long change = 0;
        for (int unknown : sum) {
            change = Math.addExact(change, direction[unknown]);
        }
        return change;
    }

    /** What remains open when a sum that could not be computed becomes known too. */
    NullSpace knowing(int[] sum) {
        long[] changes = directions.stream().mapToLong(d -> change(d, sum)).toArray();
        int pivot = IntStream.range(0, changes.length)
                .filter(i -> changes[i] != 0)
                .boxed()
                .min(Comparator.<Integer>comparingLong(i -> Math.abs(changes[i]))
                        .thenComparing(i -> width(directions.get(i))))
                .orElseThrow();
        long[] given = directions.get(pivot);
        long step = changes[pivot];
        List<long[]> left = new ArrayList<>(directions.size());
        for (int i = 0; i < changes.length; i++) {
            if (i != pivot) {
                long[] direction = directions.get(i);
                left.add(changes[i] == 0 ? direction : combined(direction, step, given, changes[i]));
            }
        }
        return new NullSpace(left, mixed(given, step, sum));
    }

    private static long width(long[] direction) {
        return Arrays.stream(direction).filter(x -> x != 0).count();
    }

    /** The first times its factor less the second times its own, in lowest terms. */
    private static long[] combined(long[] one, long factor, long[] other, long otherFactor) {
        long[] sum = new long[one.length];
        long divisor = 0;
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.subtractExact(Math.multiplyExact(one[i], factor), Math.multiplyExact(other[i], otherFactor));
            divisor = gcd(divisor, Math.abs(sum[i]));
        }
        for (int i = 0; divisor > 1 && i < sum.length; i++) {
            sum[i] /= divisor;
        }
        return sum;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private long[] mixed(long[] given, long step, int[] sum) {
        long moved = tagged(sum);
        long[] mixed = new long[tags.length];
        for (int i = 0; i < mixed.length; i++) {
            long kept = times(tags[i], Math.floorMod(step, PRIME));
            long taken = times(Math.floorMod(given[i], PRIME), moved);
            mixed[i] = Math.floorMod(kept - taken, PRIME);
        }
        return mixed;
    }

    /** The product modulo the prime, of two numbers in 0…PRIME−1. */
    private static long times(long a, long b) {
        long low = a * b;
        long sum = (low & PRIME) + ((Math.multiplyHigh(a, b) << 3) | (low >>> 61));
        return sum >= PRIME ? sum - PRIME : sum;
    }
}
