package dk.taellertal.core.catalogue;

import dk.taellertal.core.budget.Accounts;
import dk.taellertal.core.budget.BudgetPlan;
import dk.taellertal.core.budget.Bundle;
import dk.taellertal.core.budget.Mandate;
import dk.taellertal.core.budget.Proposal;
import dk.taellertal.core.budget.Regulation;
import dk.taellertal.core.budget.Stated;
import dk.taellertal.core.figure.KeyFigureId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what a budget year is prepared from. */
final class BudgetReader {

    private BudgetReader() {}

    static BudgetPlan plan(Entry e) {
        return new BudgetPlan(
                e.whole("budget"),
                e.flag("example"),
                e.has("pricesAsOf") ? Optional.of(e.date("pricesAsOf")) : Optional.<LocalDate>empty(),
                e.entry("accounts")
                        .flatMap(a -> a.read(BudgetReader::accounts))
                        .orElseThrow(() -> new IllegalArgumentException("a budget needs 'accounts'")),
                e.entry("demography").flatMap(d -> d.read(BudgetReader::regulation)),
                e.entries("bundles").stream()
                        .flatMap(b -> b.read(BudgetReader::bundle).stream())
                        .toList(),
                e.entries("proposals").stream()
                        .flatMap(p -> p.read(BudgetReader::proposal).stream())
                        .toList());
    }

    private static Accounts accounts(Entry e) {
        return new Accounts(
                new KeyFigureId(e.text("budget")),
                new KeyFigureId(e.text("actual")),
                new KeyFigureId(e.text("spent")),
                new KeyFigureId(e.text("expected")),
                e.text("department"),
                e.entry("mandate")
                        .flatMap(m -> m.read(marks ->
                                new Accounts.Marks(marks.text("dimension"), marks.text("must"), marks.text("may"))))
                        .orElseThrow(
                                () -> new IllegalArgumentException(
                                        "accounts need 'mandate' (expected for example {dimension: mandat, must: skal, may: kan})")));
    }

    private static Regulation regulation(Entry e) {
        Map<String, BigDecimal> before = new LinkedHashMap<>();
        numbers(e, "unitCostsBefore").forEach(before::put);
        return new Regulation(
                e.text("plan"),
                e.text("from"),
                e.text("to"),
                e.optional("deviation").map(KeyFigureId::new),
                before);
    }

    private static Bundle bundle(Entry e) {
        return new Bundle(e.text("id"), e.text("name"), e.texts("owners"), e.decimal("target"));
    }

    private static Proposal proposal(Entry e) {
        SortedMap<Integer, BigDecimal> amounts = new TreeMap<>();
        numbers(e, "amounts").forEach((year, amount) -> {
            if (year.matches("\\d{4}")) {
                amounts.put(Integer.valueOf(year), amount);
            } else {
                e.fault("amounts", "has the year '%s' (expected for example 2021)".formatted(year));
            }
        });
        return new Proposal(
                e.text("id"),
                e.text("name"),
                e.texts("bundles"),
                e.choice("mandate", Mandate.class, Mandate.UNMARKED),
                e.optional("law"),
                amounts,
                e.optional("figure").map(KeyFigureId::new),
                e.text("lifeArea"),
                new Stated(e.file(), e.line()));
    }

    private static Map<String, BigDecimal> numbers(Entry e, String key) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        e.entry(key).ifPresent(values -> e.map(key).keySet().forEach(name -> numbers.put(name, values.decimal(name))));
        return numbers;
    }
}
