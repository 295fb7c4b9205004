package dk.taellertal.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell without what stands around its digits: the sign, before, behind or as brackets; kroner, before or behind; and
 * the dash that stands for no øre, {@code 1.234,-}.
 */
record SignedDigits(String digits, boolean negative) {

    /** Kroner behind a number, or a sign of shares. */
    static final Pattern UNIT_BEHIND = Pattern.compile("(?i)\\s*(?:kr\\.?|dkk|%|pct\\.?)$");

    private static final Pattern KRONER_BEFORE = Pattern.compile("(?i)(?:kr\\.?|dkk)\\s*(?=[-(,.\\d])");
    private static final Pattern NO_KRONER = Pattern.compile("(?i)-\\s*(?:kr\\.?|dkk)|(?:kr\\.?|dkk)\\s*-");
    private static final Pattern COMMA_NO_ORE = Pattern.compile("(?<=\\d),--?$");
    private static final Pattern POINT_NO_ORE = Pattern.compile("(?<=\\d)\\.--?$");

    /** Whether a text is a dash for no kroner, as a spreadsheet's accounts show 0: {@code -   kr.} */
    static boolean isNoKroner(String text) {
        return NO_KRONER.matcher(text).matches();
    }

    /** @param bare with ASCII minuses and blanks, and no unit behind it; empty where it has several signs */
    static Optional<SignedDigits> of(String bare, char decimal) {
        boolean plus = bare.length() > 1 && bare.charAt(0) == '+' && Character.isDigit(bare.charAt(1));
        String rest = plus ? bare.substring(1) : bare;
        int signs = 0;
        int kroner = 0;
        for (boolean ends = false; !ends; ) {
            Matcher before = KRONER_BEFORE.matcher(rest);
            if (rest.length() > 2 && rest.startsWith("(") && rest.endsWith(")")) {
                rest = UNIT_BEHIND.matcher(rest.substring(1, rest.length() - 1)).replaceFirst("");
                signs++;
            } else if (rest.startsWith("-")) {
                rest = rest.substring(1);
                signs++;
            } else if (before.lookingAt()) {
                rest = rest.substring(before.end());
                kroner++;
            } else {
                ends = true;
            }
            rest = rest.strip();
        }
        String whole =
                (decimal == ',' ? COMMA_NO_ORE : POINT_NO_ORE).matcher(rest).replaceFirst("");
        if (whole.endsWith("-")) {
            whole = whole.substring(0, whole.length() - 1).strip();
            signs++;
        }
        return signs > 1 || kroner > 1 ? Optional.empty() : Optional.of(new SignedDigits(whole, signs == 1));
    }
}
