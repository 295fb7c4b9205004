package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A dimension whose names each stand once with blank cells beneath, as cells that were merged in a spreadsheet come out: the
 * rows beneath a name belong to it and not to none.
 */
final class MergedCells {

    private static final int FEWEST_NAMES = 2;

    private MergedCells() {}

    /** @param head the first lines of the file */
    static List<Finding> findings(Mapping mapping, List<CsvLine> head) {
        return mapping.contract().dimensions().stream()
                .flatMap(dimension -> fault(dimension, mapping, head).stream())
                .toList();
    }

    private static Optional<Finding> fault(DimensionColumn dimension, Mapping mapping, List<CsvLine> head) {
        Integer position = mapping.positions().get(dimension.name());
        if (position == null) {
            return Optional.empty();
        }
        List<CsvLine> rows = head.stream()
                .filter(l -> l.line() > mapping.header().line() && !l.blank())
                .filter(l -> l.cells().size() == mapping.header().columns())
                .toList();
        List<String> cells = rows.stream().map(l -> l.cell(position).strip()).toList();
        List<String> names =
                cells.stream().filter(Predicate.not(String::isEmpty)).toList();
        boolean once = names.stream().distinct().count() == names.size();
        if (names.size() < FEWEST_NAMES || cells.getFirst().isEmpty() || !once || !blankBeneathEach(cells)) {
            return Optional.empty();
        }
        CsvLine first = rows.get(cells.indexOf(""));
        return Optional.of(Finding.error(
                first.line(),
                mapping.header().label(position),
                "",
                Message.of("column.merged", cells.size() - names.size(), names.size())));
    }

    /** A column that only some rows fill, such as one of projects, has names with another one beneath. */
    private static boolean blankBeneathEach(List<String> cells) {
        return IntStream.range(0, cells.size())
                .allMatch(i -> cells.get(i).isEmpty()
                        || (i + 1 < cells.size() && cells.get(i + 1).isEmpty()));
    }
}
