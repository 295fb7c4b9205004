package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.Rule;
import dk.taellertal.core.store.Contradiction;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells what cannot be right among the rows of one file. */
final class ContradictionFinding {

    private ContradictionFinding() {}

    /** A rule as a reader would write it. */
    private static String told(Rule.Balance rule, DatasetContract contract) {
        Function<String, String> label =
                name -> contract.measure(name).orElseThrow().label();
        String plus = rule.plus().stream().map(label).collect(Collectors.joining(" + "));
        String minus = rule.minus().stream().map(m -> " − " + label.apply(m)).collect(Collectors.joining());
        return label.apply(rule.left()) + " = " + plus + minus;
    }

    static Finding of(Contradiction contradiction, DatasetContract contract) {
        return switch (contradiction) {
            case Contradiction.Repeated(String measure, int first, int line) ->
                Finding.error(
                        line,
                        "",
                        "",
                        Message.of(
                                "row.repeated",
                                contract.measure(measure).orElseThrow().label(),
                                first));
            case Contradiction.BrokenRule broken ->
                Finding.error(
                        broken.line(),
                        contract.measure(broken.rule().left()).orElseThrow().label(),
                        broken.left().toPlainString(),
                        Message.of(
                                "row.rule",
                                told(broken.rule(), contract),
                                broken.right().toPlainString()));
            case Contradiction.OutOfRange(Rule.Range rule, int line, BigDecimal amount) ->
                Finding.error(
                        line,
                        label(rule.measure(), contract),
                        shown(amount),
                        bounds(label(rule.measure(), contract), rule));
            case Contradiction.Exceeding(Rule.AtMost rule, int line, BigDecimal amount, BigDecimal other) ->
                Finding.error(
                        line,
                        label(rule.measure(), contract),
                        shown(amount),
                        Message.of(
                                "row.atMost",
                                label(rule.measure(), contract),
                                label(rule.other(), contract),
                                shown(other)));
            case Contradiction.Unbalanced(String measure, var period, var sum) ->
                Finding.warning(
                        0,
                        contract.measure(measure).orElseThrow().label(),
                        sum.toPlainString(),
                        Message.of("rule.zero", period.toString()));
            case Contradiction.UnevenTotal u ->
                Finding.warning(
                        u.line(),
                        "",
                        "",
                        Message.of(
                                "total.parts",
                                contract.dimension(u.dimension()).orElseThrow().label(),
                                u.total().toPlainString(),
                                u.parts().toPlainString(),
                                u.cells()));
            case Contradiction.OverlappingTotals o -> overlapping(o, contract);
        };
    }

    private static Message bounds(String label, Rule.Range rule) {
        if (rule.maximum().isEmpty()) {
            return Message.of("row.minimum", label, shown(rule.minimum().orElseThrow()));
        }
        String maximum = shown(rule.maximum().get());
        return rule.minimum()
                .map(minimum -> Message.of("row.range", label, shown(minimum), maximum))
                .orElseGet(() -> Message.of("row.maximum", label, maximum));
    }

    private static String label(String measure, DatasetContract contract) {
        return contract.measure(measure).orElseThrow().label();
    }

    private static String shown(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.setScale(Math.max(0, bare.scale())).toPlainString().replace('.', ',');
    }

    private static Finding overlapping(Contradiction.OverlappingTotals o, DatasetContract contract) {
        Function<List<String>, String> labels = names -> names.stream()
                .map(name -> contract.dimension(name).orElseThrow().label())
                .collect(Collectors.joining(", "));
        String measure = contract.measure(o.measure()).orElseThrow().label();
        if (o.totals().isEmpty() || o.otherTotals().isEmpty()) {
            boolean part = o.totals().isEmpty();
            return Finding.error(
                    part ? o.otherLine() : o.line(),
                    measure,
                    "",
                    Message.of(
                            "total.withoutMargins",
                            labels.apply(part ? o.otherTotals() : o.totals()),
                            part ? o.line() : o.otherLine(),
                            o.cells()));
        }
        return Finding.error(
                o.line(),
                measure,
                "",
                Message.of(
                        "total.margins",
                        labels.apply(o.totals()),
                        o.otherLine(),
                        labels.apply(o.otherTotals()),
                        o.cells()));
    }
}
