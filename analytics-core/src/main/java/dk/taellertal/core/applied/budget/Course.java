package dk.taellertal.core.applied.budget;

import dk.taellertal.core.answer.PriceBasis;
import dk.taellertal.core.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Expenditure year by year up to the budget year, in mio. kr.
 *
 * @param past the years that are over, ascending, at most four
 * @param prices whose prices the past is told in beside its own; empty where there is no index
 */
public record Course(List<Past> past, Optional<PriceBasis> prices, Present present, Draft draft) {

    /**
     * A year that is over.
     *
     * @param actual in its own prices
     * @param fixed in those of the present year
     */
    public record Past(int year, Value actual, Value fixed) {}

    /** The year in which the budget is prepared. */
    public record Present(int year, AccountLine line) {}

    /**
     * The budget year as far as it is known, in the prices of the present year.
     *
     * @param before the budget of the present year, which it starts from
     * @param regulation what the population changes it by; 0 where nothing is regulated
     * @param proposals what the proposals change it by
     * @param adopted the budget of the year as adopted, in its own prices; missing until then
     */
    public record Draft(int year, Value before, Value regulation, Value proposals, Value adopted) {
        public Value amount() {
            return Amounts.plus(Amounts.plus(before, regulation), proposals);
        }
    }

    public Course {
        past = List.copyOf(past);
    }
}
