package dk.taellertal.ingest.load;

import dk.taellertal.core.store.FactCodes;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.csv.TidyText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Names that differ in capitals, blanks, invisible signs or in how a letter is composed: {@code SKOLEN VED SØEN} is
 * {@code Skolen ved Søen}. The spelling that was there first is the one that is kept.
 */
final class Spellings {

    private final Map<String, Map<String, String>> first = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final FactCodes codes;
    private final Findings findings;

    /** @param findings takes in which names were read as others */
    Spellings(FactCodes codes, Findings findings) {
        this.codes = codes;
        this.findings = findings;
    }

    /** The spelling of a code that is kept, which may be the code itself. */
    String kept(String dimension, String code) {
        Map<String, String> known = first.computeIfAbsent(dimension, this::known);
        String before = known.putIfAbsent(folded(code), code);
        return before == null ? code : before;
    }

    /**
     * Tells that a cell is read as a name that is spelt otherwise, once for each spelling.
     *
     * @param first the line that has the spelling that is kept; empty where an earlier file has it
     */
    void tell(CsvLine line, String column, String dimension, String text, String code, OptionalInt first) {
        if (told.add(dimension + "\n" + text)) {
            Message message = first.isPresent()
                    ? Message.of("cell.spellingOfLine", code, first.getAsInt())
                    : Message.of("cell.spelling", code);
            findings.add(Finding.warning(line.line(), column, text, message));
        }
    }

    private Map<String, String> known(String dimension) {
        Map<String, String> known = new HashMap<>();
        codes.known(dimension).forEach(code -> known.putIfAbsent(folded(code), code));
        return known;
    }

    private static String folded(String code) {
        return TidyText.of(code).toLowerCase(Locale.ROOT);
    }
}
