package dk.taellertal.ingest.sums;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a row suggests that it is. */
public enum Hint {
    /** Nothing: it is a name like any other. */
    NONE,
    /** A sum: no group of people or money is called so. */
    SUM,
    /** A sum, or a unit of that name. */
    ALL,
    /** A mean, a median or a share of the others. */
    MEAN,
    /** How one differs from another. */
    CHANGE,
    /** A part of the row above. */
    PART;

    /** Said of sums only, never of a group of people. */
    private static final Set<String> RESULTS = Set.of(
            "resultat",
            "samlet resultat",
            "hovedtotal",
            "subtotal",
            "delsum",
            "mellemsum",
            "mellemregning",
            "grand total",
            "overall result",
            "result");

    private static final Set<String> SUMS = Set.of(
            "i alt",
            "ialt",
            "total",
            "totalt",
            "totaler",
            "sum",
            "summa",
            "sum i alt",
            "total i alt",
            "samlet",
            "samlet sum",
            "alt i alt",
            "σ",
            "∑");
    private static final Pattern NAMED_SUM = Pattern.compile(
            "(?iU)(?:.+[ ,:] ?(?:i alt|ialt|total|resultat|subtotal)|(?:i alt|total|sum|subtotal|resultat|samlet sum)[ :,]+.+|\\*{1,9})");
    private static final Pattern ALL_OF = Pattern.compile(
            "(?iU)(?:hele )?(?:kommunen|landet|området|regionen)|(?:alle|samtlige)(?: \\w+)?|all|everything|overall|whole municipality");
    private static final Pattern MEANS = Pattern.compile(
            "(?iU)(?:gennemsnit\\w*|gns\\.?|gnsn\\.?|gnst\\.?|snit|middel(?:værdi)?|mean|average|median\\w*)(?: .*)?"
                    + "|(?:maks|max|min)\\.?|maksimum|maximum|minimum|(?:maks|min|max)imumsværdi|(?:højeste|laveste)(?: værdi)?"
                    + "|std\\.? ?afv\\.?|standardafvigelse|(?:(?:nedre|øvre|[1-3]\\.) )?kvartil|.+ i gennemsnit|landsgennemsnit\\w*"
                    + "|(?:pr\\.?|per) (?:skole|institution|enhed|afdeling|elev|barn|borger|indbygger|plads|ansat|medarbejder)");
    private static final Pattern CHANGES = Pattern.compile(
            "(?iU)(?:ændring|forskel|differens|difference|change|afvigelse|saldo|primo|ultimo|primosaldo|ultimosaldo|balance"
                    + "|budgetramme|prognose|mål|måltal|overført)(?:,? (?:i|fra|siden|from|since|in) .*)?"
                    + "|(?:ændring|udvikling|vækst|stigning|fald|andel|afvigelse|change|growth|share)\\b.*(?:pct\\b\\.?|procent|percent|%).*"
                    + "|(?:i )?(?:pct\\.?|procent|percent|%)");
    private static final Pattern GROUPS = Pattern.compile(
            "(?iU)(?:distrikt|område|sektor|region|landsdel|center|afdeling|forvaltning)\\b.*"
                    + "|.+(?:området|områder|området i alt|distrikt|distriktet|sektoren|forvaltningen)"
                    + "|nord|syd|øst|vest|midt|(?:dag)?institutioner|(?:folke)?skoler|dagtilbud|transport|kollektiv transport|byggesager");
    /** Said behind a sum, and no part of its name. */
    private static final Pattern ABOUT = Pattern.compile("(?iU),? \\(?(?:ca|cirka|afrundet|rounded|approx)\\.?\\)?$");

    private static final Pattern PARTS =
            Pattern.compile("(?iU)[-–— ]*(?:heraf|deraf|herunder|hvoraf|of which|thereof)\\b.*");

    /** The hint that a name gives; case, blanks and a colon behind it are no part of the name. */
    public static Hint of(String name) {
        String label = ABOUT.matcher(bare(name)).replaceFirst("");
        if (label.isEmpty()) {
            return NONE;
        }
        if (PARTS.matcher(label).matches()) {
            return PART;
        }
        if (isResult(label) || SUMS.contains(label) || NAMED_SUM.matcher(label).matches()) {
            return SUM;
        }
        if (CHANGES.matcher(label).matches()) {
            return CHANGE;
        }
        if (MEANS.matcher(label).matches()) {
            return MEAN;
        }
        return ALL_OF.matcher(label).matches() ? ALL : NONE;
    }

    /** Whether a name may be one of a group of others: an area, a kind of institution. */
    public static boolean isGroup(String name) {
        return GROUPS.matcher(bare(name)).matches();
    }

    /** Whether a bare name is that of a result, which no group of people has. */
    public static boolean isResult(String bare) {
        return RESULTS.contains(bare);
    }

    /** A name in small letters, without a colon behind it and with single blanks. */
    public static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceFirst("[ :.=]+$", "")
                .strip();
    }
}
