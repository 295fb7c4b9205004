package dk.taellertal.ui.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file, or would become of it.
 *
 * @param outcome accepted, published, unchanged, asked or refused
 * @param upload the id under which it is published
 * @param headerLine 0 where no header was found
 * @param difference rows against those they replace; null where a trial may not tell it, since rows are hidden
 * @param replaced rows of earlier uploads that no longer count, by upload
 * @param moved the rows that differ the most from those they replace, the most important first
 */
public record ReportDocument(
        String outcome,
        String message,
        @Nullable String upload,
        String file,
        String sha256,
        @Nullable String dataset,
        @Nullable String encoding,
        @Nullable String delimiter,
        int headerLine,
        boolean synthetic,
        long rows,
        List<FindingDocument> findings,
        List<QuestionDocument> questions,
        @Nullable DifferenceDocument difference,
        Map<String, Long> replaced,
        List<MovedDocument> moved,
        List<ChangeDocument> changes) {

    /**
     * Something the sender should know.
     *
     * @param severity error, warning or note
     * @param line 0 where it is about the whole file
     * @param cell what Excel calls it, for example C12, or empty
     */
    public record FindingDocument(
            String severity, int line, String column, String cell, String value, String message) {}

    /** Rows against those they replace. */
    public record DifferenceDocument(long added, long changed, long removed) {}

    /**
     * A row that is new, that vanished, or whose amount is another one.
     *
     * @param line of the new file; 0 where the row vanished
     * @param text the row, its amount before and after, in words
     * @param before null where the row is new
     * @param after null where it vanished
     */
    public record MovedDocument(
            int line,
            String text,
            @Nullable String before,
            @Nullable String after) {}

    /** Something only the sender can answer. */
    public record QuestionDocument(String key, String text, List<OptionDocument> options) {}

    /** A possible answer. */
    public record OptionDocument(String answer, String meaning) {}

    /** A value of a key figure that becomes another; null where there was or is none. */
    public record ChangeDocument(
            String figure,
            String name,
            String period,
            @Nullable String before,
            @Nullable String after) {}
}
