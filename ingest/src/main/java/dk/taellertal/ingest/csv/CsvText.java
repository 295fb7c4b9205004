package dk.taellertal.ingest.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Lines of cells written as RFC 4180 text: quotes where they are needed, lines end in CR LF. */
public final class CsvText {

    /** By this an Excel knows that a text is UTF-8. */
    private static final String UTF_8_MARK = "\uFEFF";

    private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d.,]*");

    private CsvText() {}

    public static String of(List<List<String>> lines, char delimiter) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setDelimiter(delimiter).get())) {
            for (List<String> line : lines) {
                printer.printRecord(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** As a Danish Excel opens it: marked as UTF-8, with semicolons. */
    public static String forExcel(List<List<String>> lines) {
        return UTF_8_MARK + of(lines, ';');
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front; a number is none. */
    public static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
