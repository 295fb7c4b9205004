package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.CodeForm;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.load.sums.MetCodes;
import dk.taellertal.ingest.load.sums.MetCodes.Met;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Names that were read as they stand, but may be none: of a line that somebody commented out, with a quotation mark that
 * has no other, a code with decimals, or of a computed row where the amounts cannot prove it.
 */
final class OddNames {

    private static final int MOST_TOLD = 20;

    private static final String DRANST = "dranst";
    /** Assets and liabilities. */
    private static final Set<String> BALANCE = Set.of("8", "9");

    private static final Pattern COMMENTED = Pattern.compile("(?U)(?:#+|//+|--+|%+|;+)\\s*[\\p{L}\\p{N}].*");
    /** What a spreadsheet makes of a code when it takes it for an amount. */
    private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]0+");
    /** Nothing but what a computed row is called: an indicator may be a mean of something, and says of what. */
    private static final Pattern COMPUTED = Pattern.compile(
            "(?iU)(?:(?:lands)?gennemsnit(?:tet)?|gns\\.?|gnsn\\.?|snit|middel(?:værdi)?|mean|average|median(?:en)?"
                    + "|ændring|forskel|difference|change|i alt|ialt|total|sum|samlet)"
                    + "(?:,? (?:i|in) (?:pct\\.?|procent|percent|%|alt))?[ :.]*");

    /** A letter of another script within a word, which looks like a Latin one. */
    private static final Pattern MIXED = Pattern.compile(
            ".*(?:\\p{IsLatin}[\\p{IsCyrillic}\\p{IsGreek}]|[\\p{IsCyrillic}\\p{IsGreek}]\\p{IsLatin}).*");
    /** What a page of the web writes for a letter. */
    private static final Pattern ENTITY = Pattern.compile(".*&(?:[A-Za-z]{2,8}|#\\d{2,5}|#x[0-9A-Fa-f]{2,4});.*");
    /** A remark that somebody wrote before the name. */
    private static final Pattern REMARK = Pattern.compile(
            "(?iU)(?:rettet|rettelse|obs|nb|bemærk|note|slettet|slettes|udgår|fejl|kladde|annulleret|deleted|corrected|draft)"
                    + "\\b(?:[^:]{0,25})[:!].*|(?:slettet|slettes|udgår|annulleret|deleted|cancelled)\\b.*");

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
        dimensions.stream().filter(d -> !d.codes().isEmpty()).forEach(this::labels);
        balance(dimensions);
        dimensions.stream()
                .filter(d -> d.codes().isEmpty())
                .map(d -> List.copyOf(met.of(d.name())))
                .forEach(this::tell);
    }

    /** A code beside the name of another one. */
    private void labels(DimensionColumn dimension) {
        for (Met code : met.of(dimension.name())) {
            String label = met.label(dimension.name(), code.id());
            String own = dimension.codes().getOrDefault(code.code(), label);
            boolean other = dimension.codes().values().stream().anyMatch(l -> l.equalsIgnoreCase(label));
            if (other && !own.equalsIgnoreCase(label)) {
                findings.add(Finding.warning(
                        code.line(), code.column(), code.text(), Message.of("cell.otherLabel", label, own)));
            }
        }
    }

    /** Assets and liabilities stand on main account 9 alone. */
    private void balance(Collection<DimensionColumn> dimensions) {
        boolean onBalance = dimensions.stream()
                .filter(d -> d.form() == CodeForm.FUNCTION)
                .allMatch(d -> met.of(d.name()).stream().anyMatch(m -> m.code().startsWith("09")));
        dimensions.stream()
                .filter(d -> d.name().equals(DRANST) && !onBalance)
                .flatMap(d -> met.of(d.name()).stream())
                .filter(m -> BALANCE.contains(m.code()))
                .forEach(m ->
                        findings.add(Finding.warning(m.line(), m.column(), m.text(), Message.of("cell.balanceOnly"))));
    }

    private void tell(List<Met> names) {
        few(names, name -> COMMENTED.matcher(name).matches(), "cell.commented");
        few(names, name -> name.chars().filter(c -> c == '"').count() % 2 == 1, "cell.loneQuote");
        few(names, name -> DECIMAL.matcher(name).matches(), "cell.decimalCode");
        few(names, name -> REMARK.matcher(name).matches(), "cell.remarkInName");
        all(names, name -> MIXED.matcher(name).matches(), "cell.mixedScript");
        all(names, name -> ENTITY.matcher(name).matches(), "cell.entity");
        LikeNames.findings(names).forEach(findings::add);
        LostZeros.findings(names).forEach(findings::add);
        if (!addable) {
            few(names, name -> COMPUTED.matcher(name).matches(), "cell.computedName");
        }
    }

    /** Where most names are of that kind, it is how they are written. */
    private void few(List<Met> names, Predicate<String> odd, String told) {
        List<Met> found = names.stream().filter(m -> odd.test(m.text())).toList();
        if (found.size() * 2 <= names.size() || names.size() == 1) {
            tell(found, told);
        }
    }

    private void all(List<Met> names, Predicate<String> odd, String told) {
        tell(names.stream().filter(m -> odd.test(m.text())).toList(), told);
    }

    private void tell(List<Met> names, String told) {
        names.stream()
                .limit(MOST_TOLD)
                .forEach(m -> findings.add(Finding.warning(m.line(), m.column(), m.text(), Message.of(told))));
    }
}
