package dk.taellertal.ingest.load;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.mapping.Mapping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Rows that a column that nothing is read from calls deleted or cancelled, where it says nothing of the others. A column
 * that says something of every row is asked about, in {@link AlternativeColumns}.
 */
final class CancelledRows {

    private static final int MOST_TOLD = 20;

    private static final Pattern CANCELLED =
            Pattern.compile("(?iU)(?:slettet|slet|slettes|annulleret|annulleres|udgår|udgået"
                    + "|tilbageført|tilbagekaldt|stornert?|storneret|nedlagt|ugyldig|kladde|fejl|deleted?|cancell?ed|void|invalid"
                    + "|draft|reversed)[.!]?");

    private final Mapping mapping;
    private final List<Integer> columns;

    CancelledRows(Mapping mapping, UnusedValues values) {
        this.mapping = mapping;
        columns = mapping.unused().stream()
                .filter(position -> !values.isFilled(position))
                .filter(position ->
                        values.of(position).orElse(List.of()).stream().anyMatch(CancelledRows::isCancelled))
                .toList();
    }

    /** Whether a text says that its row counts no more. */
    static boolean isCancelled(String text) {
        return CANCELLED.matcher(text.strip()).matches();
    }

    /** A warning for each such row. */
    List<Finding> findings(RepeatedLines.Lines file) throws IOException {
        List<Finding> findings = new ArrayList<>();
        if (columns.isEmpty()) {
            return findings;
        }
        file.read(line -> {
            for (int position : columns) {
                if (line.line() > mapping.header().line()
                        && findings.size() < MOST_TOLD
                        && line.cells().size() > position
                        && isCancelled(line.cell(position))) {
                    findings.add(Finding.warning(
                            line.line(),
                            mapping.header().label(position),
                            Objects.requireNonNull(line.cell(position)).strip(),
                            Message.of("row.cancelled")));
                }
            }
        });
        return findings;
    }
}
