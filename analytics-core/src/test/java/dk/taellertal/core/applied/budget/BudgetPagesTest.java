package dk.taellertal.core.applied.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.budget.BudgetPlan;
import dk.taellertal.core.method.Outcomes;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.duckdb.StoredFacts;
import dk.taellertal.core.value.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A municipality of two departments and two age groups, small enough to work out by hand. */
class BudgetPagesTest {

    private static final String PLAN = """
            budget: 2021
            pricesAsOf: "2020-08-14"
            accounts:
              budget: nettodrift-budget
              actual: nettodrift-regnskab
              spent: nettodrift-forbrug
              expected: nettodrift-forventet
              department: afdeling
              mandate: {dimension: mandat, must: skal, may: kan}
            demography:
              plan: lille
              from: "2019"
              to: "2020"
              deviation: folketal-mod-prognose-2020
              unitCostsBefore: {børn: 9000}
            bundles:
              - {id: A, name: Huse, owners: [Chef 1, Chef 2], target: -8.0}
            proposals:
              - id: A1
                name: Saml to huse
                bundles: [A]
                amounts: {2021: -1.5, 2022: -2, 2023: -2, 2024: -2}
                lifeArea: ungeliv
            """;

    private static final String DEMOGRAPHY = """
            demography: lille
            name: Lille
            forecast: {dataset: befolkningsprognose, measure: personer, label: Prognose}
            actual: {dataset: befolkning, measure: personer, label: Folketal}
            vintage: prognose
            from: "2019"
            to: "2020"
            age: alder
            groups:
              - {group: børn, ages: ["0..16"], unitCost: 10000, variableShare: 0.8, coverage: 0.5}
              - {group: voksne, ages: ["17.."]}
            """;

    private static final String PRICES = """
            prices: samlet
            name: Prøveindeks
            source: Prøven
            estimates:
              - estimated: "2020-06-30"
                rates: [{year: 2019, percent: 2.0}, {year: 2020, percent: 2.0}]
              - estimated: "2020-12-31"
                rates: [{year: 2019, percent: 5.0}, {year: 2020, percent: 5.0}]
            """;

    private final StoredFacts facts;

    BudgetPagesTest(@TempDir Path folder) throws IOException {
        facts = StoredFacts.in(
                folder,
                Map.of(
                        "budgets/2021.yaml",
                        PLAN,
                        "demography/lille.yaml",
                        DEMOGRAPHY,
                        "prices/samlet-eksempel.yaml",
                        PRICES));
    }

    @AfterEach
    void close() {
        facts.close();
    }

    private BudgetPage page() {
        BudgetPlan plan = Objects.requireNonNull(facts.catalogue().budgets().get(2021));
        return new BudgetPages(facts.catalogue(), facts.figures(), LocalDate.parse("2026-01-01")).of(plan);
    }

    private void publishAccounts() {
        facts.publish(
                "budget",
                "regnskab",
                account("2018", "Skole", "skal", 9_000_000, 9_500_000),
                account("2019", "Skole", "skal", 10_000_000, 10_400_000),
                account("2019", "Pleje", "kan", 5_000_000, 5_100_000),
                // unmarked, and a mark that nobody knows of: both are what is left
                account("2020", "Skole", "skal", 9_000_000, 0),
                account("2020", "Skole", "umarkeret", 1_500_000, 0),
                account("2020", "Pleje", "kan", 4_000_000, 0),
                account("2020", "Pleje", "umarkeret", 1_500_000, 0),
                // supply and construction are none of it
                "2020 165 afdeling=Skole mandat=kan funktion=01.22.01 dranst=1 oprindeligt=7000000 korrigeret=0 forbrug=0",
                "2020 165 afdeling=Skole mandat=kan funktion=03.22.01 dranst=3 oprindeligt=7000000 korrigeret=0 forbrug=0");
        facts.publish(
                "budget",
                "opfoelgning",
                followup("2020-06", "Skole", 5_000_000, 10_600_000),
                followup("2020-07", "Skole", 6_000_000, 10_900_000),
                followup("2020-07", "Pleje", 3_000_000, 5_300_000));
    }

