package dk.taellertal.ui.answer;

import dk.taellertal.core.area.Areas;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.store.RowChange;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells rows that differ from those they replace, or from those of a period before, in words. */
public final class MovedRows {

    /** How many are told first. */
    public static final int FIRST = 3;

    private final DatasetContract contract;
    private final Areas areas;
    private final Texts texts;
    private final Numbers numbers;

    public MovedRows(DatasetContract contract, Areas areas, Texts texts) {
        this.contract = contract;
        this.areas = areas;
        this.texts = texts;
        numbers = new Numbers(texts.locale());
    }

    /** Where the row stands, what names it, and what its amount was and is. */
    public String told(RowChange row) {
        String named = Stream.concat(
                        Stream.of(areas.nameOf(row.area()), Periods.shown(row.period(), texts)),
                        contract.dimensions().stream()
                                .filter(d ->
                                        !row.codes().getOrDefault(d.name(), "").isEmpty())
                                .map(d -> code(d, row.codes().getOrDefault(d.name(), ""))))
                .collect(Collectors.joining(", "));
        MeasureColumn measure = contract.measures().stream()
                .filter(m -> m.name().equals(row.measure()))
                .findFirst()
                .orElseThrow();
        String amount = "%s (%s)".formatted(measure.label(), texts.unit(measure.unit()));
        if (row.before().isEmpty()) {
            return texts.of(
                    "moved.new",
                    row.line(),
                    named,
                    amount,
                    numbers.of(row.after().orElseThrow(), measure.scale()));
        }
        if (row.after().isEmpty()) {
            return texts.of("moved.gone", named, amount, before(row, measure));
        }
        return texts.of(
                "moved.changed",
                row.line(),
                named,
                amount,
                before(row, measure),
                numbers.of(row.after().orElseThrow(), measure.scale()));
    }

    /** The name of a code where the contract has one; else the code, called what its column is called. */
    private static String code(DimensionColumn dimension, String code) {
        String label = dimension.codes().get(code);
        boolean named = code.codePoints().anyMatch(Character::isLetter);
        return label != null
                ? "%s: %s".formatted(dimension.label(), label)
                : named ? code : "%s %s".formatted(dimension.label(), code);
    }

    /** With its period where that is another one. */
    private String before(RowChange row, MeasureColumn measure) {
        String before = numbers.of(row.before().orElseThrow(), measure.scale());
        return row.against().equals(row.period())
                ? before
                : "%s (%s)".formatted(before, Periods.shown(row.against(), texts));
    }
}
