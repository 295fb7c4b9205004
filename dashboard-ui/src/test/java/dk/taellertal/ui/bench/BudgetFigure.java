package dk.taellertal.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A made-up key figure over the budget, as a definition of the catalogue and as the conditions of the statement that
 * someone would write by hand.
 *
 * @param upper the sum above the line
 * @param lower the sum below it, or taken from it
 */
record BudgetFigure(String id, String formula, Sum upper, Sum lower) {

    private static final int FIGURES = 40;
    private static final List<String> MEASURES = List.of("forbrug", "korrigeret", "oprindeligt");
    private static final List<String> MANDATES = List.of("kan", "skal", "umarkeret");
    private static final int MAIN_ACCOUNTS = 7;

    /**
     * A sum over accounts.
     *
     * @param function the beginning of the function, such as {@code 03.22.}
     * @param mandate empty for all
     */
    record Sum(String measure, String function, boolean operationOnly, String mandate) {

        String yaml() {
            List<String> with = new ArrayList<>(List.of("funktion: [\"" + function + "*\"]"));
            if (operationOnly) {
                with.add("dranst: [\"1\"]");
            }
            if (!mandate.isEmpty()) {
                with.add("mandat: [" + mandate + "]");
            }
            return "{dataset: budget, measure: %s, label: Sum, with: {%s}}".formatted(measure, String.join(", ", with));
        }

        String sql() {
            String digits = function.replace(".", "");
            int from = Integer.parseInt((digits + "00000").substring(0, 6));
            int until = Integer.parseInt((digits + "99999").substring(0, 6));
            return "function BETWEEN %d AND %d".formatted(from, until)
                    + (operationOnly ? " AND dranst = 1" : "")
                    + (mandate.isEmpty() ? "" : " AND mandate = " + (MANDATES.indexOf(mandate) + 1));
        }
    }

    /** Forty of them: shares, deviations, and functions of different depth. */
    static List<BudgetFigure> all() {
        return IntStream.range(0, FIGURES).mapToObj(BudgetFigure::of).toList();
    }

    private static BudgetFigure of(int i) {
        String main = "0" + i % MAIN_ACCOUNTS + ".";
        String function = i % 2 == 0 ? main : main + (20 + i % 6) + ".";
        boolean operation = i % 4 != 3;
        String mandate = i % 5 == 4 ? MANDATES.get(i % MANDATES.size()) : "";
        String measure = MEASURES.get(i % MEASURES.size());
        Sum upper = new Sum(measure, function, operation, mandate);
        return i % 3 == 2
                ? new BudgetFigure("prove-" + i, "difference", upper, new Sum("forbrug", function, operation, mandate))
                : new BudgetFigure("prove-" + i, "ratio", upper, new Sum(measure, "0", true, ""));
    }

    String yaml() {
        boolean difference = formula.equals("difference");
        return """
                figure: %s
                name: Prøve %s
                question: Hvad bruges der?
                period: year
                formula: %s
                %s: %s
                %s: %s
                unit: kr.
                decimals: 0
                direction: none
                kind: input
                breakdowns: [afdeling]
                owner: Prøven
                """.formatted(
                        id,
                        id,
                        formula,
                        difference ? "of" : "numerator",
                        upper.yaml(),
                        difference ? "less" : "denominator",
                        lower.yaml());
    }
}
