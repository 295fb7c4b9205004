package dk.taellertal.core.method;

import static dk.taellertal.core.method.Outcomes.assertNotApplicable;
import static dk.taellertal.core.method.Outcomes.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.method.PriceNumberSplit.Spent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PriceNumberSplitTest {

    private static Spent spent(String amount, String number) {
        return new Spent(new BigDecimal(amount), new BigDecimal(number));
    }

    @Test
    void a_change_is_price_number_and_both_together() {
        // 100 pupils at 100,000 become 105 at 110,000: 10,000,000 becomes 11,550,000, a change of 1,550,000.
        // Price 10,000 · 100 = 1,000,000; number 100,000 · 5 = 500,000; both 10,000 · 5 = 50,000.
        PriceNumberSplit split = result(PriceNumberSplit.between(spent("10000000", "100"), spent("11550000", "105")));

        assertThat(split.priceEffect()).isEqualByComparingTo("1000000");
        assertThat(split.numberEffect()).isEqualByComparingTo("500000");
        assertThat(split.crossEffect()).isEqualByComparingTo("50000");
        assertThat(split.change()).isEqualByComparingTo("1550000");
    }

    @Test
    void fewer_at_a_higher_price_pull_apart() {
        // 50 at 200 become 40 at 210: 10,000 becomes 8,400. Price 10 · 50 = 500; number 200 · −10 = −2,000;
        // both 10 · −10 = −100; together −1,600.
        PriceNumberSplit split = result(PriceNumberSplit.between(spent("10000", "50"), spent("8400", "40")));

        assertThat(split.priceEffect()).isEqualByComparingTo("500");
        assertThat(split.numberEffect()).isEqualByComparingTo("-2000");
        assertThat(split.crossEffect()).isEqualByComparingTo("-100");
        assertThat(split.change()).isEqualByComparingTo("-1600");
    }

    @Test
    void without_a_number_there_is_no_price() {
        assertNotApplicable(PriceNumberSplit.between(spent("10", "0"), spent("10", "1")), "method.noPrice");
        assertNotApplicable(PriceNumberSplit.between(spent("10", "1"), spent("0", "0")), "method.noPrice");
    }

    @Test
    void the_parts_sum_to_the_whole_exactly_and_the_cross_part_is_what_it_says() {
        Random random = new Random(2019);
        for (int i = 0; i < 1000; i++) {
            Spent before = random(random);
            Spent after = random(random);

            PriceNumberSplit split = result(PriceNumberSplit.between(before, after));

            assertThat(split.priceEffect().add(split.numberEffect()).add(split.crossEffect()))
                    .as("%s → %s", before, after)
                    .isEqualByComparingTo(after.amount().subtract(before.amount()));
            BigDecimal both =
                    price(after).subtract(price(before)).multiply(after.number().subtract(before.number()));
            assertThat(split.crossEffect().subtract(both).abs())
                    .as("%s → %s", before, after)
                    .isLessThan(new BigDecimal("1E-12"));
        }
    }

    @Test
    void what_stands_still_has_no_effect() {
        Random random = new Random(2020);
        for (int i = 0; i < 200; i++) {
            Spent before = random(random);
            Spent dearer = new Spent(before.amount().add(BigDecimal.TEN), before.number());

            PriceNumberSplit split = result(PriceNumberSplit.between(before, dearer));

            assertThat(split.priceEffect()).isEqualByComparingTo("10");
            assertThat(split.numberEffect()).isEqualByComparingTo("0");
            assertThat(split.crossEffect()).isEqualByComparingTo("0");
        }
    }

    private static Spent random(Random random) {
        return new Spent(
                BigDecimal.valueOf(random.nextLong(-1_000_000_000_00L, 1_000_000_000_00L), 2),
                BigDecimal.valueOf(random.nextInt(1, 50_000)));
    }

    private static BigDecimal price(Spent spent) {
        return spent.amount().divide(spent.number(), MathContext.DECIMAL128);
    }

    @Test
    void parts_that_do_not_sum_and_negative_numbers_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceNumberSplit(
                        spent("10", "1"), spent("20", "1"), BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE))
                .withMessage("the parts sum to '3', but the change is '10'");
        assertThatIllegalArgumentException().isThrownBy(() -> spent("10", "-1")).withMessageContaining("'-1'");
    }
}
