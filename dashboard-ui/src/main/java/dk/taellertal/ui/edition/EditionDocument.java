package dk.taellertal.ui.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.taellertal.core.record.Edition;
import org.jspecify.annotations.Nullable;

/**
 * An edition for the council as other programs get it.
 *
 * @param dataVersion the sequence of the log whose state it shows
 * @param day on which its statuses are told
 * @param at when it was released, and {@code by} which account
 * @param withdrawn why the council does not see it any more; null where it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditionDocument(
        String id,
        String name,
        long dataVersion,
        String day,
        String at,
        String by,
        @Nullable String withdrawn) {

    public static EditionDocument of(Edition edition) {
        return new EditionDocument(
                edition.id(),
                edition.name(),
                edition.state(),
                edition.day().toString(),
                edition.at().toString(),
                edition.by(),
                edition.withdrawn().map(entry -> entry.event().reason()).orElse(null));
    }
}
