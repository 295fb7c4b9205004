package dk.taellertal.core.value;

import dk.taellertal.core.text.Message;
import java.math.BigDecimal;

/** What a key figure is in a period: a number, or the named reason why there is none. Zero is a known number. */
public sealed interface Value {

    /** @param amount exact as far as division allows, in the figure's unit; rounded only where it is shown */
    record Known(BigDecimal amount) implements Value {}

    /** The number exists or will exist, but no source has it here. */
    record Missing(Message reason) implements Value {}

    /** Known here, but hidden: it counts more than none and fewer than {@code threshold} persons or cases. */
    record Suppressed(int threshold) implements Value {}

    /** The number has no meaning, or cannot be computed from what the sources join. */
    record NotApplicable(Message reason) implements Value {}
}
