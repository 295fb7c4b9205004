package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.load.sums.MetCodes;
import dk.taellertal.ingest.load.sums.MetCodes.Met;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Names that were read as they stand, but may be none: of a line that somebody commented out, with a quotation mark that
 * has no other, a code with decimals, or of a computed row where the amounts cannot prove it.
 */
final class OddNames {

    private static final Pattern COMMENTED = Pattern.compile("(?U)(?:#+|//+|--+|%+|;+)\\s*[\\p{L}\\p{N}].*");
    /** What a spreadsheet makes of a code when it takes it for an amount. */
    private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]0+");
    /** Nothing but what a computed row is called: an indicator may be a mean of something, and says of what. */
    private static final Pattern COMPUTED = Pattern.compile(
            "(?iU)(?:(?:lands)?gennemsnit(?:tet)?|gns\\.?|gnsn\\.?|snit|middel(?:værdi)?|mean|average|median(?:en)?"
                    + "|ændring|forskel|difference|change|i alt|ialt|total|sum|samlet)"
                    + "(?:,? (?:i|in) (?:pct\\.?|procent|percent|%|alt))?[ :.]*");

    private final MetCodes met;
    private final boolean addable;
    private final Findings findings;

    /** @param addable whether a computed row is found by its amounts */
    OddNames(MetCodes met, boolean addable, Findings findings) {
        this.met = met;
        this.addable = addable;
        this.findings = findings;
    }

    /** Warns once of each such name, on the first line that has it. */
    void tell(Collection<DimensionColumn> dimensions) {
        dimensions.stream()
                .filter(d -> d.codes().isEmpty())
                .map(d -> List.copyOf(met.of(d.name())))
                .forEach(this::tell);
    }

    private void tell(List<Met> names) {
        few(names, name -> COMMENTED.matcher(name).matches(), "cell.commented");
        few(names, name -> name.chars().filter(c -> c == '"').count() % 2 == 1, "cell.loneQuote");
        few(names, name -> DECIMAL.matcher(name).matches(), "cell.decimalCode");
        if (!addable) {
            few(names, name -> COMPUTED.matcher(name).matches(), "cell.computedName");
        }
    }

    /** Where most names are of that kind, it is how they are written. */
    private void few(List<Met> names, Predicate<String> odd, String told) {
        List<Met> found = names.stream().filter(m -> odd.test(m.text())).toList();
        if (found.size() * 2 <= names.size() || names.size() == 1) {
            found.forEach(m -> findings.add(Finding.warning(m.line(), m.column(), m.text(), Message.of(told))));
        }
    }
}
