package dk.taellertal.core.value;

import dk.taellertal.core.text.Message;
import java.math.BigDecimal;

/** What a key figure is in a period: a number, or the named reason why there is none. Zero is a known number. */
public sealed interface Value {

    /** @param amount exact as far as division allows, in the figure's unit; rounded only where it is shown */
    record Known(BigDecimal amount) implements Value {}

    /** The number exists or will exist, but no source has it here. */
    record Missing(Message reason) implements Value {}

    /** Known here, but hidden, so that nothing is told of fewer than {@code threshold} persons or cases. */
    record Suppressed(int threshold, Suppression suppression) implements Value {
        /** The same, for what would tell of it. */
        public Suppressed secondary() {
            return new Suppressed(threshold, Suppression.SECONDARY);
        }
    }

    /** Why a number is hidden. */
    enum Suppression {
        /** It counts few itself. */
        PRIMARY,
        /** Another that counts few could be worked out with it. */
        SECONDARY
    }

    /** The number has no meaning, or cannot be computed from what the sources join. */
    record NotApplicable(Message reason) implements Value {}
}
