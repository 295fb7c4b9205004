package dk.taellertal.core.answer;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.Cell;
import dk.taellertal.core.store.Origin;
import dk.taellertal.core.store.Upload;
import dk.taellertal.core.value.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Where the sums of one area came from, told as sources of a figure's points. */
final class Origins {

    /** What one sum came from, by the dataset's own periods. */
    record Of(
            String measure, UnaryOperator<Period> at, Map<Period, List<Cell>> cells, Map<Period, List<Origin>> lines) {}

    private static final class Gathered {
        final TreeSet<Integer> lines = new TreeSet<>();
        final LinkedHashMap<String, Boolean> columns = new LinkedHashMap<>();
        long rows;
    }

    private final List<Of> sums;
    private final Function<String, Upload> uploads;

    Origins(List<Of> sums, Function<String, Upload> uploads) {
        this.sums = sums;
        this.uploads = uploads;
    }

    /** The sources of the figure's value in a period, one for each upload. */
    List<Source> in(Period figurePeriod) {
        return in(List.of(figurePeriod));
    }

    /** The sources of a value over several periods. */
    List<Source> in(List<Period> figurePeriods) {
        Map<String, Gathered> byUpload = new LinkedHashMap<>();
        for (Of sum : sums) {
            for (Period figurePeriod : figurePeriods) {
                gather(sum, sum.at().apply(figurePeriod), byUpload);
            }
        }
        return byUpload.entrySet().stream()
                .map(e -> source(uploads.apply(e.getKey()), e.getValue()))
                .toList();
    }

    private void gather(Of sum, Period period, Map<String, Gathered> byUpload) {
        for (Cell cell : sum.cells().getOrDefault(period, List.of())) {
            byUpload.computeIfAbsent(cell.upload(), u -> new Gathered()).rows += cell.rows() + cell.missing();
        }
        sum.lines().getOrDefault(period, List.of()).stream()
                .collect(Collectors.groupingBy(Origin::upload))
                .forEach((upload, origins) -> {
                    Gathered gathered = byUpload.computeIfAbsent(upload, u -> new Gathered());
                    TreeSet<Integer> columns = new TreeSet<>();
                    origins.forEach(o -> {
                        gathered.lines.add(o.line());
                        columns.add(o.column());
                    });
                    uploads.apply(upload)
                            .headers(columns, sum.measure())
                            .forEach(header -> gathered.columns.put(header, true));
                });
    }

    private static Source source(Upload upload, Gathered gathered) {
        return new Source(
                upload.id(),
                upload.file(),
                upload.sha256(),
                upload.synthetic(),
                gathered.lines.stream().limit(Source.MOST_LINES).toList(),
                gathered.rows,
                List.copyOf(gathered.columns.keySet()));
    }
}
