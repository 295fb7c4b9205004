package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.csv.TidyText;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.number.Unit;
import dk.taellertal.ingest.table.width.RowsAbove;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells whether lines that have a contract's names above them are its rows as they stand. */
final class Layout {

    private static final int FEWEST_OPEN = 2;
    /** One in so many rows at least leaves its names open where names stand on their first row only. */
    private static final int OPEN_OF = 3;

    private Layout() {}

    /** @param head the first lines of the file */
    static boolean plain(Mapping mapping, List<CsvLine> head) {
        LineKinds kinds = LineKinds.inFile(mapping);
        List<CsvLine> rows = head.stream()
                .filter(l -> l.line() > mapping.header().line())
                .filter(l -> kinds.of(l) == LineKind.DATA)
                .toList();
        long open = rows.stream().filter(l -> leavesNamesOpen(l, mapping)).count();
        boolean stubs = open >= FEWEST_OPEN && open * OPEN_OF >= rows.size();
        return !stubs
                && rows.stream().limit(1).noneMatch(l -> tellsUnits(l, mapping))
                && rows.stream().noneMatch(l -> isHeader(l, mapping))
                && !anotherTable(head, rows, mapping);
    }

    /** Whether the header has as many cells as the rows: else its names could stand over the wrong columns. */
    static boolean headerFits(Mapping mapping, List<CsvLine> head, char delimiter) {
        int columns = mapping.header().columns();
        List<String> names = mapping.header().names();
        int named = names.size();
        while (named > 0 && names.get(named - 1).isEmpty()) {
            named--;
        }
        int last = named;
        List<CsvLine> below = head.stream()
                .filter(l -> l.line() > mapping.header().line() && l.width() > 1)
                .toList();
        long beyond = below.stream().filter(l -> l.width() > last).count();
        if (named < columns && beyond * 2 > below.size()) {
            return false;
        }
        return LineKinds.inFile(mapping, head, delimiter).usualSize().orElse(columns) == columns;
    }

    /** What is wrong where rows stand above the header. */
    static Optional<Finding> rowsAbove(Mapping mapping, List<CsvLine> head, char delimiter) {
        LineKinds kinds = LineKinds.inFile(mapping);
        int line = mapping.header().line();
        RowsAbove above = new RowsAbove(
                line,
                mapping.header().names().size(),
                delimiter,
                head.stream()
                        .filter(l -> l.line() > line && kinds.of(l) == LineKind.DATA)
                        .map(l -> l.cells().stream().map(String::strip).toList())
                        .toList());
        head.stream().filter(l -> l.line() < line).forEach(above::line);
        return above.fault();
    }

    /** Whether units stand where amounts should. */
    private static boolean tellsUnits(CsvLine line, Mapping mapping) {
        List<String> cells = IntStream.range(0, line.cells().size())
                .filter(mapping::holdsAmounts)
                .mapToObj(line::cell)
                .filter(c -> !c.isBlank())
                .toList();
        return !cells.isEmpty() && cells.stream().allMatch(c -> Unit.of(c).isPresent());
    }

    /** Whether words stand over the amounts of a row below a blank line: another table may begin there. */
    private static boolean anotherTable(List<CsvLine> head, List<CsvLine> rows, Mapping mapping) {
        for (int i = 1; i < head.size(); i++) {
            CsvLine line = head.get(i);
            if (head.get(i - 1).blank() && rows.contains(line) && hasWordsOnly(line, mapping)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWordsOnly(CsvLine line, Mapping mapping) {
        return IntStream.range(0, line.cells().size())
                .filter(mapping::holdsAmounts)
                .allMatch(i -> line.cell(i).codePoints().anyMatch(Character::isLetter));
    }

    private static boolean leavesNamesOpen(CsvLine line, Mapping mapping) {
        return line.cell(0).isBlank()
                && mapping.contract().columns().stream()
                        .filter(c -> !(c instanceof MeasureColumn) && !c.optional())
                        .map(DatasetColumn::name)
                        .flatMap(name -> Stream.ofNullable(mapping.positions().get(name)))
                        .anyMatch(position -> line.cell(position).isBlank());
    }

    private static boolean isHeader(CsvLine line, Mapping mapping) {
        List<String> names = mapping.header().names();
        return line.cells().size() == names.size()
                && line.cells().stream().map(TidyText::of).toList().equals(names);
    }
}
