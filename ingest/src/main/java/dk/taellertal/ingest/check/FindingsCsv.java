package dk.taellertal.ingest.check;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.csv.CsvText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Findings as a file that a Danish Excel opens: one a line, with the cell to mend. */
public final class FindingsCsv {

    private static final List<String> HEADS = List.of("severity", "line", "column", "cell", "value", "message");

    private FindingsCsv() {}

    /** @param cellOf what Excel calls the cell of a finding, or an empty text */
    public static String of(List<Finding> findings, Function<Finding, String> cellOf, Texts texts) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADS.stream().map(h -> texts.of("findings.csv." + h)).toList());
        for (Finding f : findings) {
            lines.add(Stream.of(
                            texts.of("finding." + f.severity()),
                            f.line() == 0 ? "" : String.valueOf(f.line()),
                            f.column(),
                            cellOf.apply(f),
                            f.value(),
                            texts.of(f.message()))
                    .map(CsvText::harmless)
                    .toList());
        }
        return CsvText.forExcel(lines);
    }
}
