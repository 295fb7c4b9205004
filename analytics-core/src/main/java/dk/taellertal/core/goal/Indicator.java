package dk.taellertal.core.goal;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.target.AcceptedDeviation;
import dk.taellertal.core.target.Assessment;
import dk.taellertal.core.target.Freshness;
import dk.taellertal.core.target.ManualStatus;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.target.Verdict;
import dk.taellertal.core.value.Point;
import java.util.List;
import java.util.Optional;

/**
 * A key figure that shows whether an objective is met; without a target it is only followed.
 *
 * @param leading whether the objective's status is that of this one; of none that is marked so, it is that of the first
 * @param manual what somebody says of it in place of the computed status
 * @param accepted for how long a late status is accepted
 */
public record Indicator(
        KeyFigureId figure,
        boolean leading,
        Optional<Target> target,
        Optional<ManualStatus> manual,
        Optional<AcceptedDeviation> accepted) {

    /** The same without what people say of it. */
    public Indicator unsaid() {
        return new Indicator(figure, leading, target, Optional.empty(), Optional.empty());
    }

    /** The same, marked or not as the one that decides. */
    public Indicator leading(boolean leads) {
        return new Indicator(figure, leads, target, manual, accepted);
    }

    /** How its figure's series stands on the day that freshness is asked for. */
    public Verdict verdict(List<Point> points, Direction direction, Freshness freshness) {
        return new Verdict(Assessment.of(points, target, direction, freshness), manual, accepted, freshness.asOf());
    }
}
