package dk.taellertal.ui.export.kept;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page's part as it is kept: what was asked, and the very table that was shown.
 *
 * @param name of the part, in the language of the export
 * @param printed what stood beside the table; null in lists of a version that did not keep it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeptPart(
        Question question,
        String name,
        KeptTable table,
        @Nullable Printed printed) {

    /**
     * What was asked.
     *
     * @param page for example {@code budget}
     * @param part its id on the page
     * @param choices made on the page, the state of the numbers among them where the page has states
     * @param language for example {@code da}: rows are known by their names
     */
    public record Question(String page, String part, Map<String, String> choices, String language) {
        public Question {
            choices = Map.copyOf(choices);
        }
    }
}
