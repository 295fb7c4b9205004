package dk.taellertal.ingest.table.header;

import dk.taellertal.ingest.csv.TidyText;
import dk.taellertal.ingest.table.sheet.CellKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells lines that name the columns once more: there a file was put behind another one. */
public final class RepeatedHeader {

    /** What a line is. */
    public enum Again {
        NO,
        /** The rows below have the same columns. */
        SAME,
        /** The rows below have their columns in another order, or other ones among them. */
        OTHER
    }

    private static final int FEWEST_NAMES = 2;

    private final List<String> names;
    private final Set<String> known;

    /** @param names of the columns, blank ones among them */
    public RepeatedHeader(List<String> names) {
        this.names = trimmed(names.stream().map(TidyText::of).toList());
        known = new HashSet<>(this.names);
        known.remove("");
    }

    public Again of(List<String> line) {
        int met = 0;
        int others = 0;
        for (int i = 0; i < line.size(); i++) {
            String cell = TidyText.of(line.get(i));
            if (known.contains(cell)) {
                met += CellKind.of(cell).numeric() ? 0 : 1;
            } else if (!cell.isEmpty()) {
                others++;
            }
            if (others > met + 1) {
                return Again.NO;
            }
        }
        if (met < FEWEST_NAMES || others * 2 > met) {
            return Again.NO;
        }
        return trimmed(line.stream().map(TidyText::of).toList()).equals(names) ? Again.SAME : Again.OTHER;
    }

    private static List<String> trimmed(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }
}
