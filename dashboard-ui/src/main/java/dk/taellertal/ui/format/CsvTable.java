package dk.taellertal.ui.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a spreadsheet reads it in Denmark: UTF-8 with its mark, semicolons, a line end of two characters. A text
 * that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class CsvTable {

    private static final String MARK = "\uFEFF";

    private final List<List<String>> rows = new ArrayList<>();

    public CsvTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    public byte[] bytes() {
        return rows.stream()
                .map(row -> row.stream().map(CsvTable::written).collect(Collectors.joining(";", "", "\r\n")))
                .collect(Collectors.joining("", MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String written(String cell) {
        String harmless = formula(cell) ? "'" + cell : cell;
        return harmless.matches("(?s).*[;\"\r\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private static boolean formula(String cell) {
        return cell.matches("(?s)\\s*[=+\\-@\\t\\r].*") && !cell.matches("-?\\d[\\d.,]*");
    }
}
