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
        /** Thousands or millions of whatever the column counts. */
        MANY,
        /** Money of another country. */
        FOREIGN,
        /** That of what the row names, such as an indicator. */
        OPEN
    }

    private static final int HUNDREDS = 2;
    private static final int THOUSANDS = 3;
    private static final int MILLIONS = 6;
    private static final int BILLIONS = 9;

    public static final Unit KRONER = new Unit(Kind.MONEY, 0);
    public static final Unit PERCENT = new Unit(Kind.PERCENT, 0);
    private static final Unit PERMILLE = new Unit(Kind.PERMILLE, 0);
    private static final Unit COUNT = new Unit(Kind.COUNT, 0);
    private static final Unit FOREIGN = new Unit(Kind.FOREIGN, 0);
    private static final Unit OPEN = new Unit(Kind.OPEN, 0);

    private static final String MANY =
            "1[., \u00a0]?000(?:[., \u00a0]?000)?|'?000|hundreder?|tusinde?r?|tus\\.?|thousands?|t\\.?|k(?=dkk)|mio\\.?|mill?\\.?"
                    + "|millioner|millions?|m(?=dkk|kr)|mia\\.?|milliarder";
    private static final String MONEY = "(?:kr\\b\\.?|kroner\\b|dkk\\b)";
    /** Not behind a number: that were an amount. */
    private static final Pattern MANY_KRONER =
            Pattern.compile("(?iU)(?<![\\w.,])(?<!\\d[ \u00a0])(" + MANY + ")(?: of )?[ \u00a0]?" + MONEY);

    /** {@code DKK 1,000}; a number behind it were an amount. */
    private static final Pattern KRONER_MANY = Pattern.compile("(?iU)(?<![\\w.,])(?:kr\\.?|dkk)[ \u00a0]?(?:i )?("
            + "1[., \u00a0]?000|'000|tusinde?r?|thousands?|mio\\.?|mill\\.?|millioner|millions?|mia\\.?"
            + "|(?<=dkk)(?:k|mn?|bn)(?!\\w))(?![\\w.,]?\\d)");

    private static final String FOREIGN_MONEY = "(?:eur|euro|€|usd|us\\$|\\$|gbp|£|(?-i:SEK|NOK|CHF|ISK))";
    private static final Pattern FOREIGN_ALONE =
            Pattern.compile("(?iU)(?:(?:" + MANY + ")[ \u00a0]?)?" + FOREIGN_MONEY + "(?:[ \u00a0]?(?:" + MANY + "))?");
    private static final Pattern FOREIGN_WITHIN = Pattern.compile("(?iU)(?:(?<![\\w.,])(?:i|in|" + MANY + ")[ \u00a0]?)"
            + FOREIGN_MONEY + "(?!\\w)|[(\\[,]\\s*" + FOREIGN_MONEY + "\\s*[)\\]]?$");
    private static final String THINGS =
            "(?:personer|borgere|indbyggere|elever|børn|sager|stk\\.?|timer|husstande|boliger)";
    private static final Pattern MANY_THINGS = Pattern.compile("(?iU)(?<![\\w.,])(?<!\\d[ \u00a0])("
            + "1[. \u00a0]?000|tusinde?r?|mio\\.?|millioner|mia\\.?)[ \u00a0]?" + THINGS);
    private static final String MANY_WORDS =
            "10?[., \u00a0]?000(?:[., \u00a0]?000)?|'000|hundreder?|hundreds|tusinde?r?|tus\\.?|thousands?|mio\\.?|millioner"
                    + "|millions?|mia\\.?|milliarder";
    private static final Pattern MANY_ALONE = Pattern.compile("(?iU)(?:[x×*] ?)?(" + MANY_WORDS + ")");
    private static final Pattern MANY_TOLD = Pattern.compile(
            "(?iU)(?<!\\w)(?:(?:beløb|tal|tallene|beløbene|antal|amounts?|figures)(?: er| vises| opgøres| opgjort| are)? "
                    + "|(?:opgjort|opgøres|opgivet|angivet|angives|anført|vist|vises|målt|stated|shown|given|reported) )"
                    + "(?:i|in) (?:hele )?(" + MANY_WORDS + ")(?![\\w.,]?\\w)");
    /** Alone between commas, brackets or the ends of a text, with {@code i} before it or not: {@code Elever, i tus.} */
    private static final Pattern MANY_APART =
            Pattern.compile("(?iU)(?:(?:^|[,(\\[:;–-])\\s*(?:(?:i|in) )?|(?<=\\s)(?:i|in) )(?:hele )?"
                    + "((?<!^)(?:10?[., \u00a0]?000|'000)|hundreder?|hundreds|tusinde?r?|tus\\.|thousands?|mio\\.?|millioner|millions?)"
                    + "\\s*(?=[,)\\]:;]|\\.?\\s*$)");

    private static final Pattern TIMES = Pattern.compile(
            "(?iU)(?<![\\w.,])[x×*] ?(1[., \u00a0]?000(?:[., \u00a0]?000)?)\\s*(?=[,)\\]:;]|\\.?\\s*$)");

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
            "(?iU)^\\(?(?:(?:måle)?enhed|unit|valuta|currency)\\s*:?\\s*|^\\(?(?:(?:alle |hele )?(?:beløb|tal|tallene|beløbene|antal)"
                    + "(?: er| vises| opgøres| opgjort)? )?(?:i|in) |^\\(");

    private static final Pattern IN_HEADER = Pattern.compile(
            "(?iU)(.*?\\S)\\s*(?:\\(\\s*(?:i )?%1$s\\s*\\)|\\[\\s*(?:i )?%1$s\\s*\\]|, ?(?:i )?%1$s| i %1$s| %1$s)"
                    .formatted("(?:(?:hele|" + MANY + ")(?: of )?[ \u00a0]?)?" + MONEY
                            + "(?:[ \u00a0]?(?:'000|k|mn?|bn|thousands?|millions?))?"));

    private static final Pattern MANY_IN_HEADER =
            Pattern.compile("(?iU)(.*?\\S)\\s*(?:\\(\\s*(?:i )?%1$s\\s*\\)|\\[\\s*(?:i )?%1$s\\s*\\]|, ?i %1$s| i %1$s)"
                    .formatted("(?:hele )?(?:" + MANY_WORDS + ")(?: " + THINGS + ")?"));

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
        String counted = bare.replaceFirst("(?iU)^hele ", "");
        for (Pattern kroner : List.of(MANY_KRONER, KRONER_MANY)) {
            Matcher many = kroner.matcher(counted);
            if (many.lookingAt()) {
                return Optional.of(new Unit(Kind.MONEY, power(many.group(1))));
            }
        }
        Matcher things = MANY_THINGS.matcher(counted);
        if (things.matches()) {
            return Optional.of(new Unit(Kind.COUNT, power(things.group(1))));
        }
        Matcher alone = MANY_ALONE.matcher(counted);
        if (alone.matches()) {
            return Optional.of(new Unit(Kind.MANY, power(alone.group(1))));
        }
        if (FOREIGN_ALONE.matcher(counted).matches()) {
            return Optional.of(FOREIGN);
        }
        if (WHOLE_KRONER.matcher(bare).matches()) {
            return Optional.of(KRONER);
        }
        return SHARES.entrySet().stream()
                .filter(e -> e.getKey().matcher(bare).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Units of many kroner or things, and other currencies, anywhere in a text, such as a title. */
    public static List<Unit> within(String text) {
        List<Unit> units = new ArrayList<>();
        add(units, MANY_KRONER, Kind.MONEY, text);
        add(units, KRONER_MANY, Kind.MONEY, text);
        add(units, MANY_THINGS, Kind.COUNT, text);
        List.of(MANY_TOLD, MANY_APART, TIMES).forEach(form -> add(units, form, Kind.MANY, text));
        if (units.stream().anyMatch(u -> u.kind() != Kind.MANY)) {
            units.removeIf(u -> u.kind() == Kind.MANY);
        }
        if (FOREIGN_WITHIN.matcher(text).find()) {
            units.add(FOREIGN);
        }
        return units.stream().distinct().toList();
    }

    private static void add(List<Unit> units, Pattern form, Kind kind, String text) {
        Matcher many = form.matcher(text);
        while (many.find()) {
            units.add(new Unit(kind, power(many.group(1))));
        }
    }

    /** A name of a column without the unit of money, or of many, behind it; the name itself where there is none. */
    public static String cutFrom(String header) {
        Matcher many = MANY_IN_HEADER.matcher(header);
        Matcher named = IN_HEADER.matcher(header);
        if (many.matches()) {
            return many.group(1).strip();
        }
        return named.matches() ? named.group(1).strip() : header;
    }

    private static int power(String many) {
        String lower = many.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0)) || lower.charAt(0) == '\'') {
            return (int) lower.chars().filter(c -> c == '0').count();
        }
        if (lower.startsWith("mia") || lower.startsWith("milliar") || lower.startsWith("b")) {
            return BILLIONS;
        }
        return lower.startsWith("m") ? MILLIONS : lower.startsWith("h") ? HUNDREDS : THOUSANDS;
    }

    /** Whether it is money of another country, or many of something: amounts in it are not what they look like. */
    public boolean isScaled() {
        return power > 0 || kind == Kind.FOREIGN;
    }

    /** Whether an amount in the one may stand among amounts in the other as it is. */
    public boolean agrees(Unit other) {
        boolean open = kind == Kind.OPEN || other.kind == Kind.OPEN;
        boolean foreign = kind == Kind.FOREIGN || other.kind == Kind.FOREIGN;
        return equals(other) || (open && !foreign && power == other.power);
    }

    /** Whether amounts in the one may be counted in tens of the other. */
    public boolean isComparable(Unit other) {
        return kind == other.kind
                || (other.kind == Kind.OPEN && kind != Kind.FOREIGN)
                || (kind == Kind.MANY && (other.kind == Kind.MONEY || other.kind == Kind.COUNT));
    }
}
