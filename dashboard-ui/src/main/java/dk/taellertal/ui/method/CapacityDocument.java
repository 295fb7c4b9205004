package dk.taellertal.ui.method;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a need outgrows what there is room for.
 *
 * @param need the figure that tells it
 * @param share how many of them need a place
 * @param outcome over, enough or unknown
 * @param firstOver the first known year in which the need is above the capacity
 * @param unknownYears years without both numbers; before {@code firstOver} they may already exceed
 */
public record CapacityDocument(
        String id,
        String name,
        String unit,
        boolean example,
        boolean synthetic,
        String need,
        String share,
        String outcome,
        @Nullable Integer firstOver,
        List<Integer> unknownYears,
        List<YearDocument> years,
        String version) {

    /** One year's two numbers. */
    public record YearDocument(
            int year,
            @Nullable String need,
            @Nullable String capacity,
            @Nullable String spare) {}
}
