package dk.taellertal.core.goal;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.AcceptedDeviation;
import dk.taellertal.core.target.Assessment;
import dk.taellertal.core.target.Freshness;
import dk.taellertal.core.target.ManualStatus;
import dk.taellertal.core.target.Status;
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

    /**
     * The first of the periods in a row, up to the latest with a number, in which the target was reached; or in which the
     * figure was on its path or better; or in which it was late: whichever it is at the end. Periods before the baseline do not
     * count. Empty where there is no number, or no target to hold it against.
     */
    public Optional<Period> since(List<Point> points, Direction direction) {
        Optional<Period> since = Optional.empty();
        Optional<Status> last = Optional.empty();
        for (int end = points.size(); end > 0; end--) {
            Point point = points.get(end - 1);
            Status status =
                    Assessment.of(points.subList(0, end), target, direction).status();
            if (point.amount().isPresent() && status.placed() && counts(point.period())) {
                if (last.filter(latest -> !alike(status, latest)).isPresent()) {
                    return since;
                }
                since = Optional.of(point.period());
                last = last.or(() -> Optional.of(status));
            }
        }
        return since;
    }

    private boolean counts(Period period) {
        return target.filter(t -> period.firstDay().isBefore(t.baselinePeriod().firstDay()))
                .isEmpty();
    }

    private static boolean alike(Status status, Status latest) {
        return latest == Status.REACHED ? status == Status.REACHED : status.late() == latest.late();
    }

    /** How its figure's series stands on the day that freshness is asked for. */
    public Verdict verdict(List<Point> points, Direction direction, Freshness freshness) {
        return new Verdict(Assessment.of(points, target, direction, freshness), manual, accepted, freshness.asOf());
    }
}
