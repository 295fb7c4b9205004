package dk.taellertal.ui.chart.plane;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.Extent;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.ink.Drawing;
import dk.taellertal.ui.chart.ink.Filling;
import dk.taellertal.ui.chart.ink.Fonts;
import dk.taellertal.ui.chart.ink.Palette;
import dk.taellertal.ui.chart.ink.Writing;
import dk.taellertal.ui.chart.words.Words;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What all drawings of a chart need: where it is drawn, in which colours and words. */
public record Stage(Canvas canvas, Palette palette, Words words, Optional<Extent> extent) {

    public static Stage of(Chart chart, Canvas canvas, Theme theme) {
        Optional<Extent> extent =
                chart.extent().map(own -> canvas.shared().map(own::with).orElse(own));
        return new Stage(canvas, Palette.of(theme), new Words(chart), extent);
    }

    public double width() {
        return canvas.width();
    }

    public boolean brief() {
        return canvas.brief();
    }

    public Font plain() {
        return Fonts.plain(canvas.labelSize());
    }

    public Font strong() {
        return Fonts.strong(canvas.labelSize());
    }

    public double plainWidth(String text) {
        return Fonts.width(plain(), text);
    }

    public double strongWidth(String text) {
        return Fonts.width(strong(), text);
    }

    /** Writing that keeps within the width and a height. */
    public Writing writing(double height) {
        return new Writing(new Rectangle2D.Double(0, 0, width(), height), palette);
    }

    /** How a deviation is filled. */
    public static Filling filling(BigDecimal deviation, Direction better) {
        return switch (better) {
            case UP -> deviation.signum() < 0 ? Filling.BAD : Filling.GOOD;
            case DOWN -> deviation.signum() > 0 ? Filling.BAD : Filling.GOOD;
            case BAND, NONE -> Filling.PRIOR;
        };
    }

    /** The colour a deviation is written in; ink where nothing of it is shown. */
    public Color color(BigDecimal deviation, Direction better) {
        if (words.isNothing(deviation)) {
            return palette.ink();
        }
        return switch (filling(deviation, better)) {
            case BAD -> palette.late();
            case GOOD -> palette.ok();
            default -> palette.ink();
        };
    }

    /** The number, or why there is none. */
    public String shown(Value value) {
        return value instanceof Value.Known(BigDecimal amount) ? words.number(amount) : words.absence(value);
    }

    public static Optional<BigDecimal> known(Value value) {
        return value instanceof Value.Known(BigDecimal amount) ? Optional.of(amount) : Optional.empty();
    }

    /** Planes below, the writing above them. */
    public static Drawing drawing(double height, List<Plane> planes, Writing writing) {
        return new Drawing(Math.ceil(height), graphics -> {
            planes.forEach(plane -> plane.draw(graphics));
            writing.draw(graphics);
        });
    }
}
