package dk.taellertal.ingest.load;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.mapping.PeriodMarks;
import dk.taellertal.ingest.mapping.ReadSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Periods in cells with a mark beside them, such as {@code 2019*} and {@code R2018}: whether they count is asked once for all. */
final class MarkedPeriods {

    private static final int SHOWN = 5;

    /** @param line the first */
    private record Met(int line, String column, Period period) {}

    private final ReadSettings settings;
    private final Map<String, Met> met = new LinkedHashMap<>();

    MarkedPeriods(ReadSettings settings) {
        this.settings = settings;
    }

    /** The period beside the mark of a cell; empty where there is none. */
    Optional<Period> period(int line, String column, String cell, Set<Period.Kind> kinds) {
        Optional<Period> period = PeriodMarks.period(cell, kinds);
        period.ifPresent(p -> met.putIfAbsent(cell.strip(), new Met(line, column, p)));
        return period;
    }

    /** Whether the sender says that rows with a mark do not count. */
    boolean leavesOut() {
        return PeriodMarks.leavesOut(settings);
    }

    Optional<Question> question() {
        return leavesOut()
                ? Optional.empty()
                : PeriodMarks.question(met.keySet().stream().limit(SHOWN).toList(), settings);
    }

    /** What became of the rows with each mark, once that is answered. */
    List<Finding> findings() {
        if (question().isPresent()) {
            return List.of();
        }
        return met.entrySet().stream()
                .map(e -> Finding.warning(
                        e.getValue().line(),
                        e.getValue().column(),
                        e.getKey(),
                        leavesOut()
                                ? Message.of("period.markLeftOut")
                                : Message.of("period.marked", e.getValue().period())))
                .toList();
    }
}
