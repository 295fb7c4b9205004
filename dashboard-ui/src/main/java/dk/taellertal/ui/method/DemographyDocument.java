package dk.taellertal.ui.method;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a newer forecast means for the budgets of its years; amounts in kroner, decimal texts. */
public record DemographyDocument(
        String id,
        String name,
        boolean example,
        boolean synthetic,
        String fromVintage,
        String toVintage,
        List<YearDocument> years,
        String version) {

    /**
     * One budget year.
     *
     * @param budget from the earlier vintage to the later one
     * @param afterRegulation from the later vintage to the actual population
     */
    public record YearDocument(int year, AdjustmentDocument budget, AdjustmentDocument afterRegulation) {}

    /**
     * An adjustment with its arithmetic, or why there is none.
     *
     * @param from the count it starts from
     * @param unregulated groups that were counted but have no cost
     */
    public record AdjustmentDocument(
            @Nullable String amount,
            @Nullable String reason,
            @Nullable String from,
            @Nullable String to,
            List<TermDocument> terms,
            List<String> unregulated) {}

    /** unitCost · variableShare · coverage · (toPersons − fromPersons) of one age group. */
    public record TermDocument(
            String group,
            String unitCost,
            String variableShare,
            String coverage,
            String fromPersons,
            String toPersons,
            String difference,
            String users,
            String amount) {}
}
