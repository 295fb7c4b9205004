package dk.taellertal.ingest.load;

import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a line below the header is. */
enum LineKind {
    BLANK,
    /** A footnote, a legend, a source: one text and nothing beside it. */
    NOTE,
    /** A sum of lines above, to be checked and not loaded. */
    TOTAL,
    /** More or fewer cells than the header has. */
    RAGGED,
    DATA;

    private static final Set<String> TOTAL_WORDS =
            Set.of("resultat", "samlet resultat", "i alt", "ialt", "total", "sum");

    static LineKind of(CsvLine line, Mapping mapping) {
        if (line.blank()) {
            return BLANK;
        }
        int columns = mapping.header().names().size();
        boolean single = line.cells().stream().filter(c -> !c.isBlank()).count() == 1;
        if (single
                && line.cells().size() <= columns
                && (columns > 1 || line.cells().size() < columns)) {
            return NOTE;
        }
        if (line.width() > columns || line.cells().size() < columns) {
            return RAGGED;
        }
        return isTotal(line, mapping) ? TOTAL : DATA;
    }

    /** The first cell says so, and what a line of data must have is blank. */
    private static boolean isTotal(CsvLine line, Mapping mapping) {
        String first =
                line.cells().stream().filter(c -> !c.isBlank()).findFirst().orElse("");
        return TOTAL_WORDS.contains(first.strip().toLowerCase(Locale.ROOT))
                && mapping.contract().dimensions().stream()
                        .filter(d -> !d.optional())
                        .flatMap(d -> Stream.ofNullable(mapping.positions().get(d.name())))
                        .anyMatch(position -> line.cell(position).isBlank());
    }
}
