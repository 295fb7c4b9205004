package dk.taellertal.core.method.price;

import static dk.taellertal.core.method.Outcomes.assertMissing;
import static dk.taellertal.core.method.Outcomes.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PriceIndexTest {

    private static final LocalDate JUNE_2020 = LocalDate.of(2020, 6, 30);
    private static final LocalDate JUNE_2021 = LocalDate.of(2021, 6, 30);

    /** The estimate of 2021 revises that of 2020 and reaches a year further. */
    private static final PriceIndex INDEX = new PriceIndex(List.of(
            rate(2022, JUNE_2020, "1.0"),
            rate(2021, JUNE_2020, "2.0"),
            rate(2020, JUNE_2020, "2.5"),
            rate(2020, JUNE_2021, "2.4"),
            rate(2021, JUNE_2021, "1.5"),
            rate(2022, JUNE_2021, "1.0"),
            rate(2023, JUNE_2021, "1.8"),
            new IndexRate(2021, "løn", JUNE_2020, new BigDecimal("3.0"))));

    private static IndexRate rate(int year, LocalDate estimated, String percent) {
        return new IndexRate(year, "samlet", estimated, new BigDecimal(percent));
    }

    private static PriceBase base(int year, LocalDate asOf) {
        return new PriceBase(year, "samlet", asOf);
    }

    @Test
    void forwards_each_later_year_is_multiplied_on() {
        // 1,000,000 of 2019 in prices of 2021: · 1.025 (2020) · 1.02 (2021) = 1,025,000 · 1.02 = 1,045,500
        FixedPrice fixed = result(INDEX.fixed(new BigDecimal("1000000"), 2019, base(2021, JUNE_2020)));

        assertThat(fixed.result()).isEqualByComparingTo("1045500");
        assertThat(fixed.factor()).isEqualByComparingTo("1.0455");
        assertThat(fixed.steps()).extracting(IndexRate::year).containsExactly(2020, 2021);
        assertThat(fixed.backwards()).isFalse();
    }

    @Test
    void backwards_the_same_factor_divides() {
        // 1,045,500 of 2021 in prices of 2019: / (1.025 · 1.02) = 1,000,000
        FixedPrice fixed = result(INDEX.fixed(new BigDecimal("1045500"), 2021, base(2019, JUNE_2020)));

        assertThat(fixed.result()).isEqualByComparingTo("1000000");
        assertThat(fixed.steps()).extracting(IndexRate::year).containsExactly(2020, 2021);
        assertThat(fixed.backwards()).isTrue();
    }

    @Test
    void the_latest_estimate_at_or_before_the_day_counts_and_is_named() {
        // The day before the estimate of 2021 the old one counts; with the new one 1,000,000 · 1.024 · 1.015 =
        // 1,039,360
        FixedPrice before = result(INDEX.fixed(new BigDecimal("1000000"), 2019, base(2021, JUNE_2021.minusDays(1))));
        FixedPrice after = result(INDEX.fixed(new BigDecimal("1000000"), 2019, base(2021, JUNE_2021)));

        assertThat(before.estimated()).isEqualTo(JUNE_2020);
        assertThat(before.result()).isEqualByComparingTo("1045500");
        assertThat(after.estimated()).isEqualTo(JUNE_2021);
        assertThat(after.result()).isEqualByComparingTo("1039360");
    }

    @Test
    void each_type_has_its_own_rates() {
        FixedPrice wages = result(INDEX.fixed(new BigDecimal("100"), 2020, new PriceBase(2021, "løn", JUNE_2021)));

        assertThat(wages.result()).isEqualByComparingTo("103");
        assertThat(wages.estimated()).isEqualTo(JUNE_2020);
    }

    @Test
    void in_its_own_years_prices_an_amount_is_itself() {
        FixedPrice same = result(INDEX.fixed(new BigDecimal("-350.25"), 2021, base(2021, JUNE_2020)));

        assertThat(same.result()).isEqualByComparingTo("-350.25");
        assertThat(same.steps()).isEmpty();
    }

    @Test
    void a_year_that_the_estimate_lacks_is_missing_and_not_taken_from_another_estimate() {
        // The estimate of 2020 ends in 2022 and begins in 2020; only that of 2021 knows 2023.
        assertMissing(
                INDEX.fixed(BigDecimal.TEN, 2021, base(2024, JUNE_2020)),
                "method.noRate",
                "2020-06-30",
                "samlet",
                "2023, 2024");
        assertMissing(
                INDEX.fixed(BigDecimal.TEN, 2018, base(2020, JUNE_2021)),
                "method.noRate",
                "2021-06-30",
                "samlet",
                "2019");
    }

    @Test
    void before_the_first_estimate_there_is_none() {
        assertMissing(
                INDEX.fixed(BigDecimal.TEN, 2020, base(2021, LocalDate.of(2020, 6, 29))),
                "method.noEstimate",
                "samlet",
                "2020-06-29");
        assertMissing(
                INDEX.fixed(BigDecimal.TEN, 2020, new PriceBase(2021, "priser", JUNE_2021)),
                "method.noEstimate",
                "priser",
                "2021-06-30");
    }

    @Test
    void there_and_back_gives_the_amount_exactly() {
        Random random = new Random(165);
        for (int i = 0; i < 500; i++) {
            PriceIndex index = randomIndex(random);
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(-10_000_000_000_00L, 10_000_000_000_00L), 2);
            int from = random.nextInt(2000, 2030);
            int to = random.nextInt(from, 2031);

            BigDecimal there =
                    result(index.fixed(amount, from, base(to, JUNE_2021))).result();
            BigDecimal back =
                    result(index.fixed(there, to, base(from, JUNE_2021))).result();

            assertThat(back).as("%s of %d in %d", amount, from, to).isEqualByComparingTo(amount);
        }
    }

    @Test
    void back_and_there_gives_the_amount_to_33_digits() {
        // The division rounds to 34 digits: at most half a unit in the last of them, 5 · 10⁻³⁴ of the amount.
        Random random = new Random(161);
        for (int i = 0; i < 500; i++) {
            PriceIndex index = randomIndex(random);
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(1, 10_000_000_000_00L), 2);
            int from = random.nextInt(2000, 2031);
            int to = random.nextInt(2000, from + 1);

            BigDecimal back =
                    result(index.fixed(amount, from, base(to, JUNE_2021))).result();
            BigDecimal there =
                    result(index.fixed(back, to, base(from, JUNE_2021))).result();

            assertThat(there.subtract(amount).abs())
                    .as("%s of %d in %d", amount, from, to)
                    .isLessThanOrEqualTo(amount.multiply(new BigDecimal("1E-33")));
        }
    }

    private static PriceIndex randomIndex(Random random) {
        List<IndexRate> rates = new ArrayList<>();
        for (int year = 2001; year <= 2030; year++) {
            rates.add(new IndexRate(year, "samlet", JUNE_2021, BigDecimal.valueOf(random.nextInt(-500, 900), 2)));
        }
        return new PriceIndex(rates);
    }

    @Test
    void a_rate_that_leaves_nothing_or_stands_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate(2020, JUNE_2020, "-100"))
                .withMessageContaining("'-100'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceIndex(List.of(rate(2020, JUNE_2020, "2.5"), rate(2020, JUNE_2020, "2.6"))))
                .withMessageContaining("2020 (samlet, estimated 2020-06-30)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FixedPrice(
                        BigDecimal.TEN, 2019, base(2021, JUNE_2020), JUNE_2020, List.of(rate(2020, JUNE_2020, "2"))))
                .withMessageContaining("there are 2 rates, not '1'");
    }
}
