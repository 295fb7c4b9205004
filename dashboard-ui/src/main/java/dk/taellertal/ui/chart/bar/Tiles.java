package dk.taellertal.ui.chart.bar;

import dk.taellertal.ui.chart.CoverageChart;
import dk.taellertal.ui.chart.CoverageChart.Cell;
import dk.taellertal.ui.chart.CoverageChart.Cover;
import dk.taellertal.ui.chart.CoverageChart.Goals;
import dk.taellertal.ui.chart.CoverageChart.Hole;
import dk.taellertal.ui.chart.CoverageChart.NotMeant;
import dk.taellertal.ui.chart.CoverageChart.Others;
import dk.taellertal.ui.chart.ink.Drawing;
import dk.taellertal.ui.chart.ink.Filling;
import dk.taellertal.ui.chart.ink.Fonts;
import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.ink.Writing;
import dk.taellertal.ui.chart.plane.Plane;
import dk.taellertal.ui.chart.plane.Span;
import dk.taellertal.ui.chart.plane.Stage;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A table of tiles: rows of lives, columns of goals. On a telephone a tile holds its number and a sign, and the columns'
 * names stand on two lines in turn.
 */
public final class Tiles {

    private static final double FULL = 64;
    private static final double BRIEF = 40;
    private static final int MOST_LINES = 5;

    private final CoverageChart chart;
    private final Stage stage;
    private final Writing writing;
    private final boolean brief;
    private final double pitch;
    private final double head;
    private final double nameWidth;
    private final Plane plane;

    private Tiles(CoverageChart chart, Stage stage) {
        this.chart = chart;
        this.stage = stage;
        int columns = Math.max(1, chart.columns().size());
        double widest = chart.rows().stream()
                .mapToDouble(row -> stage.strongWidth(row.name()))
                .max()
                .orElse(0);
        nameWidth = Math.min(widest + 12, stage.width() * 0.26);
        brief = (stage.width() - nameWidth) / columns < 84;
        pitch = brief ? BRIEF : FULL + 16 * (lackingLines((stage.width() - nameWidth) / columns - 12) - 1);
        var heads = new TileHeads(chart, stage, (stage.width() - nameWidth) / columns, brief);
        head = heads.height();
        writing = stage.writing(head + chart.rows().size() * pitch + 60);
        var area = new Rectangle2D.Double(
                nameWidth,
                head,
                stage.width() - nameWidth,
                Math.max(1, chart.rows().size()) * pitch);
        plane = new Plane(
                area, new Span(0, columns), new Span(Math.max(1, chart.rows().size()), 0), stage.palette());
        heads.write(nameWidth, writing);
    }

    public static Drawing of(CoverageChart chart, Stage stage) {
        var tiles = new Tiles(chart, stage);
        for (int row = 0; row < chart.rows().size(); row++) {
            tiles.name(row);
            for (int column = 0; column < chart.columns().size(); column++) {
                tiles.tile(row, column, chart.rows().get(row).cells().get(column));
            }
        }
        Plane rules = tiles.rules();
        double foot = tiles.key();
        return Stage.drawing(foot, List.of(tiles.plane, rules), tiles.writing);
    }

    private void name(int row) {
        writing.fix(
                Lines.shortened(chart.rows().get(row).name(), stage.strong(), nameWidth - 6),
                stage.strong(),
                stage.palette().ink(),
                Label.startingAt(0, plane.y(row) + (brief ? pitch / 2 + 4 : 20)));
    }

    private void tile(int row, int column, Cell cell) {
        switch (cell) {
            case Goals goals -> {
                ground(row, column, goals.cover());
                if (brief) {
                    shortly(row, column, goals);
                } else {
                    fully(row, column, goals);
                }
            }
            case Hole hole -> {
                double airX = 3 / width();
                double airY = 3 / pitch;
                plane.box(
                        new Span(column + airX, column + 1 - airX), new Span(row + airY, row + 1 - airY), Filling.HOLE);
                if (brief) {
                    middle(row, column, "0", stage.strong(), stage.palette().ink());
                } else {
                    line(
                            row,
                            column,
                            24,
                            stage.words().of("coverage.hole"),
                            stage.strong(),
                            stage.palette().ink());
                }
            }
            case Others none ->
                middle(row, column, "\u2013", stage.plain(), stage.palette().ink3());
            case NotMeant none ->
                middle(row, column, "\u00b7", stage.plain(), stage.palette().ink3());
        }
    }

