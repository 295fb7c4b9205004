package dk.taellertal.ui.chart.ink;

import dk.taellertal.ui.chart.Theme;
import java.awt.Color;

/**
 * The colours of a chart; the same tokens as the pages' stylesheet.
 *
 * @param ink text that matters, the axis
 * @param ink2 other text
 * @param ink3 what stands back
 * @param rule hatching and tick marks
 * @param actual2 the second part of a stack of actuals, and totals
 * @param prior last year's
 * @param revised the fill of a revised budget
 * @param comparison2 a second line to compare with
 * @param late text about a deviation to the wrong side
 * @param bad marks of such a deviation
 * @param ok text about a deviation to the right side
 * @param good marks of such a deviation
 * @param okGround the ground of a tile where all is well
 * @param lateGround the ground of a tile that lacks something
 */
public record Palette(
        Color paper,
        Color ink,
        Color ink2,
        Color ink3,
        Color rule,
        Color grid,
        Color actual,
        Color comparison,
        Color target,
        Color late,
        Color bad,
        Color actual2,
        Color prior,
        Color revised,
        Color comparison2,
        Color ok,
        Color good,
        Color okGround,
        Color lateGround) {

    private static final Palette LIGHT = new Palette(
            new Color(0xffffff),
            new Color(0x16191d),
            new Color(0x454c54),
            new Color(0x5f6770),
            new Color(0x8a929b),
            new Color(0xe3e7eb),
            new Color(0x0b3c73),
            new Color(0x6a51a3),
            new Color(0x16191d),
            new Color(0xb23e00),
            new Color(0xd94801),
            new Color(0x6a93c0),
            new Color(0x7f97b1),
            new Color(0xdbe6f1),
            new Color(0x6f7780),
            new Color(0x1c6ba3),
            new Color(0x2b80be),
            new Color(0xedf4fa),
            new Color(0xfcf0e6));

    private static final Palette DARK = new Palette(
            new Color(0x12171d),
            new Color(0xe9ecef),
            new Color(0xbac2ca),
            new Color(0x98a2ac),
            new Color(0x6c7782),
            new Color(0x27303a),
            new Color(0xa9c4de),
            new Color(0xb9a6e8),
            new Color(0xe9ecef),
            new Color(0xff9a5a),
            new Color(0xf57c2e),
            new Color(0x6487a8),
            new Color(0x64788d),
            new Color(0x24384d),
            new Color(0x98a2ac),
            new Color(0x72b4e8),
            new Color(0x3d97e6),
            new Color(0x16283a),
            new Color(0x35210f));

    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }

    /** Of paper and ink the one that is read better on a ground. */
    public Color on(Color ground) {
        return contrast(paper, ground) >= contrast(ink, ground) ? paper : ink;
    }

    /** How far two colours are apart, from 1 to 21, after WCAG 2.2. */
    public static double contrast(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
