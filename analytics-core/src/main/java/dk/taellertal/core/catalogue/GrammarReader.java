package dk.taellertal.core.catalogue;

import dk.taellertal.core.dataset.Grammar;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** Reads what every code of a dimension looks like: one of the known grammars by name, or a pattern with an example. */
final class GrammarReader {

    /** What the chart of accounts and other public lists prescribe. */
    private enum Known {
        FUNCTION("0\\d\\.\\d{2}\\.\\d{2}", "03.22.01"),
        DRANST("[1-9]", "1"),
        ARTSKONTO("\\d{8}", "10000000"),
        AGE("\\d{1,3}(?:-\\d{1,3}|\\+)?", "65-69"),
        YEAR("(?:1[89]|2[01])\\d{2}", "2020");

        private final String pattern;
        private final String example;

        Known(String pattern, String example) {
            this.pattern = pattern;
            this.example = example;
        }
    }

    private static final String KEY = "grammar";
    private static final String EXPECTED = "function, dranst, artskonto, age, year, or {pattern: …, example: …}";

    private GrammarReader() {}

    static Optional<Grammar> of(Entry dimension) {
        if (!dimension.has(KEY)) {
            return Optional.empty();
        }
        return dimension.isMapping(KEY)
                ? dimension.entry(KEY).flatMap(e -> e.read(GrammarReader::own))
                : dimension.optional(KEY).flatMap(name -> known(dimension, name));
    }

    private static Optional<Grammar> known(Entry dimension, String name) {
        for (Known known : Known.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(Grammar.of(known.pattern, known.example));
            }
        }
        dimension.fault(KEY, "is '%s' (expected %s)".formatted(name, EXPECTED));
        return Optional.empty();
    }

    private static Grammar own(Entry e) {
        String pattern = e.text("pattern");
        try {
            return Grammar.of(pattern, e.text("example"));
        } catch (PatternSyntaxException wrong) {
            throw new IllegalArgumentException(
                    "the pattern '%s' is no regular expression: %s".formatted(pattern, wrong.getDescription()), wrong);
        }
    }
}
