package dk.taellertal.ui.textcheck;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Source;
import dk.taellertal.ingest.statement.StatedNumber;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number of a text with what became of it.
 *
 * @param matches what it was held beside; none where that is unknown
 * @param reason in a sentence
 */
record Checked(StatedNumber number, Verdict verdict, List<Match> matches, Message reason) {

    /**
     * A number of the program's own.
     *
     * @param amount exact, in the series' unit
     */
    record Match(KnownSeries series, Period period, BigDecimal amount, List<Source> sources) {
        Match {
            sources = List.copyOf(sources);
        }

        /** Whether it can be shown where it came from: what cannot is no match. */
        boolean isShown() {
            return !sources.isEmpty();
        }
    }

    Checked {
        matches = List.copyOf(matches);
    }

    static Checked unknown(StatedNumber number, Message reason) {
        return new Checked(number, Verdict.UNKNOWN, List.of(), reason);
    }
}
