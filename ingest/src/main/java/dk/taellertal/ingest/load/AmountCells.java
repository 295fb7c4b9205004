package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.period.Period;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.Mapping.PeriodCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the amounts of a line stand: one cell for each measure, or one for each period. */
final class AmountCells {

    /**
     * A cell that holds an amount.
     *
     * @param measure index in the contract's measures
     * @param period where the cell's header says it
     */
    record AmountCell(int measure, int position, String text, Optional<Period> period) {}

    private final Mapping mapping;
    private final List<MeasureColumn> measures;

    AmountCells(Mapping mapping) {
        this.mapping = mapping;
        this.measures = mapping.contract().measures();
    }

    /** The cells of a line of data; empty where the line's name is none of the measures. */
    Optional<List<AmountCell>> of(CsvLine line) {
        List<AmountCell> cells = new ArrayList<>();
        if (!mapping.wide()) {
            for (int i = 0; i < measures.size(); i++) {
                Integer position = mapping.positions().get(measures.get(i).name());
                if (position != null) {
                    cells.add(new AmountCell(i, position, line.cell(position), Optional.empty()));
                }
            }
            return Optional.of(cells);
        }
        int measure = mapping.measureNames().isPresent()
                ? named(line.cell(mapping.measureNames().getAsInt()))
                : firstRequired();
        if (measure < 0) {
            return Optional.empty();
        }
        for (PeriodCell at : mapping.periodCells()) {
            int own = at.measure().orElse(measure);
            cells.add(new AmountCell(own, at.position(), line.cell(at.position()), Optional.of(at.period())));
        }
        return Optional.of(cells);
    }

    private int named(String name) {
        for (int i = 0; i < measures.size(); i++) {
            if (mapping.names(name, measures.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private int firstRequired() {
        for (int i = 0; i < measures.size(); i++) {
            if (!measures.get(i).optional()) {
                return i;
            }
        }
        return 0;
    }
}
