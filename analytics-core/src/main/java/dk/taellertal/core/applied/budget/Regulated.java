package dk.taellertal.core.applied.budget;

import dk.taellertal.core.budget.Regulation;
import dk.taellertal.core.method.Outcome;
import dk.taellertal.core.method.demography.DemographicAdjustment;
import dk.taellertal.core.method.demography.DemographyPlan;
import dk.taellertal.core.method.demography.RegulationSplit;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;

/**
 * What the population means for the budget year, in kroner.
 *
 * @param number of people alone, from the forecast before to the new one
 * @param split number and unit cost together
 * @param after what has to be regulated afterwards, from the new forecast to the people who came
 * @param deviation people who came less people forecast, in the budget year
 */
public record Regulated(
        Regulation regulation,
        DemographyPlan plan,
        Outcome<DemographicAdjustment> number,
        Outcome<RegulationSplit> split,
        Outcome<DemographicAdjustment> after,
        Value deviation) {

    private static final int SIX_DIGITS = 6;

    /** The whole change in mio. kr.: of number and unit cost, or of the number alone where nothing is said of the cost. */
    public Value change() {
        return switch (split) {
            case Outcome.Worked<RegulationSplit>(RegulationSplit worked) -> millions(worked.amount());
            case Outcome.Absent<RegulationSplit> none ->
                number.value(n -> n.amount().movePointLeft(SIX_DIGITS));
        };
    }

    private static Value millions(BigDecimal kroner) {
        return new Value.Known(kroner.movePointLeft(SIX_DIGITS));
    }
}
