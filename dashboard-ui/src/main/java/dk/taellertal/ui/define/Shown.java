package dk.taellertal.ui.define;

import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.format.Numbers;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes values as pages do: a number, or the word for why there is none. */
record Shown(int decimals, Texts texts) {

    String value(Optional<Value> value) {
        return value.map(this::value).orElse("–");
    }

    String withUnit(Value value, String unit) {
        return value instanceof Value.Known ? value(value) + " " + unit : value(value);
    }

    String value(Value value) {
        return switch (value) {
            case Value.Known(BigDecimal amount) -> new Numbers(texts.locale()).of(amount, decimals);
            case Value.Missing missing -> texts.of("state.missing");
            case Value.Suppressed suppressed -> texts.of("state.suppressed");
            case Value.NotApplicable notApplicable -> texts.of("state.notApplicable");
        };
    }

    String difference(Optional<Value> before, Optional<Value> after) {
        return before.isPresent()
                        && after.isPresent()
                        && before.get() instanceof Value.Known(BigDecimal was)
                        && after.get() instanceof Value.Known(BigDecimal is)
                ? new Numbers(texts.locale()).signed(is.subtract(was), decimals)
                : "–";
    }
}
