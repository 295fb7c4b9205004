package dk.taellertal.core.method;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A change in expenditure, split into what comes of the price of one and what comes of how many they are, in kroner.
 * Plus is more expenditure. The cross effect, of both having changed at once, is a part of its own: the other two are
 * each as if the other had stood still. The three sum to the change exactly.
 * Source of the method: the usual split of p₁n₁ − p₀n₀ into Δp·n₀, p₀·Δn and Δp·Δn.
 *
 * @param priceEffect (p₁ − p₀) · n₀
 * @param numberEffect p₀ · (n₁ − n₀)
 * @param crossEffect (p₁ − p₀) · (n₁ − n₀)
 */
public record PriceNumberSplit(
        Spent before, Spent after, BigDecimal priceEffect, BigDecimal numberEffect, BigDecimal crossEffect) {

    /** @param number of users, places or hours that the amount was spent on; not negative */
    public record Spent(BigDecimal amount, BigDecimal number) {
        public Spent {
            if (number.signum() < 0) {
                throw new IllegalArgumentException("a number must not be negative: '%s'".formatted(number));
            }
        }

        private BigDecimal forNumberOf(Spent other) {
            return amount.multiply(other.number).divide(number, MathContext.DECIMAL128);
        }
    }

    public PriceNumberSplit {
        BigDecimal sum = priceEffect.add(numberEffect).add(crossEffect);
        if (sum.compareTo(after.amount().subtract(before.amount())) != 0) {
            throw new IllegalArgumentException("the parts sum to '%s', but the change is '%s'"
                    .formatted(sum, after.amount().subtract(before.amount())));
        }
    }

    /** Not applicable where either side has no number, and so no price. */
    public static Outcome<PriceNumberSplit> between(Spent before, Spent after) {
        if (before.number().signum() == 0 || after.number().signum() == 0) {
            return Outcome.notApplicable("method.noPrice");
        }
        BigDecimal price = after.forNumberOf(before).subtract(before.amount());
        BigDecimal number = before.forNumberOf(after).subtract(before.amount());
        BigDecimal cross =
                after.amount().subtract(before.amount()).subtract(price).subtract(number);
        return new Outcome.Worked<>(new PriceNumberSplit(before, after, price, number, cross));
    }

    public BigDecimal change() {
        return after.amount().subtract(before.amount());
    }
}
