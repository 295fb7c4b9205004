package dk.taellertal.ingest.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of one measure say together about its notation. A notation is ruled out by a cell it cannot read;
 * two that are left matter only if they read a cell differently.
 */
public final class NumberSurvey {

    private static final Notation[] ALL = Notation.values();

    private final int scale;
    private final long[] unread = new long[ALL.length];
    private final boolean[][] differ = new boolean[ALL.length][ALL.length];
    private @Nullable String doubtful;

    public NumberSurvey(int scale) {
        this.scale = scale;
    }

    public void cell(String text) {
        List<Optional<BigDecimal>> readings = new ArrayList<>(ALL.length);
        for (int i = 0; i < ALL.length; i++) {
            readings.add(ALL[i].read(text, scale));
            unread[i] += readings.get(i).isPresent() ? 0 : 1;
        }
        for (int i = 0; i < ALL.length; i++) {
            for (int j = i + 1; j < ALL.length; j++) {
                if (readings.get(i).isPresent()
                        && readings.get(j).isPresent()
                        && readings.get(i).get().compareTo(readings.get(j).get()) != 0) {
                    differ[i][j] = true;
                    doubtful = doubtful == null ? text.strip() : doubtful;
                }
            }
        }
    }

    /** A cell that can be read in two ways, where nothing else in the column decides. */
    public Optional<String> doubt() {
        for (int i = 0; i < ALL.length; i++) {
            for (int j = i + 1; j < ALL.length; j++) {
                if (unread[i] == 0 && unread[j] == 0 && differ[i][j]) {
                    return Optional.ofNullable(doubtful);
                }
            }
        }
        return Optional.empty();
    }

    /** The notation that leaves the fewest cells unread. */
    public Notation best() {
        return best(Optional.empty());
    }

    /** The best notation among those with the given decimal mark. */
    public Notation best(Optional<Character> decimal) {
        int best = -1;
        for (int i = 0; i < ALL.length; i++) {
            boolean allowed = decimal.isEmpty() || decimal.get() == ALL[i].decimal();
            if (allowed && (best < 0 || unread[i] < unread[best])) {
                best = i;
            }
        }
        return ALL[Math.max(0, best)];
    }
}
