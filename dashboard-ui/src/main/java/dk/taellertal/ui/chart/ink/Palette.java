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
 * @param late text about a deviation to the wrong side
 * @param bad marks of such a deviation
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
        Color bad) {

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
            new Color(0xd94801));

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
            new Color(0xf57c2e));

    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }
}
