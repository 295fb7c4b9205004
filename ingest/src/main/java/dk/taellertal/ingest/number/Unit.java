package dk.taellertal.ingest.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What amounts are counted in, as far as it must agree between a file and its contract.
 *
 * @param power kroner are counted in so many tens: 3 for 1.000 kr.; 0 for anything else
 */
public record Unit(Kind kind, int power) {

    /** Amounts of different kinds are never the same. */
    public enum Kind {
        MONEY,
        PERCENT,
        PERMILLE,
        /** Persons, cases, hours and whatever else is counted or measured. */
        COUNT,
        /** That of what the row names, such as an indicator. */
        OPEN
    }

    private static final int THOUSANDS = 3;
    private static final int MILLIONS = 6;
    private static final int BILLIONS = 9;

    public static final Unit KRONER = new Unit(Kind.MONEY, 0);
    public static final Unit PERCENT = new Unit(Kind.PERCENT, 0);
    private static final Unit PERMILLE = new Unit(Kind.PERMILLE, 0);
    private static final Unit COUNT = new Unit(Kind.COUNT, 0);
    private static final Unit OPEN = new Unit(Kind.OPEN, 0);

    private static final String MANY =
            "1[. \u00a0]?000|tusinde?r?|t\\.?|mio\\.?|mill?\\.?|millioner|mia\\.?|milliarder";
    private static final String MONEY = "(?:kr\\b\\.?|kroner\\b|dkk\\b)";
    /** Not behind a number: that were an amount. */
    private static final Pattern MANY_KRONER =
            Pattern.compile("(?iU)(?<![\\w.,])(?<!\\d[ \u00a0])(" + MANY + ")[ \u00a0]?" + MONEY);

    private static final Pattern WHOLE_KRONER = Pattern.compile("(?iU)(?:hele )?" + MONEY + ".*");
    private static final Pattern GENITIVE = Pattern.compile("(?iU)\\w+(?:ens|ets)");
    private static final Map<Pattern, Unit> SHARES = Map.of(
            Pattern.compile("(?iU)(?:%|pct\\b\\.?|procent|per ?cent).*"), PERCENT,
            Pattern.compile("(?iU)(?:‰|promille).*"), PERMILLE);
    private static final Pattern COUNTS = Pattern.compile(
            "(?iU)(?:antal|number|stk\\.?|personer|persons|borgere|indbyggere|elever|børn|sager|timer|dage"
                    + "|fuldtidspersoner|årsværk|husstande)");
    /** What stands before a unit in a line that tells it. */
    private static final Pattern LEAD = Pattern.compile(
            "(?iU)^\\(?(?:(?:måle)?enhed|unit)\\s*:?\\s*|^\\(?(?:(?:alle |hele )?(?:beløb|tal|tallene|beløbene)"
                    + "(?: er| vises| opgøres| opgjort)? )?(?:i|in) |^\\(");

    private static final Pattern IN_HEADER = Pattern.compile(
            "(?iU)(.*?\\S)\\s*(?:\\(\\s*(?:i )?%1$s\\s*\\)|\\[\\s*(?:i )?%1$s\\s*\\]|, ?(?:i )?%1$s| i %1$s| %1$s)"
                    .formatted("(?:(?:hele|" + MANY + ")[ \u00a0]?)?" + MONEY));

    /** What a contract counts in. */
    public static Unit ofContract(String text) {
        String bare = text.strip();
        return GENITIVE.matcher(bare).matches() ? OPEN : explicit(bare).orElse(COUNT);
    }

    /** The unit that a text is, with words such as {@code Enhed:} before it; empty where it is none. */
    public static Optional<Unit> of(String text) {
        String bare = LEAD.matcher(text.strip())
                .replaceFirst("")
                .replaceFirst("\\)\\s*$", "")
                .strip();
        return COUNTS.matcher(bare).matches() ? Optional.of(COUNT) : explicit(bare);
    }

    private static Optional<Unit> explicit(String bare) {
        Matcher many = MANY_KRONER.matcher(bare);
        if (many.lookingAt()) {
            return Optional.of(new Unit(Kind.MONEY, power(many.group(1))));
        }
        if (WHOLE_KRONER.matcher(bare).matches()) {
            return Optional.of(KRONER);
        }
        return SHARES.entrySet().stream()
                .filter(e -> e.getKey().matcher(bare).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Units of many kroner anywhere in a text, such as a title. */
    public static List<Unit> within(String text) {
        List<Unit> units = new ArrayList<>();
        Matcher many = MANY_KRONER.matcher(text);
        while (many.find()) {
            units.add(new Unit(Kind.MONEY, power(many.group(1))));
        }
        return units;
    }

    /** A name of a column without the unit of money behind it; the name itself where there is none. */
    public static String cutFrom(String header) {
        Matcher named = IN_HEADER.matcher(header);
        return named.matches() ? named.group(1).strip() : header;
    }

    private static int power(String many) {
        String lower = many.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mia") || lower.startsWith("milliar")) {
            return BILLIONS;
        }
        return lower.startsWith("mi") ? MILLIONS : THOUSANDS;
    }

    /** Whether an amount in the one may stand among amounts in the other as it is. */
    public boolean agrees(Unit other) {
        return kind == Kind.OPEN || other.kind == Kind.OPEN || equals(other);
    }
}
