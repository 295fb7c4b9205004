package dk.taellertal.ingest.check;

import java.util.HashSet;
import java.util.Set;

/**
 * Whether numbers that all begin with a day and a month are people's, or a series of accounts whose first digits are alike: people
 * are born on different days of a month, and most of their numbers pass the check of modulus 11.
 */
final class BirthDays {

    /** So many different numbers, all of one day, are a series; fewer may be a citizen's own lines, or twins. */
    private static final int FEWEST_OF_A_SERIES = 3;

    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int MODULUS = 11;

    private final Set<String> days = new HashSet<>();
    private final Set<Integer> different = new HashSet<>();
    private long all;
    private long passing;

    /** Takes in ten digits. */
    void add(String digits) {
        all++;
        passing += passes(digits) ? 1 : 0;
        if (days.size() < 2) {
            days.add(digits.substring(0, 2));
        }
        if (different.size() < FEWEST_OF_A_SERIES) {
            different.add(digits.hashCode());
        }
    }

    void add(BirthDays later) {
        all += later.all;
        passing += later.passing;
        days.addAll(later.days);
        different.addAll(later.different);
    }

    /** Whether they are numbers of a series, and nobody's. */
    boolean areSeries() {
        return days.size() == 1 && different.size() >= FEWEST_OF_A_SERIES && passing * 2 < all;
    }

    private static boolean passes(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % MODULUS == 0;
    }
}
