package dk.taellertal.core.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How an exact number becomes the one that is shown: once, half up, and away from zero below it. What is given must never
 * have been rounded before: 414 of 12745 is 3.2483 pct. and shows as 3.2, but 3.25 would show as 3.3.
 */
public final class Rounding {

    /**
     * Divisions stop at 34 digits. A number that is a half but for that is the half: digits this far behind the last one
     * shown tell no two quotients of counts or amounts apart.
     */
    private static final int GUARD = 16;

    private Rounding() {}

    /** @param decimals how many are shown, 0 or more */
    public static BigDecimal halfUp(BigDecimal exact, int decimals) {
        BigDecimal number =
                exact.scale() > decimals + GUARD ? exact.setScale(decimals + GUARD, RoundingMode.HALF_UP) : exact;
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }
}
