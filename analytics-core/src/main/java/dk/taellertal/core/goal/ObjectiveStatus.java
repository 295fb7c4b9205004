package dk.taellertal.core.goal;

import dk.taellertal.core.target.Status;
import java.util.Collection;
import java.util.List;

/** How an objective stands: as its worst indicator that has a number and a target. */
public final class ObjectiveStatus {

    private static final List<Status> WORST_FIRST = List.of(
            Status.NOT_REACHED,
            Status.DETERIORATING,
            Status.BEHIND,
            Status.ON_TRACK,
            Status.REACHED,
            Status.STALE,
            Status.SUPPRESSED,
            Status.NO_DATA,
            Status.NO_TARGET);

    private ObjectiveStatus() {}

    /** @param indicators of the objective; none means that it has no number */
    public static Status of(Collection<Status> indicators) {
        return WORST_FIRST.stream().filter(indicators::contains).findFirst().orElse(Status.NO_DATA);
    }
}
