package dk.taellertal.ui.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chain life area → political goal → objective → key figures; a goal without objectives is a hole.
 * A {@code nameEn} is left out where the catalogue has none.
 */
public record GoalsDocument(List<LifeAreaDocument> lifeAreas) {

    /** A life area with its political goals. */
    public record LifeAreaDocument(
            String id,
            String name,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String nameEn,

            List<GoalDocument> goals) {}

    /**
     * A political goal within a life area.
     *
     * @param adopted the day on which the council adopted it; null where that is not known
     * @param policy the policy it stands in; null where it stands by itself
     */
    public record GoalDocument(
            String id,
            String name,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String nameEn,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String adopted,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String policy,

            boolean example,
            List<ObjectiveDocument> objectives) {}

    /**
     * An objective.
     *
     * @param figures the ids of its indicators
     * @param leading the figure whose status is the objective's; null where it has none
     * @param stale whether that status rests on a number that is older than its source allows
     */
    public record ObjectiveDocument(
            String id,
            String name,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String nameEn,

            boolean example,
            String lead,
            List<String> figures,
            @Nullable String leading,
            String status,
            boolean stale,
            List<IndicatorDocument> indicators) {}

    /** How a figure stands against the objective's target. */
    public record IndicatorDocument(String figure, StatusDocument status) {}
}
