package dk.taellertal.ui.export.word;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.export.block.ExportBlock;
import dk.taellertal.ui.export.block.FigureBlock;
import dk.taellertal.ui.export.block.PartBlock;
import dk.taellertal.ui.page.FigureTable;
import dk.taellertal.ui.table.CellText;
import dk.taellertal.ui.table.ColumnWidths;
import dk.taellertal.ui.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How a block's table stands on a page.
 *
 * @param widths of its columns, the names' first, in twentieths of a point
 * @param indent of numbers from the right edge of their cells
 * @param firstStrong whether the first column of numbers is what the table is about
 */
record TableLayout(Table grid, List<Integer> widths, int indent, boolean firstStrong) {

    /** 16 cm in twentieths of a point. */
    static final int WIDTH = 9071;

    /** Where a figure's chart has its first column. */
    private static final int FIRST = (int) Math.round(WIDTH * 118 / 604.8);

    /** About what a digit takes. */
    private static final int DIGIT = 85;

    private static final int PADDING = 130;

    TableLayout {
        widths = List.copyOf(widths);
    }

    static TableLayout of(ExportBlock block, Texts texts) {
        CellText cells = new CellText(texts.locale());
        return switch (block) {
            case FigureBlock figure ->
                fits(figure.table(), cells) ? across(figure.table(), cells) : down(figure.table(), texts);
            case PartBlock part -> of(part.part().table(), texts);
        };
    }

    /** A table as wide as the page, each column as its words need. */
    static TableLayout of(Table grid, Texts texts) {
        CellText cells = new CellText(texts.locale());
        return new TableLayout(grid, new ColumnWidths(grid, cells, DIGIT, PADDING).of(WIDTH), 0, false);
    }

    /** The periods under the chart's points. */
    private static TableLayout across(FigureTable table, CellText cells) {
        Table grid = table.across();
        int width = (WIDTH - FIRST) / Math.max(1, grid.columns().size());
        // So far from the right edge that the widest number stands under the middle of its column, and its point.
        int indent = Math.max(0, (width - widest(table, cells) * DIGIT - PADDING) / 2);
        return new TableLayout(
                new Table("", grid.columns(), grid.rows()),
                widths(FIRST, width, grid.columns().size()),
                indent,
                false);
    }

    /** The periods below one another, where they are too many for the page. */
    private static TableLayout down(FigureTable table, Texts texts) {
        Table grid = table.down(texts.of("export.period"));
        int width = WIDTH / (grid.columns().size() + 1);
        return new TableLayout(grid, widths(width, width, grid.columns().size()), 0, true);
    }

    private static List<Integer> widths(int first, int other, int columns) {
        List<Integer> widths = new ArrayList<>(List.of(first));
        widths.addAll(Collections.nCopies(columns, other));
        return widths;
    }

    private static int widest(FigureTable table, CellText cells) {
        return table.rows().stream()
                .flatMap(r -> r.cells().stream())
                .mapToInt(c -> cells.of(c).length())
                .max()
                .orElse(0);
    }

    private static boolean fits(FigureTable table, CellText cells) {
        int room = (WIDTH - FIRST) / Math.max(1, table.columns().size());
        int head =
                table.columns().stream().mapToInt(c -> c.label().length()).max().orElse(0);
        return Math.max(widest(table, cells), head) * DIGIT + PADDING <= room;
    }
}
