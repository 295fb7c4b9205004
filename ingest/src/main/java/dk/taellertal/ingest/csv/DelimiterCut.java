package dk.taellertal.ingest.csv;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a delimiter makes of a file's first lines; blank ones do not count.
 *
 * @param width cells of most lines that are cut at all; 1 where none is
 * @param alike how many lines have so many cells
 * @param cut how many lines are cut at all
 * @param plain every line is cut at least once where the delimiter is neither inside a number nor followed by a blank
 * @param onlyDecimals every line is cut once through a number at most, and some are not
 * @param throughNumbers every cut goes through a number, or stands before a blank
 * @param example the first line, cut
 */
public record DelimiterCut(
        char delimiter,
        int width,
        long alike,
        long lines,
        long cut,
        boolean plain,
        boolean onlyDecimals,
        boolean throughNumbers,
        String example) {

    static DelimiterCut of(char delimiter, List<CsvLine> head) {
        List<List<String>> filled =
                head.stream().filter(l -> !l.blank()).map(CsvLine::cells).toList();
        Map<Integer, Long> widths = filled.stream()
                .map(List::size)
                .filter(width -> width > 1)
                .collect(Collectors.groupingBy(width -> width, Collectors.counting()));
        var most = widths.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        return new DelimiterCut(
                delimiter,
                most.map(Map.Entry::getKey).orElse(1),
                most.map(Map.Entry::getValue).orElse(0L),
                filled.size(),
                widths.values().stream().mapToLong(Long::longValue).sum(),
                !filled.isEmpty() && filled.stream().allMatch(l -> plainJoints(l) > 0),
                filled.stream().anyMatch(l -> l.size() == 1)
                        && filled.stream().allMatch(l -> l.size() == 1 || (l.size() == 2 && isDecimal(l, 0))),
                filled.stream().allMatch(l -> plainJoints(l) == 0),
                filled.isEmpty() ? "" : String.join(" · ", filled.getFirst()));
    }

    /** Whether every line has the same number of cells. */
    boolean cutsAllAlike() {
        return alike == lines;
    }

    /** Whether more than half of the lines have the same number of cells. */
    boolean cutsMostAlike() {
        return alike * 2 > lines;
    }

    /** Whether more than half of the lines are cut. */
    boolean cutsMost() {
        return cut * 2 > lines;
    }

    private static long plainJoints(List<String> cells) {
        long plain = 0;
        for (int i = 0; i + 1 < cells.size(); i++) {
            plain += isDecimal(cells, i) || cells.get(i + 1).startsWith(" ") ? 0 : 1;
        }
        return plain;
    }

    /** Whether the delimiter behind the cell stands between two digits. */
    private static boolean isDecimal(List<String> cells, int position) {
        String before = cells.get(position).strip();
        String behind = cells.get(position + 1).strip();
        return !before.isEmpty()
                && !behind.isEmpty()
                && Character.isDigit(before.charAt(before.length() - 1))
                && Character.isDigit(behind.charAt(0));
    }
}
