package dk.taellertal.ui.chart.words;

import dk.taellertal.ui.chart.ShareChart;
import dk.taellertal.ui.chart.VarianceChart;
import dk.taellertal.ui.chart.VarianceChart.Row;
import dk.taellertal.ui.chart.WaterfallChart;
import dk.taellertal.ui.chart.WaterfallChart.Change;
import dk.taellertal.ui.chart.WaterfallChart.Placed;
import dk.taellertal.ui.chart.WaterfallChart.Sum;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The budget's pictures in one sentence each: steps, rows against budget, shares. */
final class BudgetTelling {

    private BudgetTelling() {}

    /** The sums, last first, then the largest rise and the largest fall. */
    static String of(WaterfallChart chart) {
        var clauses = new Clauses(chart);
        List<Placed> placed = chart.placed();
        placed.reversed().stream()
                .filter(step -> step.step() instanceof Sum && step.whole())
                .forEach(sum -> clauses.add("alt.level.of", sum.step().name(), clauses.deviation(sum.to())));
        var byChange = Comparator.comparing(BudgetTelling::change);
        List<Placed> changes = placed.stream()
                .filter(step -> step.step() instanceof Change && step.whole())
                .toList();
        changes.stream()
                .max(byChange)
                .filter(step -> change(step).signum() > 0)
                .ifPresent(step -> clauses.add(
                        "alt.rise", clauses.deviation(change(step)), step.step().name()));
        changes.stream()
                .min(byChange)
                .filter(step -> change(step).signum() < 0)
                .ifPresent(step -> clauses.add(
                        "alt.fall", clauses.deviation(change(step)), step.step().name()));
        clauses.absent(placed.stream()
                .filter(step -> step.step() instanceof Change && !step.whole())
                .map(step -> step.step().name())
                .toList());
        return clauses.sentence();
    }

    private static BigDecimal change(Placed step) {
        return step.to().subtract(step.from());
    }

    /** The whole, how many rows lie on either side, and the farthest of each. */
    static String of(VarianceChart chart) {
        var clauses = new Clauses(chart);
        chart.total()
                .ifPresent(total -> total.deviation()
                        .ifPresent(deviation -> clauses.add(
                                "alt.total",
                                total.name(),
                                clauses.amount(Clauses.known(total.forecast()).orElseThrow()),
                                clauses.words().deviation(deviation))));
        List<Row> told =
                chart.rows().stream().filter(row -> row.deviation().isPresent()).toList();
        long over = told.stream()
                .filter(row -> row.deviation().orElseThrow().signum() > 0)
                .count();
        long under = told.stream()
                .filter(row -> row.deviation().orElseThrow().signum() < 0)
                .count();
        if (!told.isEmpty()) {
            clauses.add("alt.sides", over, told.size(), under);
        }
        var byDeviation = Comparator.comparing((Row row) -> row.deviation().orElseThrow());
        told.stream()
                .max(byDeviation)
                .filter(row -> over > 0)
                .ifPresent(row -> farthest(clauses, "alt.farthest.over", row));
        told.stream()
                .min(byDeviation)
                .filter(row -> under > 0)
                .ifPresent(row -> farthest(clauses, "alt.farthest.under", row));
        clauses.absent(chart.rows().stream()
                .filter(row -> row.deviation().isEmpty())
                .map(Row::name)
                .toList());
        return clauses.sentence();
    }

    private static void farthest(Clauses clauses, String key, Row row) {
        clauses.add(key, row.name(), clauses.words().deviation(row.deviation().orElseThrow()));
    }

    /** The whole and each part with its share. */
    static String of(ShareChart chart) {
        var clauses = new Clauses(chart);
        Optional<BigDecimal> whole = chart.whole().filter(sum -> sum.signum() > 0);
        whole.ifPresent(sum -> clauses.add("alt.whole", clauses.amount(sum)));
        for (ShareChart.Part part : chart.parts()) {
            Clauses.known(part.amount())
                    .ifPresent(amount -> clauses.add(
                            whole.isPresent() ? "alt.share" : "alt.level.of",
                            part.name(),
                            clauses.amount(amount),
                            whole.map(sum -> clauses.words().percent(amount, sum))
                                    .orElse("")));
        }
        clauses.absent(chart.parts().stream()
                .filter(part -> Clauses.known(part.amount()).isEmpty())
                .map(ShareChart.Part::name)
                .toList());
        return clauses.sentence();
    }
}
