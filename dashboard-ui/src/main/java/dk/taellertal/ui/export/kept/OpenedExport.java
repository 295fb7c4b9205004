package dk.taellertal.ui.export.kept;

import dk.taellertal.ui.answer.FigureRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a code leads to: the numbers as they were taken out, and whether they are others now.
 *
 * @param level internal or public
 * @param figure what to ask for to get the very same numbers again
 * @param intact whether the numbers of then have come out again exactly
 * @param changed whether the same question has another answer now
 * @param now what to ask for to get the numbers of now
 */
public record OpenedExport(
        String code,
        String name,
        String unit,
        Instant at,
        String by,
        String level,
        @Nullable String journal,
        FigureRequest figure,
        boolean intact,
        boolean changed,
        FigureRequest now,
        List<PeriodThenAndNow> points) {

    /**
     * A period's value then and now, as it is exchanged; null where there is none, and then the reason.
     *
     * @param changed whether the value, or what it is made of, is another
     */
    public record PeriodThenAndNow(
            String period,
            @Nullable String then,
            @Nullable String thenReason,
            @Nullable String now,
            @Nullable String nowReason,
            boolean changed) {}
}
