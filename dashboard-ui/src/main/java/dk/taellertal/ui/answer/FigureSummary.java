package dk.taellertal.ui.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.taellertal.ui.method.AlikeDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key figure in the list of all.
 *
 * @param nameEn the English name; left out where the catalogue has none
 * @param alike figures that seem to measure the same thing: a warning, no proof
 */
public record FigureSummary(
        String id,
        String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nameEn,
        String unit,
        String kind,
        String direction,
        List<FigureDocument.GoalLink> goals,
        List<AlikeDocument> alike) {}
