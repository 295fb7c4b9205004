package dk.taellertal.ui.method;

import dk.taellertal.core.text.Message;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import java.util.Optional;

/** Why there is no number, as a sentence. */
public final class Reasons {

    private Reasons() {}

    /** A known value has none. */
    public static Optional<Message> of(Value value) {
        return switch (value) {
            case Value.Known known -> Optional.empty();
            case Value.Missing(Message reason) -> Optional.of(reason);
            case Value.Suppressed(int threshold, Value.Suppression suppression) ->
                Optional.of(Message.of("value.suppressed." + suppression, threshold));
            case Value.NotApplicable(Message reason) -> Optional.of(reason);
        };
    }

    static Optional<String> of(Value value, Texts texts) {
        return of(value).map(texts::of);
    }
}
