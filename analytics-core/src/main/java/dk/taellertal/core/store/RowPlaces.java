package dk.taellertal.core.store;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.FileLines;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the rows of some sums stand in the uploaded files. A line that several sums take is there once.
 *
 * @param lines for each upload those of each period, and those of all periods together
 * @param columns that amounts were taken from
 */
public record RowPlaces(List<OfUpload> lines, List<Column> columns) {

    public static final RowPlaces NONE = new RowPlaces(List.of(), List.of());

    /**
     * A sum whose places are asked for.
     *
     * @param periods the period that is told for, and the dataset's own that belongs to it
     */
    public record Wanted(CellQuery query, Map<Period, Period> periods) {
        public Wanted {
            periods = Map.copyOf(periods);
        }
    }

    /** @param period that is told for; empty for all of them together */
    public record OfUpload(Optional<Period> period, String upload, FileLines lines) {}

    /**
     * @param sum its number among those asked for, from 0
     * @param column from 1; 0 means the measure's own
     */
    public record Column(int sum, Period period, String upload, int column) {}

    public RowPlaces {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
    }
}
