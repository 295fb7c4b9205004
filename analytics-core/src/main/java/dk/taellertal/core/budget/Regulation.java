package dk.taellertal.core.budget;

import dk.taellertal.core.figure.KeyFigureId;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * By which forecasts a budget is regulated.
 *
 * @param plan id of the demography
 * @param from the forecast that the budget before was made from
 * @param to the forecast of this budget
 * @param deviation a figure of actual less forecast population; empty where none is shown
 * @param unitCostsBefore kroner a user in the budget before, by age group; may be empty
 */
public record Regulation(
        String plan, String from, String to, Optional<KeyFigureId> deviation, Map<String, BigDecimal> unitCostsBefore) {

    public Regulation {
        unitCostsBefore = Map.copyOf(unitCostsBefore);
    }
}
