package dk.taellertal.ui.chart.words;

import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.Chart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The clauses of one sentence about a chart, the heaviest first; what comes after the fifth is left out. */
final class Clauses {

    private static final int MOST = 5;
    private static final int MOST_NAMES = 4;

    private final Chart chart;
    private final Words words;
    private final List<String> clauses = new ArrayList<>();

    Clauses(Chart chart) {
        this.chart = chart;
        this.words = new Words(chart);
    }

    Words words() {
        return words;
    }

    void add(String key, Object... arguments) {
        clauses.add(words.of(key, arguments));
    }

    /** With its unit. */
    String amount(BigDecimal amount) {
        return words.withUnit(words.number(amount));
    }

    /** A signed deviation with its unit. */
    String deviation(BigDecimal amount) {
        return words.withUnit(words.deviation(amount));
    }

    /** Says whose numbers are absent, if any are. */
    void absent(List<String> names) {
        if (!names.isEmpty()) {
            add("alt.absent", list(names));
        }
    }

    /** The first names, and how many more there are. */
    String list(List<String> names) {
        String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() > MOST_NAMES ? words.of("alt.andMore", shown, names.size() - MOST_NAMES) : shown;
    }

    /** With the mark of synthetic numbers; the title where there is nothing to tell. */
    String sentence() {
        var all = new ArrayList<>(clauses.subList(0, Math.min(MOST, clauses.size())));
        if (all.isEmpty()) {
            all.add(chart.title().isEmpty() ? words.of("noNumbers") : chart.title());
        }
        if (chart.synthetic()) {
            all.add(words.of("alt.synthetic"));
        }
        String sentence = String.join("; ", all);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    static Optional<BigDecimal> known(Value value) {
        return value instanceof Value.Known(BigDecimal amount) ? Optional.of(amount) : Optional.empty();
    }
}
