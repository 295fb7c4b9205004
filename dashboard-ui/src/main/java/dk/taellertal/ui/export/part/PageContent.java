package dk.taellertal.ui.export.part;

import dk.taellertal.ui.export.block.ExportDocument.Opening;
import dk.taellertal.ui.export.block.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page's parts in their order.
 *
 * @param choices what to ask the page for to get the very same again, as far as it can
 */
public record PageContent(String title, Opening opening, List<Part> parts, Map<String, String> choices) {

    public PageContent {
        parts = List.copyOf(parts);
        choices = Map.copyOf(choices);
        Set<String> ids = new HashSet<>();
        for (Part part : parts) {
            if (!ids.add(part.id())) {
                throw new IllegalArgumentException("two parts of '%s' have the id '%s'".formatted(title, part.id()));
            }
        }
    }
}
