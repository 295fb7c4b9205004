package dk.taellertal.core.budget;

import java.math.BigDecimal;
import java.util.List;

/**
 * Savings that several chiefs answer for together (a klump).
 *
 * @param owners who answer for it, at least one
 * @param target what it is to bring in the budget year, mio. kr.; minus is a saving, never above 0
 */
public record Bundle(String id, String name, List<String> owners, BigDecimal target) {

    public Bundle {
        owners = List.copyOf(owners);
        if (owners.isEmpty()) {
            throw new IllegalArgumentException("the bundle '%s' has no owner".formatted(id));
        }
        if (target.signum() > 0) {
            throw new IllegalArgumentException(
                    "the target of '%s' must not lie above 0, because minus is a saving: '%s'".formatted(id, target));
        }
    }
}