    private static String account(String period, String department, String mark, int budget, int actual) {
        return "%s 165 afdeling=%s mandat=%s funktion=03.22.01 dranst=1 oprindeligt=%d korrigeret=0 forbrug=%d"
                .formatted(period, department, mark, budget, actual);
    }

    private static String followup(String month, String department, int spent, int expected) {
        return "%s 165 afdeling=%s funktion=03.22.01 dranst=1 oprindeligt=0 korrigeret=0 forbrug=%d forventet=%d"
                .formatted(month, department, spent, expected);
    }

    private void publishPeople() {
        facts.publish(
                "befolkningsprognose",
                "prognoser",
                "2021 165 prognose=2019 alder=5 personer=1000",
                "2021 165 prognose=2019 alder=30 personer=5000",
                "2021 165 prognose=2020 alder=5 personer=900",
                "2021 165 prognose=2020 alder=30 personer=5100");
        facts.publish(
                "befolkning",
                "folketal",
                "2021K1 165 koen=1 alder=5 personer=880",
                "2021K1 165 koen=1 alder=30 personer=5000");
    }

    private static BigDecimal amount(Value value) {
        return Amounts.known(value).orElseThrow(() -> new AssertionError("expected a number, but: " + value));
    }

    @Test
    void must_may_and_unmarked_are_the_whole_budget() {
        publishAccounts();
        MandateSplit split = page().mandates();

        // 9.0 + 4.0 + (1.5 + 1.5) = 16.0
        assertThat(amount(split.statutory())).isEqualByComparingTo("9.0");
        assertThat(amount(split.discretionary())).isEqualByComparingTo("4.0");
        assertThat(amount(split.unmarked())).isEqualByComparingTo("3.0");
        assertThat(amount(split.whole())).isEqualByComparingTo("16.0");
        // 9 of 16
        assertThat(amount(split.share(split.statutory()))).isEqualByComparingTo("56.25");
    }

    @Test
    void the_departments_sum_to_the_municipality_and_the_largest_overspending_stands_on_top() {
        publishAccounts();
        Departments table = page().departments();

        // Skole 10.9 − 10.5 = +0.4; Pleje 5.3 − 5.5 = −0.2; together 16.2 − 16.0 = +0.2
        assertThat(table.lines().stream().map(AccountLine::code)).containsExactly("Skole", "Pleje");
        assertThat(amount(table.lines().getFirst().deviation())).isEqualByComparingTo("0.4");
        assertThat(amount(table.lines().getLast().deviation())).isEqualByComparingTo("-0.2");
        assertThat(amount(table.whole().deviation())).isEqualByComparingTo("0.2");
        assertThat(table.rest()).isEmpty();
        assertThat(Departments.together(table.over())).isEqualByComparingTo("0.4");
        assertThat(Departments.together(table.under())).isEqualByComparingTo("-0.2");
        // 0.2 of 16.0
        assertThat(amount(table.whole().percent())).isEqualByComparingTo("1.25");
        // spent until July: 6 + 3; June is not added to it
        assertThat(amount(table.whole().spent())).isEqualByComparingTo("9");
        assertThat(page().month()).contains(Period.parse("2020-07"));
    }

    @Test
    void more_income_than_budgeted_is_less_spent_in_kroner_and_in_percent() {
        Value unasked = new Value.Known(BigDecimal.ZERO);
        AccountLine income = new AccountLine(
                "Indtægter",
                unasked,
                new Value.Known(BigDecimal.valueOf(-100)),
                unasked,
                new Value.Known(BigDecimal.valueOf(-110)));

        // −110 − (−100) = −10, and 10 of 100 is 10 pct. of the budget: the two have one sign
        assertThat(amount(income.deviation())).isEqualByComparingTo("-10");
        assertThat(amount(income.percent())).isEqualByComparingTo("-10");
    }

    @Test
    void what_stands_in_no_department_is_a_line_of_its_own() {
        publishAccounts();
        facts.publish(
                "budget",
                "uden-afdeling",
                "2022 165 funktion=03.22.01 dranst=1 oprindeligt=0 korrigeret=0 forbrug=0",
                "2017 165 funktion=03.22.01 dranst=1 oprindeligt=0 korrigeret=0 forbrug=0");
        assertThat(page().departments().rest()).isEmpty();
        facts.publish(
                "budget",
                "mere-uden-afdeling",
                "2020-08 165 funktion=03.22.01 dranst=1 oprindeligt=0 korrigeret=0 forbrug=250000 forventet=700000");

        // August knows nothing of the departments: all of it is the rest
        AccountLine rest = page().departments().rest().orElseThrow();
        assertThat(amount(rest.spent())).isEqualByComparingTo("0.25");
        assertThat(amount(rest.expected())).isEqualByComparingTo("0.7");
        assertThat(amount(rest.budget())).isEqualByComparingTo("0");
    }

