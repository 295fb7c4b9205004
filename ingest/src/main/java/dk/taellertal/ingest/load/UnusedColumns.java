package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn;
import dk.taellertal.core.dataset.DatasetColumn.AreaColumn;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetColumn.PeriodColumn;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Finding.Severity;
import dk.taellertal.ingest.check.PersonalData;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.number.PeriodNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells of the columns that nothing is read from, and which of them leave it open what is read. */
final class UnusedColumns {

    private final Mapping mapping;
    private final List<CsvLine> head;

    /** @param head the first lines of the file */
    UnusedColumns(Mapping mapping, List<CsvLine> head) {
        this.mapping = mapping;
        this.head = head;
    }

    List<Finding> findings() {
        return mapping.unused().stream().map(this::finding).toList();
    }

    /** Columns named after CPR numbers, which hold none: else the file were refused. */
    List<Finding> blankOnes() {
        List<Finding> blank = new ArrayList<>();
        for (CsvLine line : head) {
            if (line.line() <= mapping.header().line()) {
                line.cells().stream()
                        .map(String::strip)
                        .filter(PersonalData::isNamed)
                        .forEach(name ->
                                blank.add(Finding.warning(line.line(), name, "", Message.of("personal.blank"))));
            }
        }
        return blank;
    }

    private Finding finding(int position) {
        int line = mapping.header().line();
        String label = mapping.header().label(position);
        if (mapping.isReadElsewhere(position)) {
            return Finding.error(line, label, "", Message.of("header.twice"));
        }
        Optional<DatasetColumn> rival = mapping.rival(position);
        return rival.map(column -> new Finding(
                        severity(column, position),
                        line,
                        label,
                        "",
                        Message.of("header.rival", column.label(), readAs(column))))
                .orElseGet(() -> Finding.note(line, label, "", Message.of("column.unused")));
    }

    private String readAs(DatasetColumn column) {
        return mapping.header().label(mapping.positions().getOrDefault(column.name(), 0));
    }

    /** Amounts and periods may not be chosen among; of several names of a unit the best is taken. */
    private Severity severity(DatasetColumn column, int position) {
        return switch (column) {
            case MeasureColumn measure -> Severity.ERROR;
            case PeriodColumn period -> holdsPeriods(period, position) ? Severity.ERROR : Severity.WARNING;
            case AreaColumn area -> Severity.NOTE;
            case DimensionColumn dimension -> Severity.NOTE;
        };
    }

    private boolean holdsPeriods(PeriodColumn period, int position) {
        return head.stream()
                .filter(l -> l.line() > mapping.header().line())
                .anyMatch(l ->
                        PeriodNotation.read(l.cell(position), period.kinds()).isPresent());
    }
}
