package dk.taellertal.core.store;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Facts as someone sees them: as published, or as they would be. */
public interface FactView {

    /** The cells of each query, in the order of the queries; many cost little more than one. */
    List<List<Cell>> cells(List<CellQuery> queries);

    /**
     * Where the rows of some sums stand, over all areas asked for: of each upload the first {@code most} ranges behind the
     * line {@code after}, and how many lines there are in all.
     */
    RowPlaces places(List<RowPlaces.Wanted> sums, int after, int most);

    /** The periods for which a dataset has facts, by area; areas without any are left out. */
    Map<String, Set<Period>> periods(DatasetContract contract, Set<String> areas);

    /** How many rows count for each code of a dimension, in order of the codes; a code of none is left out. */
    SortedMap<String, Long> rowsByCode(DatasetContract contract, String dimension);

    /** A dataset's rows in one period at their finest grain, each with how many persons or cases it is about. */
    List<BaseCell> baseCells(DatasetContract contract, Period period);

    /** How many rows of a dataset count from each upload; one without any is left out. */
    Map<String, Long> liveRows(DatasetContract contract);

    /** How many rows lie in the table for each upload that counts; other than in force where the table was damaged. */
    Map<String, Long> storedRows(DatasetContract contract);

    /** A fingerprint of all that counts of a dataset: the same files give the same, in whatever database. */
    String digest(DatasetContract contract);

    /** Changes whenever an answer might: the same version answers the same. */
    String version();
}
