package dk.taellertal.ingest.table.sheet;

import java.util.regex.Pattern;

/** How footnotes, legends, sources and units begin, in Danish and English; a ruled line is one as well. */
public final class NoteWords {

    private static final Pattern BEGINS = Pattern.compile(
            "(?iU)(?:(?:note|noter|bemærk|bemærkning|fodnote|fodnoter|tegnforklaring|signaturforklaring|enhed|enheder|kontakt"
                    + "|notes|footnote|footnotes|legend|unit|units|periode|period)(?:\\s*[:.(]|\\s+\\d|\\s*$).*"
                    + "|(?:kilde|kilder|anm|anmærkning|udtrukket|udskrevet|opdateret|senest opdateret|dannet|databrud|source"
                    + "|sources|updated|last updated|copyright|statistikbanken|danmarks statistik)(?:[: .(]|$).*"
                    + "|side \\d+(?: (?:af|/) \\d+)?\\s*|(?:©|www\\.|https?:).*|(?:\\*+\\)?|\\(?\\d{1,2}\\)|#)\\s.*"
                    + "|\\d{1,2}[.-]\\d{1,2}[.-]\\d{4}\\s.*\\bside\\s+\\d+(?: (?:af|/) \\d+)?\\s*|[-=_+|]{5,}\\s*)",
            Pattern.DOTALL);
    private static final int LONGEST_NAME = 40;

    private NoteWords() {}

    /** Whether a text begins as a note does. */
    public static boolean begin(String text) {
        return BEGINS.matcher(text).matches();
    }

    /** Whether a text that stands alone is a sentence and not the name of something. */
    public static boolean sentence(String text) {
        return text.length() > LONGEST_NAME || begin(text) || text.endsWith(".") || text.endsWith(":");
    }
}
