package dk.taellertal.ingest.csv;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Decides which delimiter a file uses, by what each makes of its first lines: for files read as they stand and as tables. */
public final class DelimiterSniffer {

    /** The delimiters that are tried. */
    public static final List<Character> CANDIDATES = List.of(';', '\t', '|', ',');

    private static final Comparator<DelimiterCut> BY_SCORE =
            Comparator.comparing(DelimiterCut::alike).thenComparing(DelimiterCut::width);

    private final List<DelimiterCut> cuts;

    /** @param samples the first lines as each delimiter cuts them, in the order of {@link #CANDIDATES} */
    public DelimiterSniffer(Map<Character, List<CsvLine>> samples) {
        cuts = samples.entrySet().stream()
                .map(e -> DelimiterCut.of(e.getKey(), e.getValue()))
                .toList();
    }

    /** @param c a character, or -1 at the end of a text */
    static boolean isCandidate(int c) {
        return c == ';' || c == '\t' || c == '|' || c == ',';
    }

    /**
     * The delimiter that cuts the most lines alike. A comma stands in numbers too: another that cuts most lines, alike or not,
     * goes before it, unless the comma alone cuts all of them.
     */
    public char best() {
        boolean commaCutsAll = cuts.stream().anyMatch(c -> c.delimiter() == ',' && c.plain() && c.cutsAllAlike());
        return best(c -> c.delimiter() != ',' && c.cutsMostAlike() && (!commaCutsAll || c.cutsAllAlike()))
                .or(() -> best(c -> c.delimiter() != ',' && c.cutsMost() && !commaCutsAll))
                .or(() -> best(c -> c.width() > 1 && !c.onlyDecimals()))
                .map(DelimiterCut::delimiter)
                .orElse(CANDIDATES.getFirst());
    }

    private Optional<DelimiterCut> best(Predicate<DelimiterCut> among) {
        return cuts.stream().filter(among).max(BY_SCORE);
    }

    /** Whether the best one cuts more than half of the lines. */
    public boolean cutsMost() {
        return bestCut().filter(DelimiterCut::cutsMost).isPresent();
    }

    /** Whether it cuts more than half of the lines, and not through their numbers only. */
    public boolean cutsWords() {
        return bestCut().filter(c -> c.cutsMost() && !c.throughNumbers()).isPresent();
    }

    /**
     * The best one, and those that cut every line alike as well, but not for being in numbers or sentences; empty where there
     * are none of these.
     */
    public List<DelimiterCut> rivals() {
        char best = best();
        List<DelimiterCut> equal = cuts.stream()
                .filter(c -> c.delimiter() == best || c.plain())
                .filter(c -> c.cutsAllAlike() && c.lines() > 1)
                .toList();
        return equal.size() < 2 || equal.stream().noneMatch(c -> c.delimiter() == best) ? List.of() : equal;
    }

    private Optional<DelimiterCut> bestCut() {
        char best = best();
        return cuts.stream().filter(c -> c.delimiter() == best).findFirst();
    }
}
