package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
        int filled = filled(line.cells());
        if (filled == 0) {
            return BLANK;
        }
        int columns = mapping.header().names().size();
        int cells = line.cells().size();
        if (filled == 1 && cells <= columns && (columns > 1 || cells < columns)) {
            return NOTE;
        }
        if (cells < columns || (cells > columns && line.width() > columns)) {
            return RAGGED;
        }
        return isTotal(line, mapping) ? TOTAL : DATA;
    }

    private static int filled(List<String> cells) {
        int filled = 0;
        for (String cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }

    /** The first cell says so, and what a line of data must have is blank. */
    private static boolean isTotal(CsvLine line, Mapping mapping) {
        return lacksCode(line, mapping)
                && TOTAL_WORDS.contains(first(line).strip().toLowerCase(Locale.ROOT));
    }

    private static boolean lacksCode(CsvLine line, Mapping mapping) {
        for (DimensionColumn dimension : mapping.contract().dimensions()) {
            Integer position = dimension.optional() ? null : mapping.positions().get(dimension.name());
            if (position != null && line.cell(position).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static String first(CsvLine line) {
        for (String cell : line.cells()) {
            if (!cell.isBlank()) {
                return cell;
            }
        }
        return "";
    }
}
