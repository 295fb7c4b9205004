package dk.taellertal.ui.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A key figure with its series, as it is exchanged. Amounts are decimal texts in the figure's unit: exact, or so exact that
 * rounding them to its decimals gives what pages show; periods are written {@code 2019}, {@code 2020K1}, {@code 2020-03}, {@code 2019/20}.
 *
 * @param nameEn the English name; left out where the catalogue has none
 * @param definitionVersions the versions that can be asked for, newest first
 * @param definition the formula read back as a sentence
 * @param levels the levels of areas it can be told for
 * @param related ids of figures worth reading beside it
 * @param sources every file that the points came from, with the lines of all of them together
 */
public record FigureDocument(
        String id,
        String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nameEn,
        String question,
        String area,
        String unit,
        int decimals,
        String direction,
        String kind,
        int definitionVersion,
        List<Integer> definitionVersions,
        String definition,
        boolean synthetic,
        String owner,
        List<String> levels,
        List<String> related,
        List<String> reservations,
        List<GoalLink> goals,
        @Nullable StatusDocument status,
        @Nullable PricesDocument prices,
        Map<String, String> only,
        List<PointDocument> points,
        List<BreakDocument> breaks,
        @Nullable PointDocument total,
        @Nullable ComparisonDocument comparison,
        List<SourceDocument> sources,
        String version) {

    /**
     * Whose prices amounts are told in.
     *
     * @param type of the index
     * @param estimated the day of the estimate used, none where there is none yet
     */
    public record PricesDocument(
            int year,
            String type,
            String name,
            String source,
            @Nullable String estimated,
            boolean example) {}

    /** A political goal that the figure serves. */
    public record GoalLink(
            String id,
            String name,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String nameEn,

            List<String> lifeAreas) {}

    /**
     * A value, or why there is none.
     *
     * @param state known, missing, suppressed or notApplicable
     */
    public record PointDocument(
            String period,
            String state,
            @Nullable String value,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String reason,
            boolean synthetic,
            boolean preliminary,
            List<SourceDocument> sources) {}

    /** From this period on, values are computed by another version of the definition than those before. */
    public record BreakDocument(
            String period,
            int before,
            int version,
            @Nullable String change) {}

    /**
     * A file that a value came from.
     *
     * @param lines of very many the first
     * @param rows how many facts take part, of which a line may hold several
     * @param lineCount how many lines there are in all, each once; 0 where that is hidden
     * @param lineRanges ascending, written {@code 4-1917}; of very many the first
     * @param lastLine 0 where there is none
     */
    public record SourceDocument(
            String upload,
            String file,
            String sha256,
            List<Integer> lines,
            long rows,
            List<String> columns,
            long lineCount,
            List<String> lineRanges,
            int lastLine) {}

    /**
     * The same figure elsewhere.
     *
     * @param method area, weighted or unweighted, as it is computed here
     * @param groupMethod the group's own method; a sum beside a weighted group is the unweighted mean of its members
     * @param withoutOwn whether the area asked about is a member and left out
     * @param note the method, the members and who is left out, in a sentence
     */
    public record ComparisonDocument(
            String id,
            String name,
            String method,
            String groupMethod,
            List<String> members,
            boolean withoutOwn,
            String note,
            List<PointDocument> points,
            List<SourceDocument> sources) {}
}