    private void ground(int row, int column, Cover cover) {
        Span wide = new Span(column, column + 1);
        Span high = new Span(row, row + 1);
        switch (cover) {
            case FULL -> plane.box(wide, high, Filling.OK_GROUND);
            case NO_NUMBERS -> plane.box(wide, high, Filling.LATE_GROUND);
            case PARTIAL -> {}
        }
    }

    private void fully(int row, int column, Goals goals) {
        String count = stage.words().count("coverage.goals", goals.goals());
        Font large = Fonts.strong(14);
        boolean fits = Fonts.width(large, count) <= width() - 12;
        line(
                row,
                column,
                20,
                count,
                fits ? large : stage.strong(),
                stage.palette().ink());
        line(
                row,
                column,
                36,
                stage.words().count("coverage.figures", goals.figures()),
                stage.plain(),
                stage.palette().ink2());
        boolean none = goals.cover() == Cover.NO_NUMBERS;
        Font font = none ? stage.strong() : stage.plain();
        double down = 51;
        for (String lacking : Lines.wrapped(lacking(goals), font, width() - 12, MOST_LINES)) {
            line(
                    row,
                    column,
                    down,
                    lacking,
                    font,
                    none ? stage.palette().late() : stage.palette().ink2());
            down += 15;
        }
    }

    private String lacking(Goals goals) {
        return goals.lacking().isEmpty() && goals.cover() == Cover.FULL
                ? stage.words().of("coverage.full")
                : goals.lacking();
    }

    /** How many lines the longest lack takes. */
    private int lackingLines(double width) {
        return chart.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell instanceof Goals goals
                        ? Lines.wrapped(lacking(goals), stage.strong(), width, MOST_LINES)
                                .size()
                        : 1)
                .reduce(1, Math::max);
    }

    /** The number of goals with a sign: a tick, nothing, or an exclamation mark. */
    private void shortly(int row, int column, Goals goals) {
        String sign = switch (goals.cover()) {
            case FULL -> " \u2713";
            case PARTIAL -> "";
            case NO_NUMBERS -> " !";
        };
        Color color = switch (goals.cover()) {
            case FULL -> stage.palette().ok();
            case PARTIAL -> stage.palette().ink();
            case NO_NUMBERS -> stage.palette().late();
        };
        middle(row, column, goals.goals() + sign, stage.strong(), color);
    }

    /** What signs and grounds mean. */
    private double key() {
        double y = plane.area().getMaxY() + 18;
        String key = stage.words().of(brief ? "coverage.key.short" : "coverage.key")
                + (chart.narrowed() ? " " + stage.words().of("coverage.key.others") : "");
        for (String line : Lines.wrapped(key, stage.plain(), stage.width(), 4)) {
            writing.fix(line, stage.plain(), stage.palette().ink2(), Label.startingAt(0, y));
            y += 16;
        }
        return y - 4;
    }

    private Plane rules() {
        int rows = Math.max(1, chart.rows().size());
        var area = new Rectangle2D.Double(0, head, stage.width(), rows * pitch);
        var rules = new Plane(area, new Span(0, 1), new Span(rows, 0), stage.palette());
        for (int row = 0; row <= rows; row++) {
            Color color = row == 0 || row == rows
                    ? stage.palette().ink()
                    : stage.palette().grid();
            rules.line(List.of(new Point2D.Double(0, row), new Point2D.Double(1, row)), color, Plane.HAIR);
        }
        for (int column = 1; column < chart.columns().size(); column++) {
            plane.plumb(column, stage.palette().grid());
        }
        return rules;
    }

    private void line(int row, int column, double down, String text, Font font, Color color) {
        String shown = Lines.shortened(text, font, width() - 12);
        writing.fix(shown, font, color, Label.startingAt(plane.x(column) + 8, plane.y(row) + down));
    }

    private void middle(int row, int column, String text, Font font, Color color) {
        writing.fix(text, font, color, Label.centredAt(plane.x(column + 0.5), plane.y(row + 0.5) + 4));
    }

    private double width() {
        return plane.x(1) - plane.x(0);
    }
}
