package dk.taellertal.ui.format;

/**
 * Text that may stand in XML and in a picture: one line, without control characters, lone surrogates and non-
 * characters.
 */
public final class CleanText {

    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /** Puts a space for white space and control characters, U+FFFD for what is no character; trims the ends. */
    public static String of(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().map(CleanText::allowed).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static int allowed(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        if (surrogate || noCharacter) {
            return REPLACEMENT;
        }
        return Character.isISOControl(codePoint) || turnsDirection(codePoint) ? ' ' : codePoint;
    }

    /** Line and paragraph separators, and the marks that would turn the rest of a label around. */
    private static boolean turnsDirection(int codePoint) {
        return (codePoint >= 0x2028 && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