    @Test
    void the_draft_starts_from_the_budget_before_and_adds_regulation_and_proposals() {
        publishAccounts();
        publishPeople();
        BudgetPage page = page();

        Regulated regulated = page.regulated().orElseThrow();
        // 10,000 · 0.8 · 0.5 · (900 − 1,000) = −400,000; (10,000 − 9,000) · 0.8 · 0.5 · 1,000 = +400,000
        assertThat(Outcomes.result(regulated.number()).amount()).isEqualByComparingTo("-400000");
        assertThat(Outcomes.result(regulated.split()).price()).isEqualByComparingTo("400000");
        // Only the difference between the forecasts goes into the budget.
        assertThat(amount(regulated.change())).isEqualByComparingTo("-0.4");
        assertThat(amount(regulated.priceChange())).isEqualByComparingTo("0.4");
        // afterwards 10,000 · 0.8 · 0.5 · (880 − 900)
        assertThat(Outcomes.result(regulated.after()).amount()).isEqualByComparingTo("-80000");
        // 5,880 people came, 6,000 were forecast
        assertThat(amount(regulated.deviation())).isEqualByComparingTo("-120");
        // 16.0 − 0.4 − 1.5
        assertThat(amount(page.course().draft().amount())).isEqualByComparingTo("14.1");
        assertThat(page.course().draft().adopted()).isInstanceOf(Value.Missing.class);
    }

    @Test
    void years_that_are_over_are_told_in_the_prices_of_the_year_of_preparation() {
        publishAccounts();
        Course course = page().course();

        assertThat(course.past().stream().map(Course.Past::year)).containsExactly(2018, 2019);
        // 9.5 · 1.02 · 1.02 and 15.5 · 1.02, by the estimate known on 14 August 2020, not the one of December
        assertThat(amount(course.past().getFirst().fixed())).isEqualByComparingTo("9.8838");
        assertThat(amount(course.past().getLast().fixed())).isEqualByComparingTo("15.81");
        assertThat(amount(course.past().getLast().actual())).isEqualByComparingTo("15.5");
        assertThat(course.prices().orElseThrow().estimated()).contains(LocalDate.parse("2020-06-30"));
    }

    @Test
    void a_year_without_data_says_of_each_part_why_there_is_no_number() {
        BudgetPage page = page();

        assertThat(page.month()).isEmpty();
        assertThat(reason(page.mandates().whole())).isEqualTo("value.noRows");
        assertThat(reason(page.mandates().unmarked())).isEqualTo("value.noRows");
        assertThat(reason(page.departments().whole().expected())).isEqualTo("budget.noMonth");
        assertThat(reason(page.departments().whole().deviation())).isEqualTo("budget.noMonth");
        assertThat(page.departments().lines()).isEmpty();
        assertThat(page.departments().rest()).isEmpty();
        assertThat(reason(page.regulated().orElseThrow().change())).isEqualTo("method.noPersons");
        assertThat(reason(page.course().draft().amount())).isEqualTo("value.noRows");
        assertThat(page.sources()).isEmpty();
        // the proposals need no facts
        assertThat(page.savings().found()).isEqualByComparingTo("1.5");
    }

    private static String reason(Value value) {
        return value instanceof Value.Missing(var reason) ? reason.key() : value.toString();
    }

    @Test
    void the_same_facts_give_the_same_page_and_a_later_upload_another() {
        publishAccounts();
        BudgetPage before = page();
        assertThat(page()).isEqualTo(before);

        facts.publish("budget", "august", followup("2020-08", "Skole", 7_000_000, 11_000_000));

        assertThat(page()).isNotEqualTo(before);
        assertThat(page().month()).contains(Period.parse("2020-08"));
        assertThat(List.of(page().version())).doesNotContain(before.version());
    }
}
