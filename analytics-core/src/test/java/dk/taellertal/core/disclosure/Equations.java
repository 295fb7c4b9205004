package dk.taellertal.core.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Sums that someone knows, and what follows from them: elimination in whole numbers of any size, without rounding. */
final class Equations {

    private final int unknowns;
    private final TreeMap<Integer, BigInteger[]> rows = new TreeMap<>();

    Equations(int unknowns) {
        this.unknowns = unknowns;
    }

    /** @param cells the unknowns whose sum is known */
    void know(List<Integer> cells) {
        BigInteger[] row = reduced(row(cells));
        for (int lead = 0; lead < unknowns; lead++) {
            if (row[lead].signum() != 0) {
                rows.put(lead, row);
                return;
            }
        }
    }

    /** Whether the sum of these unknowns is a combination of known sums. */
    boolean compute(List<Integer> cells) {
        return Arrays.stream(reduced(row(cells))).allMatch(x -> x.signum() == 0);
    }

    private BigInteger[] row(List<Integer> cells) {
        BigInteger[] row = new BigInteger[unknowns];
        Arrays.fill(row, BigInteger.ZERO);
        new ArrayList<>(cells).forEach(cell -> row[cell] = row[cell].add(BigInteger.ONE));
        return row;
    }

    private BigInteger[] reduced(BigInteger[] row) {
        BigInteger[] left = row;
        for (var known : rows.entrySet()) {
            BigInteger factor = left[known.getKey()];
            if (factor.signum() != 0) {
                BigInteger lead = known.getValue()[known.getKey()];
                BigInteger[] less = new BigInteger[unknowns];
                for (int i = 0; i < unknowns; i++) {
                    less[i] = left[i].multiply(lead).subtract(known.getValue()[i].multiply(factor));
                }
                left = less;
            }
        }
        return left;
    }
}
