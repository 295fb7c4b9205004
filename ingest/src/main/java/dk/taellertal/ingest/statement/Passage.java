package dk.taellertal.ingest.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a text, or a line of a table.
 *
 * @param from of its first sign in the text
 * @param until behind its last sign
 * @param table whether tabs part it into cells
 */
record Passage(int from, int until, boolean table) {

    /** A line that is shorter and has no end of a sentence is a heading. */
    private static final int LONGEST_HEADING = 50;

    private static final int LOOK_BACK = 200;
    private static final int LONGEST_ABBREVIATION = 12;
    /** No sentence is longer: what goes on is another. */
    private static final int LONGEST = 2_000;

    private static final Pattern END = Pattern.compile("[.!?;](?=\\s+|$)|:(?=\\s*(?:\n|$))");
    /** What a point stands behind without ending a sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?iU)(?:(?<!\\w)(?:pct|kr|ca|mio|mia|mill|pr|pt|stk|nr|jf|f\\.eks|eks|bl\\.a|bl|osv|inkl|ekskl|kl|tlf|afd|gns|mv|m\\.v"
                    + "|m\\.m|dvs|d|hhv|evt|tus|t|min|indb|ift|vedr|henh|sml|pkt|approx|incl|excl|e\\.g|i\\.e|no|t\\.kr)|(?<!\\w)\\p{L}|\\d)$");

    private static final Pattern STARTS_ANEW = Pattern.compile("(?U)[ \\u00a0]*(?:[•*–-] |\\d{1,2}[.)] |\\p{Lu}).*");

    /** The passages of a text, in its order, each with a letter or a digit. */
    static List<Passage> of(String text) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        int sentence = -1;
        for (String line : text.split("\n", -1)) {
            int end = start + line.length();
            if (line.indexOf('\t') >= 0) {
                sentence = ended(passages, text, sentence, start);
                passages.add(new Passage(start, end, true));
            } else {
                boolean goesOn =
                        sentence >= 0 && goesOn(text.substring(Math.max(sentence, start - LOOK_BACK), start), line);
                sentence = goesOn ? sentence : startOf(ended(passages, text, sentence, start), line, start);
            }
            start = end + 1;
        }
        ended(passages, text, sentence, text.length());
        return passages;
    }

    private static int startOf(int none, String line, int start) {
        return line.isBlank() ? none : start;
    }

    private static boolean goesOn(String before, String line) {
        String last = before.strip();
        if (line.isBlank() || last.endsWith(".") || last.endsWith(":") || last.endsWith("!") || last.endsWith("?")) {
            return false;
        }
        int lastLine = last.length() - (last.lastIndexOf('\n') + 1);
        return !STARTS_ANEW.matcher(line).matches()
                || (lastLine >= LONGEST_HEADING && Character.isUpperCase(line.charAt(0)));
    }

    /** Takes the sentences of a paragraph. */
    private static int ended(List<Passage> passages, String text, int from, int until) {
        if (from < 0) {
            return -1;
        }
        String paragraph = text.substring(from, until);
        Matcher end = END.matcher(paragraph);
        int begin = 0;
        while (end.find()) {
            if (endsSentence(paragraph, end)) {
                add(passages, paragraph, from, begin, end.end());
                begin = end.end();
            }
        }
        add(passages, paragraph, from, begin, paragraph.length());
        return -1;
    }

    private static boolean endsSentence(String paragraph, Matcher end) {
        if (!end.group().equals(".")) {
            return true;
        }
        String rest = paragraph
                .substring(end.end(), Math.min(paragraph.length(), end.end() + LOOK_BACK))
                .stripLeading();
        boolean abbreviated = ABBREVIATION
                .matcher(paragraph.substring(Math.max(0, end.start() - LONGEST_ABBREVIATION), end.start()))
                .find();
        boolean anew = rest.isEmpty() || Character.isUpperCase(rest.charAt(0));
        return !abbreviated ? anew || Character.isDigit(rest.charAt(0)) : anew;
    }

    private static void add(List<Passage> passages, String paragraph, int offset, int from, int until) {
        if (until - from > LONGEST) {
            add(passages, paragraph, offset, from, from + LONGEST);
            add(passages, paragraph, offset, from + LONGEST, until);
            return;
        }
        String sentence = paragraph.substring(from, until);
        if (sentence.codePoints().anyMatch(Character::isLetterOrDigit)) {
            passages.add(new Passage(offset + from, offset + until, false));
        }
    }
}
