package dk.taellertal.ui.export.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Line numbers as one writes them: {@code 2–3, 8}. */
final class Lines {

    private static final int MOST_RANGES = 4;

    private Lines() {}

    /** @param more what stands for those left out */
    static String of(Collection<Integer> lines, String more) {
        List<int[]> ranges = new ArrayList<>();
        for (int line : new TreeSet<>(lines)) {
            if (!ranges.isEmpty() && ranges.getLast()[1] == line - 1) {
                ranges.getLast()[1] = line;
            } else {
                ranges.add(new int[] {line, line});
            }
        }
        String shown = ranges.stream()
                .limit(MOST_RANGES)
                .map(r -> r[0] == r[1] ? String.valueOf(r[0]) : r[0] + "–" + r[1])
                .collect(Collectors.joining(", "));
        return ranges.size() > MOST_RANGES ? shown + " " + more : shown;
    }
}
