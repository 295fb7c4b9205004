package dk.taellertal.ingest.table.body;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.csv.BrokenLetters;
import dk.taellertal.ingest.table.sheet.CellKind;
import dk.taellertal.ingest.table.sheet.ExcelErrors;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells that stand as they came and should not have come so: one finding for each column and kind, with the first place and how many. */
final class Oddities {

    private static final String CONTROL = "cell.control";
    private static final Map<Pattern, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(Pattern.compile("=.+", Pattern.DOTALL), "cell.formula");
        KINDS.put(Pattern.compile("#{3,}"), "cell.tooNarrow");
        KINDS.put(Pattern.compile("\\d[.,]\\d+E\\+\\d+"), "cell.shortened");
    }

    private static final Map<String, Pattern> DATES = Map.of(
            "31.12.2020", Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}"),
            "31-12-2020", Pattern.compile("\\d{1,2}-\\d{1,2}-\\d{4}"),
            "31/12/2020", Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}"),
            "2020-12-31", Pattern.compile("\\d{4}-\\d{2}-\\d{2}"));

    private record First(SheetLine line, int times) {}

    private final Map<String, First> found = new LinkedHashMap<>();
    private final Map<String, First> dates = new LinkedHashMap<>();

    private Oddities() {}

    static void look(List<SheetLine> rows, Shape shape, ReadingNotes notes) {
        for (int i = 0; i < shape.columns(); i++) {
            Oddities column = new Oddities();
            for (SheetLine row : rows) {
                column.look(row, row.cell(i), shape.amounts().contains(i));
            }
            column.tell(i, shape.names().get(i), notes);
            if (shape.amounts().contains(i)) {
                MixedNumbers.in(rows, i, shape.names().get(i)).ifPresent(notes::add);
            }
        }
    }

    private void look(SheetLine row, String cell, boolean amount) {
        if (cell.isEmpty()) {
            return;
        }
        if (amount && (cell.equals("-") || cell.equals("–") || cell.equals("—"))) {
            count(found, "cell.dash", row);
        }
        if (control(cell) >= 0) {
            count(found, CONTROL, row);
        }
        if (isBrokenNumber(cell, amount)) {
            count(found, "cell.lineBreak", row);
        }
        if (BrokenLetters.in(cell)) {
            count(found, "cell.letters", row);
        }
        char first = cell.charAt(0);
        if (first == '=' || first == '#' || cell.indexOf('E') > 0) {
            kind(cell).ifPresent(kind -> count(found, kind, row));
        }
        if (Character.isDigit(first) && cell.length() >= 8 && cell.length() <= 10 && cell.indexOf(',') < 0) {
            DATES.forEach((form, pattern) -> {
                if (pattern.matcher(cell).matches()) {
                    count(dates, form, row);
                }
            });
        }
    }

    /** Whether a cell has a line break and begins as a number among amounts, or is one without the break. */
    private static boolean isBrokenNumber(String cell, boolean amount) {
        return (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)
                && ((amount && Character.isDigit(cell.charAt(0)))
                        || CellKind.of(cell.replaceAll("[\\r\\n]+", "")).numeric());
    }

    /** The first sign that nobody sees and that is no line break; −1 where there is none. */
    private static int control(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || (c >= '\u007f' && c <= '\u009f')) {
                return c;
            }
        }
        return -1;
    }

    private static Optional<String> kind(String cell) {
        if (ExcelErrors.known(cell)) {
            return Optional.of("cell.excelError");
        }
        return KINDS.entrySet().stream()
                .filter(k -> k.getKey().matcher(cell).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void count(Map<String, First> counts, String key, SheetLine row) {
        counts.merge(key, new First(row, 1), (before, one) -> new First(before.line(), before.times() + 1));
    }

    private void tell(int position, String column, ReadingNotes notes) {
        found.forEach((key, first) -> {
            String cell = first.line().cell(position);
            List<Object> arguments = new ArrayList<>(List.of(first.line().place(position), first.times()));
            if (key.equals(CONTROL)) {
                arguments.add("%04X".formatted(control(cell)));
            }
            notes.add(Finding.warning(first.line().line(), column, cell, Message.of(key, arguments.toArray())));
        });
        if (dates.size() > 1) {
            SheetLine line = dates.values().iterator().next().line();
            notes.add(Finding.warning(
                    line.line(), column, "", Message.of("cell.mixedDates", String.join(", ", dates.keySet()))));
        }
    }
}
