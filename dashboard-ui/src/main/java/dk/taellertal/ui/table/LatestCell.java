package dk.taellertal.ui.table;

import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.util.List;

/** The latest number of a figure's series as a cell. */
public final class LatestCell {

    private LatestCell() {}

    /** The latest number there is, or the word for its absence; hidden where the last one is. */
    public static Cell of(List<Point> points, KeyFigure figure, Texts texts) {
        if (!points.isEmpty() && points.getLast().value() instanceof Value.Suppressed) {
            return new Cell.Absent(texts.of("state.suppressed"));
        }
        return points.reversed().stream()
                .flatMap(point -> point.amount().stream())
                .findFirst()
                .<Cell>map(amount -> Cell.Amount.of(amount, figure, false))
                .orElseGet(() -> new Cell.Absent(texts.of("state.missing")));
    }
}
