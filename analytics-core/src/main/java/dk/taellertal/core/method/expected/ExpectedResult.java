package dk.taellertal.core.method.expected;

import dk.taellertal.core.method.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The expected result (forventet regnskab) of a year by every method, the chosen one beside the others.
 * Source of the methods: the usual ones of municipal budget follow-up: linear, by season, by phased budget, manual.
 *
 * @param alternatives in the order of {@link ExpectedMethod}; manual only where an amount was given
 */
public record ExpectedResult(ExpectedMethod chosen, List<Alternative> alternatives) {

    /** What one method says, how it would have done in earlier years, and the interval that follows. */
    public record Alternative(
            ExpectedMethod method,
            Outcome<Expected> expected,
            Outcome<Backtest> backtest,
            Outcome<Backtest.Interval> interval) {}

    public ExpectedResult {
        alternatives = List.copyOf(alternatives);
        if (alternatives.stream().noneMatch(alternative -> alternative.method() == chosen)) {
            throw new IllegalArgumentException(
                    "the chosen method is not among the alternatives: '%s'".formatted(chosen));
        }
    }

    /** @param manual an amount that somebody gives; needed where manual is the chosen method */
    public static ExpectedResult of(AccountState state, ExpectedMethod chosen, Optional<Expected.Manual> manual) {
        return new ExpectedResult(
                chosen,
                Stream.of(ExpectedMethod.values())
                        .filter(method -> method != ExpectedMethod.MANUAL || manual.isPresent())
                        .map(method -> alternative(method, state, manual))
                        .toList());
    }

    private static Alternative alternative(
            ExpectedMethod method, AccountState state, Optional<Expected.Manual> manual) {
        Outcome<Expected> expected = new Reckoning(state.current(), state.month(), state.learned()).by(method, manual);
        Outcome<Backtest> backtest = Backtest.of(method, state);
        return new Alternative(
                method,
                expected,
                backtest,
                expected.then(amount -> backtest.then(test -> test.around(amount.amount()))));
    }

    /** What the chosen method says. */
    public Alternative result() {
        return alternatives.stream()
                .filter(alternative -> alternative.method() == chosen)
                .findFirst()
                .orElseThrow();
    }
}
