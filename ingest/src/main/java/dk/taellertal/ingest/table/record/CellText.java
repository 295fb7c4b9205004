package dk.taellertal.ingest.table.record;

import java.util.HashMap;
import java.util.Map;

/** Cells without what is around their text: blanks, and the sign that makes Excel keep a code as it is. Equal cells are one object. */
final class CellText {

    private static final int MOST_KEPT = 100_000;
    private static final int LONGEST_KEPT = 40;

    private final Map<String, String> kept = new HashMap<>();

    String of(String raw) {
        String text = bare(raw);
        if (text.length() > LONGEST_KEPT || kept.size() >= MOST_KEPT) {
            return kept.getOrDefault(text, text);
        }
        String before = kept.putIfAbsent(text, text);
        return before == null ? text : before;
    }

    static String bare(String raw) {
        String text = plainBlanks(raw).strip();
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
