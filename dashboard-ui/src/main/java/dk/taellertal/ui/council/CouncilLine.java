package dk.taellertal.ui.council;

import dk.taellertal.core.target.Standing;
import dk.taellertal.ui.table.Cell;
import java.util.Optional;

/**
 * What stands in the row of an objective, on the screen and in documents.
 *
 * @param place its life area, or its political goal where the rows are those of a life area
 * @param value the latest number of its leading figure, or the word for its absence
 * @param development what the number did since the baseline
 * @param beside what belongs to the status: who decided, and since when it has been so
 * @param actions what is done about it
 * @param date of which period the number is
 */
record CouncilLine(
        String name,
        String place,
        String figure,
        Cell value,
        String unit,
        String target,
        String development,
        Standing standing,
        Optional<String> beside,
        String actions,
        String date) {}
