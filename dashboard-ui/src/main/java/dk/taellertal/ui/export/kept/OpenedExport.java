package dk.taellertal.ui.export.kept;

import dk.taellertal.ui.answer.FigureQuery;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a code leads to: the numbers as they were taken out, and whether they are others now. */
public sealed interface OpenedExport {

    String code();

    String name();

    Instant at();

    String by();

    /** internal or public. */
    String level();

    @Nullable
    String journal();

    /** Whether the numbers of then are there exactly. */
    boolean intact();

    /** Whether the same question has another answer now, or another text beside it. */
    boolean changed();

    /** What stands beside the numbers and is another now: headline, target, definition, source, reservation. */
    List<Printed.ThenAndNow> texts();

    /** Whether what stands beside the numbers was kept, and so is held against what is said now. */
    boolean besideKept();

    /**
     * A key figure.
     *
     * @param decimals how many a value is shown with
     * @param figure what to ask for to get the very same numbers again
     * @param intact whether they can be had again as they were
     * @param otherGroup whether they cannot because the group that they were held beside is another now; the figure's own
     *     are as they were
     * @param now what to ask for to get the numbers of now
     * @param unitNow in which they are told
     * @param decimalsNow how many they are shown with
     */
    record OpenedFigure(
            String code,
            String name,
            String unit,
            int decimals,
            Instant at,
            String by,
            String level,
            @Nullable String journal,
            FigureQuery figure,
            boolean intact,
            boolean otherGroup,
            boolean changed,
            boolean besideKept,
            FigureQuery now,
            String unitNow,
            int decimalsNow,
            List<PeriodThenAndNow> points,
            List<Printed.ThenAndNow> texts)
            implements OpenedExport {}

    /**
     * A period's value then and now, so exact that rounding it gives what is shown; null where there is none, and then the reason.
     *
     * @param changed whether the value, or what it is made of, is another
     */
    record PeriodThenAndNow(
            String period,
            @Nullable String then,
            @Nullable String thenReason,
            @Nullable String now,
            @Nullable String nowReason,
            boolean changed) {}

    /**
     * A part of a page.
     *
     * @param question what was asked
     * @param then where the page is with the numbers of then, as far as it has states; an address of the service
     * @param now where it is with the numbers of now
     * @param gone whether the page has no such part any more
     */
    record OpenedPart(
            String code,
            String name,
            Instant at,
            String by,
            String level,
            @Nullable String journal,
            KeptPart.Question question,
            boolean intact,
            boolean changed,
            boolean gone,
            boolean besideKept,
            String then,
            String now,
            String corner,
            List<KeptTable.Column> columns,
            List<RowThenAndNow> rows,
            List<Printed.ThenAndNow> texts)
            implements OpenedExport {

        /** Numbers and words that are others now; each row that came or went counts as one. */
        public long changes() {
            return changes(rows);
        }

        static long changes(List<RowThenAndNow> rows) {
            return rows.stream()
                    .mapToLong(row -> switch (row.state()) {
                        case KEPT ->
                            row.cells().stream().filter(CellThenAndNow::changed).count();
                        case GONE, NEW -> 1;
                    })
                    .sum();
        }
    }

    /** What became of a row. */
    enum RowState {
        KEPT,
        GONE,
        NEW
    }

    record RowThenAndNow(String name, RowState state, boolean strong, List<CellThenAndNow> cells) {}

    /** @param now null where there is no such cell any more; {@code then} null where there was none */
    record CellThenAndNow(KeptTable.@Nullable Said then, KeptTable.@Nullable Said now, boolean changed) {}
}
