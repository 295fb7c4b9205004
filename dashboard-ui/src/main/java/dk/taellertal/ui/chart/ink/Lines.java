package dk.taellertal.ui.chart.ink;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Text broken into lines, or shortened with an ellipsis, to the width it is set in. */
public final class Lines {

    private static final String ELLIPSIS = "…";

    private Lines() {}

    /** At most so many lines; the last one ends in an ellipsis where more was said. No line for an empty text. */
    public static List<String> wrapped(String text, Font font, double width, int most) {
        var lines = new ArrayList<String>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most - 1) {
            int end = lineEnd(rest, font, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(shortened(rest, font, width));
        }
        return lines;
    }

    /** As wrapped, but the lines about equally long. */
    public static List<String> balanced(String text, Font font, double width, int most) {
        List<String> lines = wrapped(text, font, width, most);
        double narrower = width;
        while (lines.size() > 1 && narrower > width / 2) {
            narrower -= width / 50;
            List<String> shorter = wrapped(text, font, narrower, most + 1);
            if (shorter.size() > lines.size()) {
                return lines;
            }
            lines = shorter;
        }
        return lines;
    }

    /** The text where it fits, else its beginning and an ellipsis. */
    public static String shortened(String text, Font font, double width) {
        if (Fonts.width(font, text) <= width) {
            return text;
        }
        int end = fitting(text, font, width - Fonts.width(font, ELLIPSIS));
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    /** After the last word that fits, or inside a word that is wider than a line. */
    private static int lineEnd(String text, Font font, double width) {
        int fits = fitting(text, font, width);
        if (fits == text.length() || text.charAt(fits) == ' ') {
            return fits;
        }
        int space = text.lastIndexOf(' ', fits);
        return space > 0 ? space : Math.max(fits, text.offsetByCodePoints(0, 1));
    }

    /** How many chars of the text fit, never half a character. */
    private static int fitting(String text, Font font, double width) {
        int fits = 0;
        int beyond = text.length() + 1;
        while (beyond - fits > 1) {
            int middle = (fits + beyond) >>> 1;
            if (Fonts.width(font, text.substring(0, middle)) <= width) {
                fits = middle;
            } else {
                beyond = middle;
            }
        }
        boolean half = fits > 0 && fits < text.length() && Character.isHighSurrogate(text.charAt(fits - 1));
        return half ? fits - 1 : fits;
    }
}
