package dk.taellertal.core.store;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The part of a sum that comes from one upload.
 *
 * @param sum in the measure's unit; of the rows that have the amount
 * @param rows how many have it
 * @param missing how many rows the source marks as missing
 * @param contributors the persons or cases behind the sum, where the dataset counts them
 * @param partly why its rows belong to the sum in part only, and so make it missing
 */
public record Cell(
        String area,
        Period period,
        String upload,
        BigDecimal sum,
        long rows,
        long missing,
        Optional<Long> contributors,
        Optional<Message> partly) {}
