package dk.taellertal.ingest.check;

import dk.taellertal.core.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts errors of one cause in one column together, where they are too many to be read one by one. */
final class SameCause {

    private static final int MOST_TOLD = 20;
    private static final int LINES_NAMED = 5;

    private record Cause(String column, String key) {}

    private SameCause() {}

    /** The first of each cause's many errors, and how many lines share it, in the place of all; the other findings as they are. */
    static List<Finding> told(List<Finding> findings) {
        Map<Cause, List<Finding>> causes = new LinkedHashMap<>();
        List<Finding> told = new ArrayList<>();
        for (Finding finding : findings) {
            if (isOfARow(finding)) {
                Cause cause = new Cause(finding.column(), finding.message().key());
                causes.computeIfAbsent(cause, c -> new ArrayList<>()).add(finding);
            } else {
                told.add(finding);
            }
        }
        causes.values().forEach(same -> told.addAll(same.size() > MOST_TOLD ? together(same) : same));
        return told;
    }

    private static boolean isOfARow(Finding finding) {
        return finding.severity() == Finding.Severity.ERROR
                && finding.line() > 0
                && !finding.message().key().startsWith("personal.");
    }

    private static List<Finding> together(List<Finding> same) {
        Finding first = same.getFirst();
        String lines = same.stream()
                .skip(1)
                .limit(LINES_NAMED)
                .map(f -> String.valueOf(f.line()))
                .collect(Collectors.joining(", "));
        return List.of(
                first,
                Finding.error(first.line(), first.column(), "", Message.of("finding.same", same.size() - 1, lines)));
    }
}
