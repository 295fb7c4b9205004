package dk.taellertal.ui.chart.bar;

import dk.taellertal.ui.chart.CoverageChart;
import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.ink.Writing;
import dk.taellertal.ui.chart.plane.Stage;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The names above the columns of a table of tiles.
 *
 * @param width of a column
 * @param brief whether columns are too narrow for their names: then every second stands higher, with the room of two
 */
record TileHeads(CoverageChart chart, Stage stage, double width, boolean brief) {

    private static final int MOST_LINES = 2;
    private static final double LINE = 16;
    private static final double ONE_LINE = 24;

    double height() {
        int lines = IntStream.range(0, chart.columns().size())
                .map(column -> lines(column).size())
                .reduce(1, Math::max);
        return brief ? 40 : ONE_LINE + LINE * (lines - 1);
    }

    /** @param left where the first column begins */
    void write(double left, Writing writing) {
        for (int column = 0; column < chart.columns().size(); column++) {
            double x = left + column * width;
            if (brief) {
                shortly(column, x, writing);
            } else {
                fully(lines(column), x, writing);
            }
        }
    }

    private List<String> lines(int column) {
        return Lines.wrapped(chart.columns().get(column), stage.strong(), width - 12, MOST_LINES);
    }

    private void fully(List<String> lines, double x, Writing writing) {
        for (int i = 0; i < lines.size(); i++) {
            double y = height() - 9 - LINE * (lines.size() - 1 - i);
            writing.fix(lines.get(i), stage.strong(), stage.palette().ink(), Label.startingAt(x + 8, y));
        }
    }

    private void shortly(int column, double x, Writing writing) {
        boolean higher = column % 2 == 0 && chart.columns().size() > 1;
        String name = Lines.shortened(chart.columns().get(column), stage.strong(), columnsOf(column) * width - 6);
        double start = Math.min(x + 4, stage.width() - stage.strongWidth(name));
        writing.fix(name, stage.strong(), stage.palette().ink(), Label.startingAt(start, higher ? 12 : height() - 9));
    }

    /** How many columns' width a name may take; the last may begin half a column earlier, where it is out of room. */
    private double columnsOf(int column) {
        int fromEnd = chart.columns().size() - 1 - column;
        return fromEnd == 0 || fromEnd == 2 ? 1.5 : 2;
    }
}
