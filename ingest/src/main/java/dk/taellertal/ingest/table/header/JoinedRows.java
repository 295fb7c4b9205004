package dk.taellertal.ingest.table.header;

import dk.taellertal.ingest.table.sheet.CellKind;
import dk.taellertal.ingest.table.sheet.NoteWords;
import dk.taellertal.ingest.table.sheet.SheetLine;
import dk.taellertal.ingest.table.sheet.Units;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Two lines that name columns together: groups over names, a name broken in two, units under names. */
final class JoinedRows {

    /** How a second line belongs to the first. */
    enum Bond {
        /** All of its cells say the same unit. */
        UNIT,
        /** Each alone would leave columns without a name or two with the same. */
        JOINED,
        /** Each could be the header alone. */
        OPEN
    }

    private JoinedRows() {}

    static Bond bond(SheetLine upper, SheetLine lower, int columns) {
        List<String> under = IntStream.range(0, columns)
                .mapToObj(lower::cell)
                .filter(c -> !c.isEmpty())
                .toList();
        if (lower.blank(0) && Set.copyOf(under).size() == 1) {
            return Bond.UNIT;
        }
        boolean whole = under.size() == columns && new HashSet<>(under).size() == columns;
        if (whole && !upper.blank(0)) {
            return Bond.OPEN;
        }
        boolean units = under.stream().allMatch(Units::known);
        boolean gaps = IntStream.range(0, columns).anyMatch(i -> upper.blank(i) != lower.blank(i));
        boolean repeats = new HashSet<>(under).size() < under.size();
        return units || gaps || repeats ? Bond.JOINED : Bond.OPEN;
    }

    /** Whether a line that names only some of the columns groups those under it. */
    static boolean groups(SheetLine upper, SheetLine lower, boolean lowerGroups) {
        return !lower.gap()
                && upper.filled() > 1
                && upper.blank(0)
                && (lowerGroups || !lower.blank(0))
                && !NoteWords.begin(upper.firstText())
                && IntStream.range(0, upper.size()).noneMatch(i -> upper.kind(i) == CellKind.NUMBER);
    }

    /** Both texts for each column. A group reaches to the right, up to the next. */
    static List<String> join(List<String> upper, List<String> lower) {
        long filled = upper.stream().filter(c -> !c.isEmpty()).count();
        boolean reaches = filled * 10 < upper.size() * 6L || new HashSet<>(lower).size() < lower.size();
        List<String> joined = new ArrayList<>();
        String group = "";
        for (int i = 0; i < lower.size(); i++) {
            group = !upper.get(i).isEmpty()
                    ? upper.get(i)
                    : reaches && !lower.get(i).isEmpty() ? group : "";
            joined.add((group + " " + lower.get(i)).strip());
        }
        return joined;
    }
}
