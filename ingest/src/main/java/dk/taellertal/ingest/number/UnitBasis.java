package dk.taellertal.ingest.number;

import java.util.Optional;
import java.util.regex.Pattern;

/** What amounts are measured by beside their unit, as a title or a footnote says it. */
public enum UnitBasis {
    /** The prices of one year: {@code faste priser}, {@code 2020-priser}. */
    PRICES(
            "\\b(?:faste|konstante) priser\\b|\\b(?:19|20)\\d{2}[- ]?(?:priser|pl|p/l|prisniveau)\\b"
                    + "|\\b(?:pris|pl|p/l|pris- og løn)-?niveau:? (?:19|20)\\d{2}\\b|\\bconstant prices\\b|\\b(?:19|20)\\d{2} prices\\b"),
    /** With value added tax. */
    VAT("\\b(?:inkl\\.?|inklusive|med) moms\\b|\\b(?:incl\\.?|including|with) vat\\b"),
    /** An index, a share of a whole, or by inhabitant. */
    RELATIVE("\\bindeks\\w*[ (:]*(?:19|20)\\d{2}|\\b(?:19|20)\\d{2}\\)? ?= ?100\\b|\\bindekstal\\b"
            + "|\\bprocentvis fordeling\\b|\\b(?:procent|pct\\.?) ?fordeling\\b|\\bfordeling(?:en)? i (?:pct|procent|%)"
            + "|\\b(?:pr\\.?|per) (?:10{0,2}[., \u00a0]?000\\b|indbygger\\b|indb\\b|borger\\b|elev\\b|capita\\b|inhabitant\\b)"
            + "|\\b(?:ganget|multipliceret|divideret) med\\b");

    private final Pattern pattern;

    UnitBasis(String pattern) {
        this.pattern = Pattern.compile("(?iU)" + pattern);
    }

    /** The first that a text names. */
    public static Optional<UnitBasis> within(String text) {
        for (UnitBasis basis : values()) {
            if (basis.pattern.matcher(text).find()) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }
}
