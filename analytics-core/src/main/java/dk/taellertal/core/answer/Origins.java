package dk.taellertal.core.answer;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.store.Cell;
import dk.taellertal.core.value.FileLines;
import dk.taellertal.core.value.Source;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Where the sums of some areas came from, told as sources of a figure's points. */
final class Origins {

    /** What one sum came from, by the dataset's own periods. */
    record Of(UnaryOperator<Period> at, Map<Period, List<Cell>> cells) {}

    private final List<Of> sums;
    private final Places places;
    private final Function<String, Upload> uploads;

    Origins(List<Of> sums, Places places, Function<String, Upload> uploads) {
        this.sums = sums;
        this.places = places;
        this.uploads = uploads;
    }

    /** The sources of the figure's value in a period, one for each upload. */
    List<Source> in(Period figurePeriod) {
        return sources(rows(List.of(figurePeriod)), Optional.of(figurePeriod), places, uploads);
    }

    /** The sources of a value over all periods. */
    List<Source> over(List<Period> figurePeriods) {
        return sources(rows(figurePeriods), Optional.empty(), places, uploads);
    }

    /** How many facts of each upload take part, in the order in which the uploads are met. */
    Map<String, Long> rows(Collection<Period> figurePeriods) {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (Of sum : sums) {
            for (Period figurePeriod : figurePeriods) {
                for (Cell cell : sum.cells().getOrDefault(sum.at().apply(figurePeriod), List.of())) {
                    rows.merge(cell.upload(), cell.rows() + cell.missing(), Long::sum);
                }
            }
        }
        return rows;
    }

    /** @param period empty for all periods together */
    static List<Source> sources(
            Map<String, Long> rows, Optional<Period> period, Places places, Function<String, Upload> uploads) {
        return rows.entrySet().stream()
                .map(e -> source(uploads.apply(e.getKey()), e.getValue(), period, places))
                .toList();
    }

    private static Source source(Upload upload, long rows, Optional<Period> period, Places places) {
        FileLines lines = places.lines(period, upload.id());
        return new Source(
                upload.id(),
                upload.file(),
                upload.sha256(),
                upload.synthetic(),
                lines.oneByOne(Source.MOST_LINES),
                rows,
                places.headers(period, upload),
                lines.atMost(FileLines.MOST_RANGES));
    }
}
