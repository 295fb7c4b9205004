package dk.taellertal.ui.answer;

import java.util.List;

/** The chain life area → political goal → objective → key figures; a goal without objectives is a hole. */
public record GoalsDocument(List<LifeAreaDocument> lifeAreas) {

    /** A life area with its political goals. */
    public record LifeAreaDocument(String id, String name, List<GoalDocument> goals) {}

    /** A political goal within a life area. */
    public record GoalDocument(String id, String name, boolean example, List<ObjectiveDocument> objectives) {}

    /**
     * An objective.
     *
     * @param figures the ids of its indicators
     * @param status as its worst indicator that has a number and a target
     */
    public record ObjectiveDocument(
            String id,
            String name,
            boolean example,
            String lead,
            List<String> figures,
            String status,
            List<IndicatorDocument> indicators) {}

    /** How a figure stands against the objective's target. */
    public record IndicatorDocument(String figure, StatusDocument status) {}
}
