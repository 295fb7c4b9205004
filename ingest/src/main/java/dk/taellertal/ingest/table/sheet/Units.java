package dk.taellertal.ingest.table.sheet;

import java.util.regex.Pattern;

/** What amounts are counted in, as a line of units says it: {@code pct.}, {@code i 1.000 kr.}, {@code (km2)}. */
public final class Units {

    private static final Pattern KNOWN = Pattern.compile("(?iU)\\(?(?:i |in )?"
            + "(?:(?:hele|1\\.?000|tusinde|mio\\.?|mia\\.?|t\\.?) ?)?"
            + "(?:kr\\.?|kroner|dkk|pct\\.?|procent|per ?cent|%|promille|‰|antal|number|stk\\.?|personer|persons"
            + "|k?m[23²³]?|ha|timer|dage|år|tons?|kwh|mwh|kr\\.? pr\\.? indb\\.?(?:ygger)?)\\)?");

    private Units() {}

    public static boolean known(String cell) {
        return KNOWN.matcher(cell).matches();
    }
}
