package dk.taellertal.ingest.load.sums;

import dk.taellertal.core.dataset.CodeForm;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.SubtotalCandidate;
import dk.taellertal.core.store.SubtotalPattern;
import dk.taellertal.core.store.SubtotalPattern.Named;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.mapping.Mapping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the lines of a file that are sums of its other lines, holds them against these, and takes them out: a sum is
 * never loaded beside its parts. Where it is open whether a line is one, its sender is asked.
 *
 * @see "docs/decisions/0004-totals-beside-parts.md"
 */
public final class SumLines {

    private final Mapping mapping;
    private final SourceProfile profile;
    private final Staging staging;
    private final Findings findings;
    private final SumAnswers answers;
    private final List<MeasureColumn> measures;
    private final List<String> mixed;
    private final List<CodeFamily> families;
    private final NamedSums named;
    private final Map<Integer, SubtotalCandidate> leftOut = new TreeMap<>();
    /** Lines that were held against parts and stay rows. */
    private final Set<Integer> kept = new HashSet<>();

    private List<BigDecimal> units = List.of();

    /** @param met what the lines hold that lie in the staging */
    public SumLines(
            Mapping mapping,
            SourceProfile profile,
            MetCodes met,
            Staging staging,
            Findings findings,
            SumAnswers answers) {
        this.mapping = mapping;
        this.profile = profile;
        this.staging = staging;
        this.findings = findings;
        this.answers = answers;
        measures = mapping.contract().measures();
        List<DimensionColumn> dimensions = mapping.contract().dimensions().stream()
                .filter(DimensionColumn::additive)
                .toList();
        named = new NamedSums(mapping, met, staging, findings, answers);
        mixed = dimensions.stream()
                .map(DimensionColumn::name)
                .filter(met::mixed)
                .toList();
        families = dimensions.stream()
                .flatMap(d -> CodeFamily.among(d, met.of(d.name())).stream())
                .toList();
    }

    /** Takes the sums out of the staging, and says which they are. */
    public Collection<SubtotalCandidate> leaveOut() {
        if (!mixed.isEmpty() || !families.isEmpty() || named.wanted()) {
            units = IntStream.range(0, measures.size())
                    .mapToObj(i -> BigDecimal.TEN.pow(staging.appended().zeros(measures.get(i), mapping.scale(i))))
                    .toList();
            Set<Set<String>> blanks =
                    mixed.isEmpty() ? Set.of() : staging.appended().blanks(mixed);
            blanks(blanks);
            families.forEach(f -> named(f, blanks));
            blanksAlone();
            families.forEach(this::codesAlone);
            if (named.wanted()) {
                named.leaveOut(units, kept).forEach(row -> leftOut.put(row.line(), row));
            }
        }
        return leftOut.values();
    }

    /** What leaves fewer cells blank goes before what leaves more: it may be a part of that. */
    private void blanks(Set<Set<String>> blanks) {
        for (Set<String> blank : bySize(blanks)) {
            Set<String> told =
                    blank.stream().filter(profile.sumsWhereBlank()::contains).collect(Collectors.toSet());
            List<Set<String>> open = new ArrayList<>();
            if (told.isEmpty()) {
                blank.forEach(one -> open.add(Set.of(one)));
            } else {
                open.add(told);
            }
            open.add(blank);
            judge(
                    told.isEmpty() ? Evidence.BLANK : Evidence.PROFILE,
                    dimension(blank),
                    open.stream()
                            .distinct()
                            .map(o -> new SubtotalPattern(o, blank, without(blank), Optional.empty()))
                            .toList());
        }
    }

    /** A total of codes may leave blank what its parts have beside them. */
    private void named(CodeFamily family, Set<Set<String>> blanks) {
        String name = family.dimension().name();
        List<Set<String>> all = new ArrayList<>(List.of(Set.of()));
        all.addAll(bySize(blanks));
        for (Set<String> blank : all) {
            Set<String> wide = new HashSet<>(blank);
            if (wide.add(name)) {
                judge(
                        Evidence.NAME,
                        family.dimension(),
                        Stream.of(Set.of(name), wide)
                                .distinct()
                                .map(o -> new SubtotalPattern(o, blank, without(blank), Optional.of(of(family))))
                                .toList());
            }
        }
    }

    private static List<Set<String>> bySize(Set<Set<String>> blanks) {
        return blanks.stream().sorted(Comparator.comparing(Set::size)).toList();
    }

