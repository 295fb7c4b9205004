package dk.taellertal.ui.method;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure's year is expected to end at, by every method. Amounts are decimal texts in the figure's unit.
 *
 * @param method the chosen one
 * @param month up to whose end the account is known
 * @param actual what has come since 1 January
 * @param budget of the whole year, as it stood at the month
 */
public record ExpectedDocument(
        String id,
        String name,
        String area,
        String unit,
        int year,
        String month,
        String method,
        List<Integer> excluded,
        @Nullable String actual,
        @Nullable String budget,
        boolean synthetic,
        List<MethodDocument> methods,
        String version) {

    /**
     * One method's answer, or why there is none.
     *
     * @param arithmetic how the amount came about
     * @param lower the interval's ends: the amount times the least and largest actual / expected of the tested years
     * @param meanAbsolutePercentageError of the tested years, in percent
     */
    public record MethodDocument(
            String method,
            boolean chosen,
            @Nullable String amount,
            @Nullable String arithmetic,
            @Nullable String reason,
            @Nullable String lower,
            @Nullable String upper,
            @Nullable String intervalReason,
            @Nullable String meanAbsolutePercentageError,
            @Nullable String backtestReason,
            List<TestedDocument> tested,
            List<LeftOutDocument> leftOut) {}

    /** An earlier year, told from its own first months. */
    public record TestedDocument(int year, String expected, String actual) {}

    /** An earlier year that could not be tested. */
    public record LeftOutDocument(int year, String reason) {}
}
