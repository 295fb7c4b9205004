package dk.taellertal.ui.answer;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.store.RowChange;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells rows that differ from those they replace, or from those of a period before, in words. */
public final class MovedRows {

    /** How many are told first. */
    public static final int FIRST = 3;

    private final DatasetContract contract;
    private final Texts texts;
    private final Numbers numbers;

    public MovedRows(DatasetContract contract, Texts texts) {
        this.contract = contract;
        this.texts = texts;
        numbers = new Numbers(texts.locale());
    }

    /** Where the row stands, what names it, and what its amount was and is. */
    public String told(RowChange row) {
        String named = Stream.concat(
                        Stream.of(row.area(), Periods.shown(row.period(), texts)),
                        contract.dimensions().stream()
                                .map(d -> row.codes().getOrDefault(d.name(), ""))
                                .filter(code -> !code.isEmpty()))
                .collect(Collectors.joining(" · "));
        String measure = contract.measures().stream()
                .filter(m -> m.name().equals(row.measure()))
                .map(m -> m.label() + " (" + m.unit() + ")")
                .findFirst()
                .orElse(row.measure());
        if (row.before().isEmpty()) {
            return texts.of(
                    "moved.new", row.line(), named, measure, shown(row.after().orElseThrow()));
        }
        if (row.after().isEmpty()) {
            return texts.of("moved.gone", named, measure, before(row));
        }
        return texts.of(
                "moved.changed",
                row.line(),
                named,
                measure,
                before(row),
                shown(row.after().orElseThrow()));
    }

    /** With its period where that is another one. */
    private String before(RowChange row) {
        String before = shown(row.before().orElseThrow());
        return row.against().equals(row.period())
                ? before
                : "%s (%s)".formatted(before, Periods.shown(row.against(), texts));
    }

    private String shown(BigDecimal amount) {
        return numbers.exact(amount, 0);
    }
}
