package dk.taellertal.ingest.table.record;

import dk.taellertal.ingest.csv.TidyText;

/**
 * Cells without what is around their text: blanks, and the sign that makes Excel keep a code as it is. A letter that a Mac wrote
 * as two signs becomes one.
 */
final class CellText {

    private CellText() {}

    static String bare(String raw) {
        String text = TidyText.composed(plainBlanks(raw)).strip();
        boolean escaped = text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"");
        if (escaped && text.indexOf('"', 2) == text.length() - 1) {
            return text.substring(2, text.length() - 1).strip();
        }
        return text;
    }

    /** Ordinary blanks for those of another width, and nothing for marks without any. */
    private static String plainBlanks(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (odd(raw.charAt(i))) {
                return raw.replaceAll("[\\u00a0\\u2007\\u2009\\u202f]", " ").replaceAll("[\\ufeff\\u200b]", "");
            }
        }
        return raw;
    }

    private static boolean odd(char c) {
        return switch (c) {
            case '\u00a0', '\u2007', '\u2009', '\u202f', '\ufeff', '\u200b' -> true;
            default -> false;
        };
    }
}
