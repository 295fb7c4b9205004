package dk.taellertal.ui.answer;

import java.util.List;

/** The chain life area → political goal → objective → key figures; a goal without objectives is a hole. */
public record GoalsDocument(List<LifeAreaDocument> lifeAreas) {

    /** A life area with its political goals. */
    public record LifeAreaDocument(String id, String name, List<GoalDocument> goals) {}

    /** A political goal within a life area. */
    public record GoalDocument(String id, String name, boolean example, List<ObjectiveDocument> objectives) {}

    /** An objective; figures are the ids of its indicators. */
    public record ObjectiveDocument(String id, String name, boolean example, String lead, List<String> figures) {}
}
