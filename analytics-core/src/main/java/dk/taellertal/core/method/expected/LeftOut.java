package dk.taellertal.core.method.expected;

import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Value;

/** A year that a method could not use, and why. */
public record LeftOut(int year, Message reason) {

    static LeftOut of(int year, Value absence) {
        return new LeftOut(
                year,
                switch (absence) {
                    case Value.Missing(Message reason) -> reason;
                    case Value.NotApplicable(Message reason) -> reason;
                    case Value.Suppressed(int threshold, Value.Suppression suppression) ->
                        Message.of("value.suppressed." + suppression, threshold);
                    case Value.Known known ->
                        throw new IllegalArgumentException("a known value is no reason: '%s'".formatted(known));
                });
    }
}
