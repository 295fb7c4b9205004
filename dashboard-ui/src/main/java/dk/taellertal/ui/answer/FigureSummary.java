package dk.taellertal.ui.answer;

import dk.taellertal.ui.method.AlikeDocument;
import java.util.List;

/**
 * A key figure in the list of all.
 *
 * @param alike figures that seem to measure the same thing: a warning, no proof
 */
public record FigureSummary(
        String id,
        String name,
        String unit,
        String kind,
        String direction,
        List<FigureDocument.GoalLink> goals,
        List<AlikeDocument> alike) {}
