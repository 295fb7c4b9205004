package dk.taellertal.ui.chart.measure;

import dk.taellertal.core.target.Target;
import dk.taellertal.ui.chart.Timeline;
import java.util.Optional;

/**
 * A target's straight path over the slots of a timeline; level after the target's period.
 *
 * @param baseline where the path has its circle; empty where it begins before the timeline
 * @param start the first drawn place of the path, at the baseline or at the timeline's first slot
 * @param end the target
 */
public record TargetPath(Target target, Optional<Place> baseline, Place start, Place end) {

    /** A slot and a value. */
    public record Place(int slot, double value) {}

    public static TargetPath of(Target target, Timeline timeline) {
        Place end = new Place(timeline.slot(target.period()), target.value().doubleValue());
        int first = timeline.slot(target.baselinePeriod());
        if (first >= 0) {
            Place baseline = new Place(first, target.baseline().doubleValue());
            return new TargetPath(target, Optional.of(baseline), baseline, end);
        }
        double entering = target.pathIn(timeline.periods().getFirst()).doubleValue();
        return new TargetPath(target, Optional.empty(), new Place(0, entering), end);
    }

    /** Where the path lies over a slot from its start on. */
    public double valueIn(double slot) {
        double whole = (double) end.slot() - start.slot();
        double share = whole <= 0 ? 1 : Math.min(1, (slot - start.slot()) / whole);
        return start.value() + share * (end.value() - start.value());
    }
}
