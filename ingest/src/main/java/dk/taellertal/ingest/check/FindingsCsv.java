package dk.taellertal.ingest.check;

import dk.taellertal.core.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Findings as a file that a Danish Excel opens: one a line, with the cell to mend. */
public final class FindingsCsv {

    private static final String MARK = "\uFEFF";
    private static final String FORMULA_BEGINNINGS = "=+-@\t";

    private FindingsCsv() {}

    /** @param cellOf what Excel calls the cell of a finding, or an empty text */
    public static String of(List<Finding> findings, Function<Finding, String> cellOf, Texts texts) {
        StringBuilder csv = new StringBuilder(MARK);
        try (CSVPrinter printer = new CSVPrinter(
                csv, CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
            printer.printRecord(
                    texts.of("findings.csv.severity"),
                    texts.of("findings.csv.line"),
                    texts.of("findings.csv.column"),
                    texts.of("findings.csv.cell"),
                    texts.of("findings.csv.value"),
                    texts.of("findings.csv.message"));
            for (Finding f : findings) {
                printer.printRecord(
                        texts.of("finding." + f.severity()),
                        f.line() == 0 ? "" : f.line(),
                        harmless(f.column()),
                        cellOf.apply(f),
                        harmless(f.value()),
                        texts.of(f.message()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    /** A cell that a spreadsheet would take for a formula is marked as text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_BEGINNINGS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
