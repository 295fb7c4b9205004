package dk.taellertal.ui.answer;

import java.util.List;

/** A key figure in the list of all. */
public record FigureSummary(
        String id, String name, String unit, String kind, String direction, List<FigureDocument.GoalLink> goals) {}
