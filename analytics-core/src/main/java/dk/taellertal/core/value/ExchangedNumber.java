package dk.taellertal.core.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as another program gets it: the exact one where it has few decimals, else with {@value #MORE} decimals more
 * than are shown, rounded half up once. Whoever rounds it to the shown decimals, or to fewer, gets what rounding the exact
 * number gives.
 */
public final class ExchangedNumber {

    /** Decimals beyond the shown ones, of a number that has no end or a late one. */
    public static final int MORE = 6;

    private ExchangedNumber() {}

    /**
     * @param exact not rounded before
     * @param shown how many decimals a page shows, 0 or more
     * @param atLeast how many decimals are written even where they are zeros
     */
    public static BigDecimal of(BigDecimal exact, int shown, int atLeast) {
        int all = exact.stripTrailingZeros().scale();
        int decimals = Math.min(all, Math.max(shown + MORE, atLeast));
        while (decimals < all && !roundsAlike(exact, decimals, shown)) {
            decimals++;
        }
        return exact.setScale(Math.max(decimals, atLeast), RoundingMode.HALF_UP);
    }

    /** Whether a number with that many decimals gives the same as the exact one with each number of decimals up to the shown. */
    private static boolean roundsAlike(BigDecimal exact, int decimals, int shown) {
        BigDecimal written = exact.setScale(decimals, RoundingMode.HALF_UP);
        for (int fewer = 0; fewer <= shown; fewer++) {
            if (written.setScale(fewer, RoundingMode.HALF_UP).compareTo(exact.setScale(fewer, RoundingMode.HALF_UP))
                    != 0) {
                return false;
            }
        }
        return true;
    }
}
