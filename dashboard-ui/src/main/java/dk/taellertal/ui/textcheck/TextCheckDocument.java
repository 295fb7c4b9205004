package dk.taellertal.ui.textcheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.taellertal.ui.answer.FigureDocument.SourceDocument;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a text, as they are exchanged, in the order of the text.
 *
 * @param counts how many there are of each verdict, those with none among them
 */
public record TextCheckDocument(List<NumberDocument> numbers, Map<String, Integer> counts) {

    /**
     * A number of the text.
     *
     * @param text as it stands there
     * @param offset of its first sign, counted in UTF-16 units from 0
     * @param value in single kroner, percent or things; {@code 7200..7500} for an interval, none where it states no amount
     * @param unit as it stands there
     * @param period the one that is meant; none where none is named, or it is open which
     * @param verdict agrees, differs, older, rounded, unknown or notAFigure
     * @param matches what it was held beside
     * @param reason of the verdict, in a sentence
     */
    public record NumberDocument(
            String text,
            int offset,
            @Nullable String value,
            @Nullable String unit,
            @Nullable String period,
            String verdict,
            List<MatchDocument> matches,
            String reason) {}

    /**
     * A number of the program's own.
     *
     * @param figure id of a key figure; left out where it is a measure of a dataset
     * @param dataset id; left out where it is a key figure
     * @param name what it is, where, and of which codes
     * @param value exact, in the unit of the figure or measure
     */
    public record MatchDocument(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String figure,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String dataset,

            String name,
            String area,
            Map<String, String> only,
            String period,
            String value,
            String unit,
            List<SourceDocument> sources) {}
}