    private Set<String> without(Set<String> blank) {
        Set<String> filled = new HashSet<>(mixed);
        filled.removeAll(blank);
        return filled;
    }

    private static Named of(CodeFamily family) {
        return new Named(family.dimension().name(), family.whole().id(), family.parts());
    }

    /** The first of the dimensions, those that the profile tells before others. */
    private DimensionColumn dimension(Set<String> names) {
        return mapping.contract().dimensions().stream()
                .filter(d -> names.contains(d.name()))
                .min(Comparator.comparing(d -> !profile.sumsWhereBlank().contains(d.name())))
                .orElseThrow();
    }

    /** @param wholes the same lines with their parts ever less alike; the first that agree are the parts */
    private void judge(Evidence evidence, DimensionColumn dimension, List<SubtotalPattern> wholes) {
        Map<Integer, Comparison> lines = new TreeMap<>();
        for (SubtotalPattern whole : wholes) {
            compared(whole)
                    .forEach((line, comparison) -> lines.merge(
                            line,
                            comparison,
                            (narrow, wide) -> evidence.settles(narrow) || !evidence.settles(wide) ? narrow : wide));
        }
        lines.values().stream()
                .filter(c -> c.agreement() == Agreement.NOTHING)
                .forEach(c -> kept.add(c.row().line()));
        lines.keySet().removeAll(kept);
        SumTelling telling = new SumTelling(mapping, dimension, findings);
        Map<Integer, Comparison> sums = new TreeMap<>(lines);
        sums.values().removeIf(c -> !evidence.settles(c));
        lines.keySet().removeAll(sums.keySet());
        telling.sums(sums);
        takeOut(sums);
        if (lines.isEmpty()) {
            return;
        }
        switch (answers.to(dimension).orElseGet(() -> evidence.ofDoubtful(lines.values(), !sums.isEmpty()))) {
            case SUMS -> {
                telling.sums(lines);
                takeOut(lines);
            }
            case ROWS -> {
                telling.rows(lines);
                kept.addAll(lines.keySet());
            }
            case OPEN -> {
                answers.ask(telling.question(lines));
                takeOut(lines);
            }
        }
    }

    private Map<Integer, Comparison> compared(SubtotalPattern whole) {
        Map<Integer, Comparison> lines = new TreeMap<>();
        for (SubtotalCandidate row : staging.appended().wholes(whole)) {
            if (!kept.contains(row.line())) {
                lines.merge(row.line(), Comparison.of(row, measures, whole.open(), units), SumLines::worse);
            }
        }
        return lines;
    }

    private static Comparison worse(Comparison one, Comparison other) {
        return one.agreement().compareTo(other.agreement()) >= 0 ? one : other;
    }

    private void takeOut(Map<Integer, Comparison> lines) {
        if (!lines.isEmpty()) {
            staging.leaveOut(lines.keySet());
        }
        lines.forEach((line, comparison) -> leftOut.put(line, comparison.row()));
    }

    /** Where the profile says that a blank makes a sum, a line without parts is told of: it is loaded. */
    private void blanksAlone() {
        for (String name : new TreeSet<>(profile.sumsWhereBlank())) {
            if (mixed.contains(name)) {
                List<Integer> lines = staging.appended().linesWithout(name);
                List<Integer> alone =
                        lines.stream().filter(l -> !kept.contains(l)).toList();
                if (!alone.isEmpty()) {
                    new SumTelling(mapping, dimension(Set.of(name)), findings).alone(alone);
                }
            }
        }
    }

    /** A function over others that could not be held against them, for what stands beside it differs. */
    private void codesAlone(CodeFamily family) {
        if (family.dimension().form() != CodeForm.FUNCTION
                || answers.to(family.dimension()).isPresent()) {
            return;
        }
        Set<String> all = mapping.contract().dimensions().stream()
                .map(DimensionColumn::name)
                .collect(Collectors.toSet());
        staging.appended().wholes(new SubtotalPattern(all, Set.of(), Set.of(), Optional.of(of(family)))).stream()
                .map(SubtotalCandidate::line)
                .distinct()
                .forEach(line -> findings.add(Finding.error(
                        line,
                        family.whole().column(),
                        family.whole().text(),
                        Message.of("cell.total", family.dimension().label()))));
    }
}
