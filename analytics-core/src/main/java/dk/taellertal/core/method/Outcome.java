package dk.taellertal.core.method;

import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.util.function.Function;

/** What a method gives: a result that carries its arithmetic, or the named reason why there is none. */
public sealed interface Outcome<T> {

    record Worked<T>(T result) implements Outcome<T> {}

    /** @param absence anything but a known value */
    record Absent<T>(Value absence) implements Outcome<T> {
        public Absent {
            if (absence instanceof Value.Known) {
                throw new IllegalArgumentException("a known value is not absent: '%s'".formatted(absence));
            }
        }
    }

    /** A number that the method needs is not there. */
    static <T> Outcome<T> missing(String key, Object... arguments) {
        return new Absent<>(new Value.Missing(Message.of(key, arguments)));
    }

    /** The method has no meaning for these numbers. */
    static <T> Outcome<T> notApplicable(String key, Object... arguments) {
        return new Absent<>(new Value.NotApplicable(Message.of(key, arguments)));
    }

    /** A method over a value that may be absent: the absence is handed on. */
    static <T> Outcome<T> over(Value value, Function<BigDecimal, Outcome<T>> method) {
        return value instanceof Value.Known(BigDecimal amount) ? method.apply(amount) : new Absent<>(value);
    }

    /** The next method over this one's result. */
    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        return switch (this) {
            case Worked<T>(T result) -> next.apply(result);
            case Absent<T>(Value absence) -> new Absent<>(absence);
        };
    }

    /** The result as a value among others. */
    default Value value(Function<T, BigDecimal> amount) {
        return switch (this) {
            case Worked<T>(T result) -> new Value.Known(amount.apply(result));
            case Absent<T>(Value absence) -> absence;
        };
    }
}
