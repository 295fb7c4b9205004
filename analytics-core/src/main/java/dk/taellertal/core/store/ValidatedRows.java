package dk.taellertal.core.store;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.period.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** The rows of a staging as they would count: what is among them, and what they change. */
public interface ValidatedRows {

    /** How many rows there are of each period. */
    Map<Period, Long> rowsByPeriod();

    /** What lacks where rows have nearly each combination of what they are of. */
    Optional<CrossGaps> crossGaps();

    /** The periods of each code of a dimension, in the order of their lines. */
    List<CodePeriod> periods(DimensionColumn dimension);

    /** What a measure sums to in each period, in its smallest unit, in order. */
    NavigableMap<Period, BigDecimal> sums(MeasureColumn measure);

    /** Facts as they would be. */
    FactView afterwards();

    /** How many rows that count now would be replaced, by upload. */
    Map<String, Long> replaced();

    /** How the rows differ from those they replace. */
    Difference difference();

    /**
     * The rows that differ the most from those they replace, the most important first. Those of a period that nothing is
     * replaced in are compared with the rows of the same places a year before, or of the last period before.
     */
    List<RowChange> largestChanges(int most);
}
