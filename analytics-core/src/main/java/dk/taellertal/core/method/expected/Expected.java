package dk.taellertal.core.method.expected;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** What a year is expected to end at, in kroner, with the arithmetic that led to it. Plus is expenditure. */
public sealed interface Expected {

    BigDecimal amount();

    /**
     * A · 12 / m.
     *
     * @param actual A, year to date
     * @param month m, 1…12
     */
    record Linear(BigDecimal actual, int month) implements Expected {
        @Override
        public BigDecimal amount() {
            return actual.multiply(BigDecimal.valueOf(12)).divide(BigDecimal.valueOf(month), MathContext.DECIMAL128);
        }
    }

    /**
     * A over the mean share, every year counting alike.
     *
     * @param actual A, year to date
     * @param shares at least one, and on average no near 0
     * @param leftOut earlier years that have no share
     */
    record Seasonal(BigDecimal actual, List<Share> shares, List<LeftOut> leftOut) implements Expected {
        public Seasonal {
            shares = List.copyOf(shares);
            leftOut = List.copyOf(leftOut);
        }

        public BigDecimal meanShare() {
            return meanOf(shares);
        }

        static BigDecimal meanOf(List<Share> shares) {
            return shares.stream()
                    .map(Share::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(shares.size()), MathContext.DECIMAL128);
        }

        @Override
        public BigDecimal amount() {
            return actual.divide(meanShare(), MathContext.DECIMAL128);
        }
    }

    /**
     * B + (A − phased).
     *
     * @param budget B, of the whole year
     * @param actual A, year to date
     * @param phased the part of the budget planned up to the same month
     */
    record Phased(BigDecimal budget, BigDecimal actual, BigDecimal phased) implements Expected {
        @Override
        public BigDecimal amount() {
            return budget.add(actual.subtract(phased));
        }
    }

    /** @param reason is shown beside the amount */
    record Manual(BigDecimal amount, String reason) implements Expected {
        public Manual {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a manual amount of '%s' needs a reason".formatted(amount));
            }
        }
    }

    /** How much of an earlier year had come by the month. */
    record Share(int year, BigDecimal toDate, BigDecimal total) {
        public BigDecimal value() {
            return toDate.divide(total, MathContext.DECIMAL128);
        }
    }
}
