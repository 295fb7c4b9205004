package dk.taellertal.ui.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.applied.budget.AccountLine;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.applied.budget.Course;
import dk.taellertal.core.applied.budget.Departments;
import dk.taellertal.core.applied.budget.MandateSplit;
import dk.taellertal.core.budget.Accounts;
import dk.taellertal.core.budget.BudgetPlan;
import dk.taellertal.core.budget.Bundle;
import dk.taellertal.core.budget.Mandate;
import dk.taellertal.core.budget.Proposal;
import dk.taellertal.core.budget.Savings;
import dk.taellertal.core.budget.Stated;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.format.UiTexts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The sentences of a page with a budget of 100.0 and a target of 8.0 mio. kr. */
class BudgetWordsTest {

    private static final Value NONE = new Value.Missing(Message.of("budget.noMonth", 2020));

    private static Value known(String amount) {
        return new Value.Known(new BigDecimal(amount));
    }

    private static BudgetPlan plan(List<Proposal> proposals) {
        KeyFigureId any = new KeyFigureId("nettodrift-budget");
        return new BudgetPlan(
                2021,
                true,
                Optional.empty(),
                new Accounts(any, any, any, any, "afdeling", new Accounts.Marks("mandat", "skal", "kan")),
                Optional.empty(),
                List.of(new Bundle("A", "Huse", List.of("Chef"), new BigDecimal("-8"))),
                proposals);
    }

    private static Proposal proposal(String amount) {
        TreeMap<Integer, BigDecimal> amounts = new TreeMap<>();
        List.of(2021, 2022, 2023, 2024).forEach(year -> amounts.put(year, new BigDecimal(amount)));
        return new Proposal(
                "A1",
                "Saml",
                List.of("A"),
                Mandate.DISCRETIONARY,
                Optional.empty(),
                amounts,
                Optional.empty(),
                "ungeliv",
                new Stated("budgets/2021.yaml", 1));
    }

    private static BudgetWords words(Texts texts, Value expected, Proposal... proposals) {
        BudgetPlan plan = plan(List.of(proposals));
        AccountLine whole = new AccountLine("", NONE, known("100"), NONE, expected);
        return new BudgetWords(
                new BudgetPage(
                        plan,
                        Optional.empty(),
                        new MandateSplit(2020, known("100"), known("70.4"), known("20")),
                        Optional.empty(),
                        new Course(
                                List.of(),
                                Optional.empty(),
                                new Course.Present(2020, whole),
                                new Course.Draft(2021, known("100"), known("0"), known("0"), NONE)),
                        new Departments(List.of(), Optional.empty(), whole),
                        Savings.of(plan),
                        List.of(),
                        List.of(),
                        false,
                        "1"),
                texts);
    }

    private static String headline(Value expected, Proposal... proposals) {
        return words(UiTexts.danish(), expected, proposals).headline();
    }

    @Test
    void the_headline_tells_both_findings() {
        assertThat(headline(known("113.2"), proposal("-5.8")))
                .isEqualTo(
                        "Forslagene finder 5,8 af 8,0 mio. kr. i 2021; afdelingerne ventes at bruge 13,2 mere end budget");
        assertThat(headline(known("98"), proposal("-5.8")))
                .endsWith("afdelingerne ventes at bruge 2,0 mindre end budget");
    }

    @Test
    void what_rounds_to_nothing_is_no_deviation() {
        assertThat(headline(known("100.04"), proposal("-5.8")))
                .endsWith("afdelingerne ventes at holde budgettet for 2020");
        assertThat(words(UiTexts.danish(), known("100.04")).deviation(known("-0.04")))
                .isEqualTo("±0,0");
    }

    @Test
    void proposals_that_cost_and_none_at_all_are_said_as_such() {
        assertThat(headline(known("100"), proposal("1.5")))
                .startsWith("Forslagene koster 1,5 mio. kr. i 2021, og sparemålet er 8,0");
        assertThat(headline(known("100"))).startsWith("Der er endnu ingen forslag til budget 2021");
    }

    @Test
    void without_an_expected_result_the_headline_says_that_it_is_missing() {
        assertThat(headline(NONE, proposal("-5.8"))).endsWith("det forventede regnskab for 2020 mangler");
        assertThat(words(UiTexts.danish(), NONE).reason(NONE)).isEqualTo("Der er ingen budgetopfølgning for 2020");
    }

    @Test
    void the_proposals_reach_the_target_or_say_what_is_lacking() {
        // 8.0 − 5.8
        assertThat(words(UiTexts.danish(), NONE, proposal("-5.8")).savings())
                .isEqualTo("Der mangler forslag for 2,2 mio. kr. i 2021");
        assertThat(words(UiTexts.danish(), NONE, proposal("-8")).savings())
                .isEqualTo("Forslagene når sparemålet på 8,0 mio. kr. i 2021");
    }

    @Test
    void the_same_page_is_told_in_english() {
        BudgetWords english = words(UiTexts.in(Texts.ENGLISH), known("113.2"), proposal("-5.8"));

        assertThat(english.headline())
                .isEqualTo(
                        "The proposals find 5.8 of 8.0 m kr. in 2021; the departments are expected to spend 13.2 more than budgeted");
        // 100 − 70.4 − 20
        assertThat(english.mandates()).isEqualTo("The law binds 70 per cent of the budget; 9.6 m kr. is not marked");
    }
}
