package dk.taellertal.ingest.table.body;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows whose code in a column of its own lies over those of other rows, as {@code 03} does over {@code 03.22.01}, or that are
 * named {@code Netto} beside {@code Udgifter} and {@code Indtægter}: whoever adds up the column counts twice. All stay rows.
 */
final class SumsAmongRows {

    private static final int MOST_TOLD = 20;
    private static final int MOST_LINES_NAMED = 5;

    private final List<SheetLine> rows;
    private final Shape shape;
    private final int position;
    private final List<AmountReading> readings;
    private final ReadingNotes notes;
    private int told;

    private SumsAmongRows(
            List<SheetLine> rows, Shape shape, int position, List<AmountReading> readings, ReadingNotes notes) {
        this.rows = rows;
        this.shape = shape;
        this.position = position;
        this.readings = readings;
        this.notes = notes;
    }

    static void tell(List<SheetLine> rows, Shape shape, ReadingNotes notes) {
        if (shape.amounts().isEmpty()) {
            return;
        }
        List<AmountReading> readings = new ArrayList<>();
        for (int position = 0; position < shape.keys(); position++) {
            int column = position;
            Map<String, Set<String>> parts =
                    parts(rows.stream().map(r -> r.cell(column)).collect(Collectors.toSet()));
            if (!parts.isEmpty() && readings.isEmpty()) {
                shape.amounts().forEach(a -> readings.add(AmountReading.of(rows, a)));
            }
            if (!parts.isEmpty()) {
                new SumsAmongRows(rows, shape, position, readings, notes).tell(parts);
            }
        }
    }

    /** By text the other texts of a column that it stands over. */
    private static Map<String, Set<String>> parts(Set<String> texts) {
        Map<String, Set<String>> parts = new HashMap<>();
        Set<String> gross = texts.stream().filter(TotalWords::isGross).collect(Collectors.toSet());
        if (gross.size() > 1) {
            texts.stream().filter(TotalWords::isNet).forEach(net -> parts.put(net, gross));
        }
        if (!areCodes(texts)) {
            return parts;
        }
        TreeSet<String> sorted = new TreeSet<>(texts);
        for (String text : texts) {
            Set<String> under = sorted.subSet(text + ".", text + "/");
            if (!text.isEmpty() && !under.isEmpty()) {
                parts.put(text, new HashSet<>(under));
            }
        }
        return parts;
    }

    /** Steps between points, and none that could be the decimals or the thousands of a number. */
    private static boolean areCodes(Set<String> texts) {
        List<String> filled = texts.stream().filter(t -> !t.isEmpty()).toList();
        return filled.stream().allMatch(t -> t.matches("\\d+(?:\\.\\d+)*"))
                && filled.stream().anyMatch(t -> t.matches("0\\d.*|\\d+\\.\\d+\\..*"))
                && filled.stream().anyMatch(t -> t.indexOf('.') > 0 && !t.matches("\\d{1,3}(?:\\.\\d{3})+"));
    }

    private void tell(Map<String, Set<String>> parts) {
        Function<SheetLine, List<String>> key = key();
        Map<List<String>, List<SheetLine>> groups = rows.stream().collect(Collectors.groupingBy(key));
        for (SheetLine row : rows) {
            if (parts.containsKey(row.cell(position))) {
                List<SheetLine> group = groups.getOrDefault(key.apply(row), List.of());
                List<SheetLine> own = lowest(group, parts.getOrDefault(row.cell(position), Set.of()), parts);
                if (!own.isEmpty()) {
                    tell(row, own);
                }
            }
        }
        if (told > MOST_TOLD) {
            notes.add(
                    Finding.warning(0, shape.names().get(position), "", Message.of("rows.sumMore", told - MOST_TOLD)));
        }
    }

    /** What else names a row, but for columns that say the same as the code, such as its text. */
    private Function<SheetLine, List<String>> key() {
        List<Integer> columns = IntStream.range(0, shape.keys())
                .filter(i -> i != position && !followsFromCode(i))
                .boxed()
                .toList();
        return row -> columns.stream().map(row::cell).toList();
    }

    private boolean followsFromCode(int other) {
        Map<String, String> byCode = new HashMap<>();
        return rows.stream().allMatch(r -> {
            String before = byCode.putIfAbsent(r.cell(position), r.cell(other));
            return before == null || before.equals(r.cell(other));
        });
    }

    /** The rows with some codes that stand over no others there. */
    private List<SheetLine> lowest(List<SheetLine> group, Set<String> codes, Map<String, Set<String>> parts) {
        Set<String> there = group.stream().map(r -> r.cell(position)).collect(Collectors.toSet());
        return group.stream()
                .filter(r -> codes.contains(r.cell(position)))
                .filter(r ->
                        parts.getOrDefault(r.cell(position), Set.of()).stream().noneMatch(there::contains))
                .toList();
    }

    private void tell(SheetLine row, List<SheetLine> parts) {
        if (told++ < MOST_TOLD) {
            notes.add(Finding.warning(
                    row.line(),
                    shape.names().get(position),
                    row.cell(position),
                    Message.of(isSum(row, parts) ? "rows.sum" : "rows.maybeSum", parts.size(), lines(parts))));
        }
    }

    /** Whether an amount is the sum of the parts'; others may be shares. */
    private boolean isSum(SheetLine row, List<SheetLine> parts) {
        return readings.stream().anyMatch(reading -> {
            RunningSum sum = new RunningSum();
            parts.forEach(p -> reading.amount(p).ifPresent(sum::add));
            return reading.amount(row)
                    .filter(a -> a.signum() != 0 && sum.agrees(a))
                    .isPresent();
        });
    }

    private static String lines(Collection<SheetLine> rows) {
        String lines = rows.stream()
                .limit(MOST_LINES_NAMED)
                .map(r -> String.valueOf(r.line()))
                .collect(Collectors.joining(", "));
        return rows.size() > MOST_LINES_NAMED ? lines + " …" : lines;
    }
}
