package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A dimension whose names each stand once with blank cells beneath, as cells that were merged in a spreadsheet come out: the
 * rows beneath a name belong to it and not to none.
 */
final class MergedCells {

    private static final int FEWEST_BLANK = 2;

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
        int blank = cells.size() - names.size();
        boolean each = names.stream().distinct().count() == names.size();
        if (names.isEmpty() || cells.getFirst().isEmpty() || blank < FEWEST_BLANK || !each) {
            return Optional.empty();
        }
        CsvLine first = rows.get(cells.indexOf(""));
        return Optional.of(Finding.error(
                first.line(), mapping.header().label(position), "", Message.of("column.merged", blank, names.size())));
    }
}
