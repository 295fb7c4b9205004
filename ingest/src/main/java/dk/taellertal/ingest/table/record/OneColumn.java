package dk.taellertal.ingest.table.record;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.csv.DelimiterSniffer;
import dk.taellertal.ingest.table.sheet.CellKind;
import java.util.List;
import java.util.Optional;

/** Tells a file whose lines are one cell each, although they hold several: whole lines within quotes, or parted by blanks. */
final class OneColumn {

    private static final int FEWEST_LINES = 2;
    private static final int FEWEST_NAMES = 3;

    private OneColumn() {}

    /** What is wrong; empty where each line is one text. */
    static Optional<Finding> fault(List<CsvLine> all) {
        List<CsvLine> lines = all.stream().filter(l -> !l.blank()).toList();
        if (lines.size() < FEWEST_LINES || lines.stream().anyMatch(l -> l.width() > 1)) {
            return Optional.empty();
        }
        CsvLine first = lines.getFirst();
        for (char delimiter : DelimiterSniffer.CANDIDATES) {
            int fewest = delimiter == ',' ? 2 : 1;
            long cuts = cuts(first, delimiter);
            boolean alike = lines.stream().allMatch(l -> cuts(l, delimiter) == cuts)
                    || (delimiter == ',' && lines.stream().allMatch(l -> cuts(l, delimiter) >= cuts));
            if (cuts >= fewest && alike && holdNumbers(lines, delimiter)) {
                return Optional.of(Finding.error(
                        first.line(),
                        "",
                        first.text(),
                        Message.of("file.linesQuoted", DelimiterQuestion.name(delimiter))));
            }
        }
        return isPartedByBlanks(lines)
                ? Optional.of(Finding.error(first.line(), "", first.text(), Message.of("file.blanksInNames")))
                : Optional.empty();
    }

    private static long cuts(CsvLine line, char delimiter) {
        return line.cell(0).chars().filter(c -> c == delimiter).count();
    }

    /** Whether most lines below the first have a number among their parts. */
    private static boolean holdNumbers(List<CsvLine> lines, char delimiter) {
        List<CsvLine> below = lines.subList(1, lines.size());
        long numbers = below.stream()
                .filter(l -> List.of(l.cell(0).split(String.valueOf(delimiter).replace("|", "\\|"), -1)).stream()
                        .anyMatch(c -> CellKind.of(c.strip()).numeric()))
                .count();
        return numbers * 2 > below.size();
    }

    /** Several names without a digit above lines that have as many words or more, the last and another of them numbers. */
    private static boolean isPartedByBlanks(List<CsvLine> lines) {
        List<String> names = words(lines.getFirst());
        boolean header = names.size() >= FEWEST_NAMES && names.stream().allMatch(n -> CellKind.of(n) == CellKind.WORD);
        return header
                && lines.stream()
                        .skip(1)
                        .map(OneColumn::words)
                        .allMatch(w -> w.size() >= names.size()
                                && CellKind.of(w.getLast()).numeric()
                                && w.stream()
                                                .filter(c -> CellKind.of(c).numeric())
                                                .count()
                                        > 1);
    }

    private static List<String> words(CsvLine line) {
        return List.of(line.cell(0).strip().split("\\s+", -1));
    }
}
