package dk.taellertal.ingest.define;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Standing;
import dk.taellertal.core.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * What a draft would do to the own municipality's values.
 *
 * @param values every period of the series, before or after
 * @param statuses of each objective that has the figure as an indicator
 * @param unseen codes that the draft chooses or leaves and that no fact has
 */
public record Effect(FigureAnswer after, List<Change> values, List<StatusChange> statuses, List<UnseenCode> unseen) {

    /** A value before and after; empty where the series has no such period. */
    public record Change(Period period, Optional<Value> before, Optional<Value> after) {

        public boolean differs() {
            return before.isPresent() != after.isPresent()
                    || before.filter(b -> !alike(b, after.orElseThrow())).isPresent();
        }

        private static boolean alike(Value one, Value other) {
            return (one instanceof Value.Known(var amount) && other instanceof Value.Known(var same))
                    ? amount.compareTo(same) == 0
                    : one.equals(other);
        }
    }

    /** How an objective's indicator stands before and after. */
    public record StatusChange(Objective objective, Optional<Standing> before, Standing after) {

        public boolean differs() {
            return !before.equals(Optional.of(after));
        }
    }

    /** A choice of a term that means none of the codes that the dataset's facts have. */
    public record UnseenCode(String term, String dataset, String dimension, String entry) {}

    public Effect {
        values = List.copyOf(values);
        statuses = List.copyOf(statuses);
        unseen = List.copyOf(unseen);
    }

    public long changed() {
        return values.stream().filter(Change::differs).count();
    }
}
