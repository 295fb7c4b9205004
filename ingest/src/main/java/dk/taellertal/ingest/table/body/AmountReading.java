package dk.taellertal.ingest.table.body;

import dk.taellertal.ingest.number.Notation;
import dk.taellertal.ingest.number.NumberSurvey;
import dk.taellertal.ingest.table.sheet.CellKind;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How one column writes its amounts, for adding them up only: its cells go out as they stand. */
final class AmountReading {

    private static final int FEW_DECIMALS = 2;
    private static final int MANY_DECIMALS = 9;

    private final int position;
    private final Optional<Notation> notation;
    private final int scale;

    private AmountReading(int position, Optional<Notation> notation, int scale) {
        this.position = position;
        this.notation = notation;
        this.scale = scale;
    }

    /** Nothing is read where no notation reads all of the column's numbers. */
    static AmountReading of(List<SheetLine> lines, int position) {
        List<String> numbers = lines.stream()
                .map(l -> l.cell(position))
                .filter(c -> CellKind.of(c).numeric())
                .toList();
        for (int scale : new int[] {FEW_DECIMALS, MANY_DECIMALS}) {
            NumberSurvey survey = new NumberSurvey(scale);
            numbers.forEach(n -> survey.cell(n, Notation.COMMA_POINT));
            Notation best = survey.best();
            if (survey.doubt().isEmpty()
                    && numbers.stream().allMatch(n -> best.read(n, scale).isPresent())) {
                return new AmountReading(position, Optional.of(best), scale);
            }
        }
        return new AmountReading(position, Optional.empty(), 0);
    }

    /** How many decimals an amount has at most. */
    int scale() {
        return scale;
    }

    int position() {
        return position;
    }

    Optional<BigDecimal> amount(SheetLine line) {
        return notation.flatMap(n -> n.read(line.cell(position), scale));
    }
}
