package dk.taellertal.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.figure.KeyFigureId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SavingsTest {

    private static final Bundle HOUSES = new Bundle("A", "Huse", List.of("Chef 1", "Chef 2"), new BigDecimal("-8"));
    private static final Bundle EARLY = new Bundle("B", "Tidligt", List.of("Chef 3"), new BigDecimal("-6"));

    static Proposal proposal(String id, List<String> bundles, String first, String later) {
        TreeMap<Integer, BigDecimal> amounts = new TreeMap<>();
        amounts.put(2021, new BigDecimal(first));
        List.of(2022, 2023, 2024).forEach(year -> amounts.put(year, new BigDecimal(later)));
        return new Proposal(
                id,
                id,
                bundles,
                Mandate.DISCRETIONARY,
                Optional.empty(),
                amounts,
                Optional.empty(),
                "ungeliv",
                new Stated("x", 1));
    }

    static BudgetPlan plan(List<Bundle> bundles, Proposal... proposals) {
        KeyFigureId any = new KeyFigureId("nettodrift-budget");
        return new BudgetPlan(
                2021,
                true,
                Optional.empty(),
                new Accounts(any, any, any, any, "afdeling", new Accounts.Marks("mandat", "skal", "kan")),
                Optional.empty(),
                bundles,
                List.of(proposals));
    }

    @Test
    void a_proposal_in_two_bundles_is_counted_in_both_and_once_in_all() {
        Savings savings = Savings.of(plan(
                List.of(HOUSES, EARLY),
                proposal("A1", List.of("A"), "-1.4", "-2.8"),
                proposal("A3", List.of("A", "B"), "-1.9", "-2.3"),
                proposal("B1", List.of("B"), "0.8", "-0.4")));

        // A: −1.4 − 1.9 = −3.3; B: −1.9 + 0.8 = −1.1; all: −1.4 − 1.9 + 0.8 = −2.5, not −3.3 − 1.1 = −4.4
        assertThat(savings.lots().getFirst().sums().get(2021)).isEqualByComparingTo("-3.3");
        assertThat(savings.lots().getLast().sums().get(2021)).isEqualByComparingTo("-1.1");
        assertThat(savings.change()).isEqualByComparingTo("-2.5");
        // 2022: −2.8 − 2.3 − 0.4
        assertThat(savings.total().get(2022)).isEqualByComparingTo("-5.5");
        // 8 + 6 wanted, 2.5 found
        assertThat(savings.wanted()).isEqualByComparingTo("14");
        assertThat(savings.found()).isEqualByComparingTo("2.5");
        assertThat(savings.lacking()).isEqualByComparingTo("11.5");
    }

    @Test
    void where_it_stands_again_it_says_with_which_bundle_it_is_counted() {
        Savings savings = Savings.of(plan(List.of(HOUSES, EARLY), proposal("A3", List.of("B", "A"), "-1.9", "-2.3")));

        assertThat(savings.lots().getFirst().lines().getFirst().countedIn()).isEmpty();
        assertThat(savings.lots().getLast().lines().getFirst().countedIn()).contains(HOUSES);
    }

    @Test
    void a_bundle_without_proposals_saves_nothing_and_still_has_its_target() {
        Savings savings = Savings.of(plan(List.of(HOUSES)));

        assertThat(savings.lots().getFirst().sums().get(2024)).isEqualByComparingTo("0");
        assertThat(savings.lacking()).isEqualByComparingTo("8");
    }

    @Test
    void what_does_not_hang_together_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(List.of(HOUSES), proposal("B1", List.of("B"), "-1", "-1")))
                .withMessageContaining("the proposal 'B1' names the bundle 'B', which is not there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(List.of(HOUSES, HOUSES)))
                .withMessageContaining("the bundle 'A' stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bundle("A", "Huse", List.of(), BigDecimal.ZERO))
                .withMessageContaining("has no owner");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bundle("A", "Huse", List.of("Chef"), BigDecimal.ONE))
                .withMessageContaining("must not lie above 0");
        Proposal once = proposal("A1", List.of("A"), "-1", "-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(List.of(HOUSES), once, once))
                .withMessageContaining("the proposal 'A1' stands twice");
    }

    @Test
    void a_proposal_says_its_amount_for_each_of_the_four_years() {
        TreeMap<Integer, BigDecimal> three = new TreeMap<>();
        List.of(2021, 2022, 2023).forEach(year -> three.put(year, BigDecimal.ONE));
        Proposal threeYears = new Proposal(
                "A1",
                "A1",
                List.of("A"),
                Mandate.STATUTORY,
                Optional.empty(),
                three,
                Optional.empty(),
                "ungeliv",
                new Stated("x", 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(List.of(HOUSES), threeYears))
                .withMessage(
                        "the proposal 'A1' has amounts for [2021, 2022, 2023] (expected [2021, 2022, 2023, 2024])");
    }
}
