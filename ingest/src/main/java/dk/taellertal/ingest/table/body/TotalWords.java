package dk.taellertal.ingest.table.body;

import dk.taellertal.ingest.sums.Hint;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells lines that add up others by what they are called and by what is blank in them. */
public final class TotalWords {

    private static final Set<String> SUMS = Set.of(
            "i alt",
            "ialt",
            "total",
            "totalt",
            "sum",
            "sum i alt",
            "total i alt",
            "samlet",
            "σ",
            "∑",
            "*",
            "**",
            "***");
    private static final Pattern NAMED = Pattern.compile(
            "(?iU)(?:.+[ ,:] ?(?:i alt|ialt|total|resultat|subtotal)|(?:i alt|total|sum|subtotal|resultat)[ :,]+.+)");

    private static final Set<String> NET =
            Set.of("netto", "nettoudgift", "nettoudgifter", "netto i alt", "i alt netto");
    private static final Set<String> GROSS =
            Set.of("udgift", "udgifter", "bruttoudgifter", "indtægt", "indtægter", "bruttoindtægter");

    private TotalWords() {}

    static LineRole role(SheetLine line, Shape shape) {
        if (shape.columns() < 2 || shape.amounts().isEmpty()) {
            return LineRole.DATA;
        }
        if (blankUntilAmounts(line, -1, shape)) {
            return LineRole.MAYBE_TOTAL;
        }
        for (int i = 0; i < shape.keys(); i++) {
            if (!line.blank(i) && blankUntilAmounts(line, i, shape)) {
                return named(Hint.bare(line.cell(i)), i, line, shape);
            }
        }
        return LineRole.DATA;
    }

    /** Whether a name is one that sums have. */
    public static boolean sounds(String name) {
        return Hint.of(name) == Hint.SUM;
    }

    /** Whether a name is that of what expenditure and income come to together. */
    public static boolean isNet(String name) {
        return NET.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a name is that of expenditure or income. */
    public static boolean isGross(String name) {
        return GROSS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static LineRole named(String label, int position, SheetLine line, Shape shape) {
        if (Hint.isResult(label)) {
            return LineRole.TOTAL;
        }
        boolean sum = SUMS.contains(label);
        boolean named = NAMED.matcher(label).matches();
        boolean lacks = shape.usual().stream().anyMatch(u -> u > position);
        if ((sum || named) && lacks && line.first() == position) {
            return LineRole.TOTAL;
        }
        if (shape.keys() == 1 || line.first() > 0) {
            return line.first() > 0 && sum
                    ? LineRole.MAYBE_TOTAL
                    : sum ? LineRole.TOTAL : named ? LineRole.MAYBE_TOTAL : LineRole.DATA;
        }
        return LineRole.DATA;
    }

    private static boolean blankUntilAmounts(SheetLine line, int position, Shape shape) {
        return IntStream.range(position + 1, shape.keys()).allMatch(line::blank);
    }
}
