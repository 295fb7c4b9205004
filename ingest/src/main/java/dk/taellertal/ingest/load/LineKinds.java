package dk.taellertal.ingest.load;

import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the kinds of a file's lines. */
final class LineKinds {

    private static final Set<String> TOTAL_WORDS =
            Set.of("resultat", "samlet resultat", "i alt", "ialt", "total", "sum");

    private final int columns;
    /** Where the codes stand that a line of data must have. */
    private final int[] required;

    LineKinds(Mapping mapping) {
        columns = mapping.header().names().size();
        required = mapping.contract().dimensions().stream()
                .filter(d -> !d.optional())
                .flatMap(d -> Stream.ofNullable(mapping.positions().get(d.name())))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    LineKind of(CsvLine line) {
        int filled = filledUpToTwo(line.cells());
        if (filled == 0) {
            return LineKind.BLANK;
        }
        int cells = line.cells().size();
        if (filled == 1 && cells <= columns && (columns > 1 || cells < columns)) {
            return LineKind.NOTE;
        }
        if (cells < columns || (cells > columns && line.width() > columns)) {
            return LineKind.RAGGED;
        }
        return isTotal(line) ? LineKind.TOTAL : LineKind.DATA;
    }

    private static int filledUpToTwo(List<String> cells) {
        int filled = 0;
        for (int i = 0; i < cells.size() && filled < 2; i++) {
            filled += cells.get(i).isBlank() ? 0 : 1;
        }
        return filled;
    }

    /** The first cell says so, and what a line of data must have is blank. */
    private boolean isTotal(CsvLine line) {
        return lacksCode(line) && isTotal(first(line));
    }

    /** Whether a text names a sum. */
    static boolean isTotal(String text) {
        return TOTAL_WORDS.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private boolean lacksCode(CsvLine line) {
        for (int position : required) {
            if (line.cell(position).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static String first(CsvLine line) {
        return line.cells().stream().filter(c -> !c.isBlank()).findFirst().orElse("");
    }
}
