package dk.taellertal.ingest.describe;

import dk.taellertal.core.dataset.Accumulation;
import dk.taellertal.core.period.Period;
import java.util.List;
import java.util.Set;

/**
 * A column of a file, as it is described.
 *
 * @param header its name in the file; empty where periods stand as columns, for the periods and for their numbers
 * @param label what a reader calls it
 * @param examples cells of the first rows
 * @param kinds of the periods in it; of a column of periods only
 * @param unit of a measure only, as are the three after it
 * @param decimals how many at most
 * @param accumulation how it behaves over time
 * @param additive whether amounts of several rows may be added
 */
public record ColumnDraft(
        String header,
        String label,
        ColumnRole role,
        List<String> examples,
        Set<Period.Kind> kinds,
        String unit,
        int decimals,
        Accumulation accumulation,
        boolean additive) {

    public ColumnDraft {
        examples = List.copyOf(examples);
        kinds = Set.copyOf(kinds);
    }
}
