package dk.taellertal.ingest.table.body;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows whose names begin with codes that lie within one another: {@code 2.} and {@code 2.1}, {@code 01} and {@code 011}.
 * All stay rows; a row is held against those that come directly under it, and a difference is a warning, for the file may
 * leave some of them out.
 */
final class CodeHierarchy {

    private static final Pattern CODE = Pattern.compile("(\\d+(?:\\.\\d+)*)\\.?\\s+\\D.*", Pattern.DOTALL);

    private final List<SheetLine> rows;
    private final List<String> codes;

    private CodeHierarchy(List<SheetLine> rows) {
        this.rows = rows;
        this.codes = rows.stream().map(r -> code(r.cell(0))).toList();
    }

    static void check(List<SheetLine> rows, Shape shape, ReadingNotes notes) {
        if (shape.keys() != 1
                || shape.amounts().isEmpty()
                || rows.stream().allMatch(r -> code(r.cell(0)).isEmpty())) {
            return;
        }
        CodeHierarchy hierarchy = new CodeHierarchy(rows);
        for (int position : shape.amounts()) {
            AmountReading reading = AmountReading.of(rows, position);
            for (int i = 0; i < rows.size(); i++) {
                hierarchy.compare(i, reading, shape.names().get(position), notes);
            }
        }
    }

    private static String code(String name) {
        Matcher matcher = CODE.matcher(name);
        return matcher.matches() ? matcher.group(1) : "";
    }

    private void compare(int index, AmountReading reading, String column, ReadingNotes notes) {
        Optional<BigDecimal> stated = reading.amount(rows.get(index));
        RunningSum sum = new RunningSum();
        parts(index).forEach(r -> reading.amount(r).ifPresent(sum::add));
        if (stated.isEmpty() || sum.parts() == 0 || sum.exact(stated.get())) {
            return;
        }
        SheetLine line = rows.get(index);
        String key = sum.agrees(stated.get()) ? "hierarchy.rounded" : "hierarchy.differs";
        notes.add(Finding.warning(
                line.line(),
                column,
                line.cell(reading.position()),
                Message.of(key, line.cell(0), Amounts.shown(sum.sum()))));
    }

    /** The rows directly under a row: those that follow it, one step deeper. */
    private List<SheetLine> parts(int index) {
        List<SheetLine> parts = new ArrayList<>();
        String code = codes.get(index);
        String first = "";
        for (int i = index + 1; i < rows.size() && !code.isEmpty() && lies(codes.get(i), code); i++) {
            first = first.isEmpty() ? codes.get(i) : first;
            if (depth(codes.get(i)) == depth(first)) {
                parts.add(rows.get(i));
            }
        }
        return parts;
    }

    private static boolean lies(String inner, String outer) {
        boolean dotted = inner.startsWith(outer + ".");
        boolean grown = inner.startsWith(outer) && inner.length() > outer.length() && inner.indexOf('.') < 0;
        return dotted || (grown && outer.length() > 1);
    }

    private static int depth(String code) {
        return code.indexOf('.') < 0
                ? code.length()
                : (int) code.chars().filter(c -> c == '.').count();
    }
}
