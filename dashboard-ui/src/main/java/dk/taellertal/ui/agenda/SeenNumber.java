package dk.taellertal.ui.agenda;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.LatestCell;
import java.util.List;
import java.util.Optional;

/**
 * The latest number of a key figure for the own municipality, as it is at one state.
 *
 * @param figure by the definition of that state
 * @param value a number, or the word for its absence
 * @param period that the number is of; empty where there is none
 * @param sequence of the state
 */
public record SeenNumber(KeyFigure figure, Cell value, Optional<Period> period, boolean synthetic, long sequence) {

    /**
     * Empty where the state has no such figure.
     *
     * @param level for whose eyes
     */
    public static Optional<SeenNumber> of(String figure, Snapshot state, DisclosureLevel level, Texts texts) {
        return state.catalogue().figure(figure).map(known -> of(known, state, level, texts));
    }

    private static SeenNumber of(KeyFigure figure, Snapshot state, DisclosureLevel level, Texts texts) {
        FigureAnswer answer = state.answer(
                FigureQuestion.series(figure, state.catalogue().municipality().code()), level);
        List<Point> points = answer.points();
        boolean hidden = !points.isEmpty() && points.getLast().value() instanceof Value.Suppressed;
        return new SeenNumber(
                figure,
                LatestCell.of(points, figure, texts),
                points.reversed().stream()
                        .filter(point -> hidden || point.amount().isPresent())
                        .map(Point::period)
                        .findFirst(),
                answer.synthetic(),
                state.sequence());
    }

    /** The figure's page as it was at the state. */
    public String address() {
        return "noegletal/" + figure.id() + "?dataVersion=" + sequence;
    }

    /** Whether it is the number that was seen at another state. */
    public boolean equalTo(SeenNumber other) {
        return value.equals(other.value) && period.equals(other.period);
    }
}
