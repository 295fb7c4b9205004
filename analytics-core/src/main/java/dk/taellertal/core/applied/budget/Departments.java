package dk.taellertal.core.applied.budget;

import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The departments beside one another, the largest overspending first; one whose deviation is unknown comes last.
 *
 * @param rest what of the municipality stands in no department; empty where that is nothing
 * @param whole the municipality: the departments and the rest together
 */
public record Departments(List<AccountLine> lines, Optional<AccountLine> rest, AccountLine whole) {

    private static final Comparator<AccountLine> LARGEST_FIRST = Comparator.comparing(
                    (AccountLine line) -> Amounts.known(line.deviation()),
                    Comparator.comparing(
                            (Optional<BigDecimal> amount) -> amount.orElse(null),
                            Comparator.nullsLast(Comparator.reverseOrder())))
            .thenComparing(AccountLine::code);

    public Departments {
        lines = List.copyOf(lines);
    }

    /** @param whole as the accounts have it: what no department has of it becomes the rest */
    static Departments of(List<AccountLine> lines, AccountLine whole) {
        AccountLine rest = new AccountLine(
                "",
                rest(lines, whole, AccountLine::actual),
                rest(lines, whole, AccountLine::budget),
                rest(lines, whole, AccountLine::spent),
                rest(lines, whole, AccountLine::expected));
        boolean none = List.of(rest.actual(), rest.budget(), rest.spent(), rest.expected()).stream()
                .flatMap(value -> Amounts.known(value).stream())
                .allMatch(amount -> amount.signum() == 0);
        return new Departments(
                lines.stream().sorted(LARGEST_FIRST).toList(), none ? Optional.empty() : Optional.of(rest), whole);
    }

    /** Where a department is hidden, what is left of the whole would tell it: then that is hidden as well. */
    private static Value rest(List<AccountLine> lines, AccountLine whole, Function<AccountLine, Value> column) {
        Optional<Value> hidden = lines.stream()
                .map(column)
                .filter(Value.Suppressed.class::isInstance)
                .findFirst();
        return hidden.orElseGet(() -> left(lines, whole, column));
    }

    private static Value left(List<AccountLine> lines, AccountLine whole, Function<AccountLine, Value> column) {
        BigDecimal distributed = lines.stream()
                .flatMap(line -> Amounts.known(column.apply(line)).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Amounts.minus(column.apply(whole), new Value.Known(distributed));
    }

    /** Those expected to spend more than budgeted. */
    public List<AccountLine> over() {
        return lines.stream().filter(line -> sign(line) > 0).toList();
    }

    /** Those expected to spend less. */
    public List<AccountLine> under() {
        return lines.stream().filter(line -> sign(line) < 0).toList();
    }

    /** The known deviations of some lines together. */
    public static BigDecimal together(List<AccountLine> lines) {
        return lines.stream()
                .flatMap(line -> Amounts.known(line.deviation()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int sign(AccountLine line) {
        return Amounts.known(line.deviation()).map(BigDecimal::signum).orElse(0);
    }
}
