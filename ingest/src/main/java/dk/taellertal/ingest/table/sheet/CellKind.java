package dk.taellertal.ingest.table.sheet;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a cell looks like by itself; what it means is for others to say. */
public enum CellKind {
    BLANK,
    /** A sign for what is missing, zero or wrong: {@code ..}, {@code -}, {@code M}, {@code #DIV/0!}. */
    MARK,
    /** A whole number that may be a year: 1800…2199. */
    YEAR,
    NUMBER,
    /** A quarter, month, school year or date. */
    PERIOD,
    /** A text with a digit in it. */
    DIGITS,
    WORD;

    private static final Set<String> MARKS = Set.of(
            "-", "–", "—", ".", "..", "...", "…", ":", "x", "m", "u", "n/a", "na", "nan", "null", "?", "*", "i.o.",
            "u.o.");
    /** Errors of Excel, columns too narrow, formulas. */
    private static final Pattern EXCEL = Pattern.compile("(?U)#[\\p{Lu}0/!?]+|#+|=.+");

    private static final Pattern YEARS = Pattern.compile("(18|19|20|21)\\d\\d");
    private static final Pattern UNIT = Pattern.compile("(?i)\\s*(?:kr\\.?|dkk|%|pct\\.?)$");
    /** Kroner before a number, whose minus may stand before or behind them. */
    private static final Pattern KRONER = Pattern.compile("(?i)^(-?)\\s*(?:kr\\.?|dkk)\\s*(-?)(?=[.,\\d])");
    /** A dash for no øre: {@code 1.234,-}. */
    private static final Pattern NO_ORE = Pattern.compile("(?<=\\d)[.,]--?$");

    private static final Pattern NUMBERS = Pattern.compile("[-+]?(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?"
            + "|\\d{1,3}(?:[ '’]\\d{3})+(?:[.,]\\d+)?"
            + "|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?"
            + "|\\d+(?:[.,]\\d+)?(?:[eE][-+]?\\d+)?"
            + "|[.,]\\d+)-?");
    private static final Pattern PERIODS =
            Pattern.compile("(?i)\\d{4} ?[KQ][1-4]|[KQ][1-4] \\d{4}|\\d{4}(?:M|-)(?:0[1-9]|1[0-2])"
                    + "|\\d{4}[/-](?:\\d{2}|\\d{4})|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}(?:[ T].*)?"
                    + "|(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-zæøå]*\\.?(?:[ -]?\\d{2,4})?");
    private static final int LONGEST_NUMBER = 40;

    public static CellKind of(String cell) {
        if (cell.isEmpty()) {
            return BLANK;
        }
        if (cell.length() > LONGEST_NUMBER) {
            return hasDigit(cell) ? DIGITS : WORD;
        }
        if (MARKS.contains(cell.toLowerCase(Locale.ROOT)) || EXCEL.matcher(cell).matches()) {
            return MARK;
        }
        if (!hasDigit(cell)) {
            return PERIODS.matcher(cell).matches() ? PERIOD : WORD;
        }
        if (YEARS.matcher(cell).matches()) {
            return YEAR;
        }
        // 31.03.2020 is a date and 1.234.567 a number: what can be both, such as 2019-20, is a period
        return PERIODS.matcher(cell).matches()
                ? PERIOD
                : NUMBERS.matcher(bare(cell)).matches() ? NUMBER : DIGITS;
    }

    /** Whether it is a number, whatever else it may be. */
    public boolean numeric() {
        return this == NUMBER || this == YEAR;
    }

    private static String bare(String cell) {
        String bare =
                UNIT.matcher(cell.replaceAll("[\\u2010-\\u2015\\u2212]", "-")).replaceFirst("");
        boolean brackets = bare.startsWith("(") && bare.endsWith(")");
        String within =
                brackets ? UNIT.matcher(bare.substring(1, bare.length() - 1)).replaceFirst("") : bare;
        return NO_ORE.matcher(KRONER.matcher(within.strip()).replaceFirst("$1$2"))
                .replaceFirst("")
                .strip();
    }

    private static boolean hasDigit(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isDigit(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
