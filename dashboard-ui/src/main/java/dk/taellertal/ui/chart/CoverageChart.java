package dk.taellertal.ui.chart;

import dk.taellertal.ui.format.CleanText;
import java.util.List;
import java.util.Optional;

/**
 * How well each political goal is covered by objectives and figures in each life, as a table of tiles.
 *
 * @param columns the goals' names
 * @param rows one for each life, with a cell for each column
 */
public record CoverageChart(About about, List<String> columns, List<Row> rows) implements Chart {

    public record Row(String name, List<Cell> cells) {
        public Row {
            name = CleanText.of(name);
            cells = List.copyOf(cells);
        }
    }

    public sealed interface Cell {}

    /** @param lacking what is lacking, as written, for example {@code mangler effekttal}; may be empty */
    public record Goals(int goals, int figures, Cover cover, String lacking) implements Cell {
        public Goals {
            if (goals < 1 || figures < 0) {
                throw new IllegalArgumentException(
                        "a covered cell has goals ≥ 1 and figures ≥ 0: '%d', '%d'".formatted(goals, figures));
            }
            lacking = CleanText.of(lacking);
        }
    }

    /** The goal is meant for the life and nobody has set an objective. */
    public record Hole() implements Cell {}

    /** The goal is not meant for the life. */
    public record NotMeant() implements Cell {}

    /** There are objectives, but none of those that are asked for. */
    public record Others() implements Cell {}

    public enum Cover {
        /** Figures, effect figure, targets and fresh data. */
        FULL,
        PARTIAL,
        NO_NUMBERS
    }

    public CoverageChart {
        columns = columns.stream().map(CleanText::of).toList();
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("row '%s' must have one cell for each of the %d columns: '%d'"
                        .formatted(row.name(), columns.size(), row.cells().size()));
            }
        }
    }

    /** Whether objectives are left out somewhere. */
    public boolean narrowed() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Others.class::isInstance);
    }

    @Override
    public Optional<Extent> extent() {
        return Optional.empty();
    }

    @Override
    public CoverageChart captioned(List<String> lines) {
        return new CoverageChart(about.captioned(lines), columns, rows);
    }
}
