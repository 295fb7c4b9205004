package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.AgeRange;
import dk.taellertal.core.dataset.CodeForm;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.SubtotalCandidate;
import dk.taellertal.core.store.SubtotalPattern;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.load.sums.MetCodes;
import dk.taellertal.ingest.load.sums.MetCodes.Met;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Ages of which some stand twice in a file: a group of years beside single ones of the same period and place. Either
 * counts, and the sender says which. Groups that overlap each other are refused.
 */
final class AgeOverlaps {

    /** Ends the key of the question which of the two kinds counts. */
    static final String KEY = ".overlap";

    private static final Pattern AGES = Pattern.compile("(?iU)(?:.*\\b)?(?:alder|age)\\b.*");

    private static final int FEWEST_YEARS = 10;
    private static final int MOST_LACKING = 5;
    /** A population of so many single years does not end before some are old. */
    private static final int MANY_YEARS = 60;

    private static final int OLD = 95;

    private static final String GROUPS = "grupper";
    private static final String YEARS = "enkeltår";

    private final Map<String, String> answers;
    private final MetCodes met;
    private final Staging staging;
    private final Findings findings;
    private final Collection<Question> questions;

    AgeOverlaps(
            Map<String, String> answers,
            MetCodes met,
            Staging staging,
            Findings findings,
            Collection<Question> questions) {
        this.answers = answers;
        this.met = met;
        this.staging = staging;
        this.findings = findings;
        this.questions = questions;
    }

    private record Age(Met met, AgeRange years) {}

    void settle(Collection<DimensionColumn> dimensions) {
        dimensions.stream().filter(AgeOverlaps::holdsAges).forEach(this::settle);
    }

    /** Whether a dimension is of ages, whether their spelling is kept or made one. */
    private static boolean holdsAges(DimensionColumn dimension) {
        boolean named =
                dimension.codes().isEmpty() && AGES.matcher(dimension.label()).matches();
        return dimension.form() == CodeForm.AGE || named;
    }

    /** Warns of a few single years that lack among many: their rows may be lost. */
    private void tellGaps(List<Age> ages) {
        TreeSet<Integer> years = only(ages, true).stream()
                .map(age -> age.years().first())
                .collect(Collectors.toCollection(TreeSet::new));
        if (years.size() < FEWEST_YEARS) {
            return;
        }
        List<String> lacking = IntStream.rangeClosed(years.first(), years.last())
                .filter(year -> !years.contains(year))
                .filter(year ->
                        ages.stream().noneMatch(age -> age.years().overlaps(new AgeRange(year, OptionalInt.of(year)))))
                .mapToObj(String::valueOf)
                .toList();
        boolean ends = years.first() == 0
                && years.last() < OLD
                && ages.stream().allMatch(age -> age.years().last().orElse(OLD) <= years.last());
        if (years.size() >= MANY_YEARS && ends) {
            findings.add(Finding.warning(0, ages.getFirst().met().column(), "", Message.of("age.ends", years.last())));
        }
        if (!lacking.isEmpty() && lacking.size() <= MOST_LACKING) {
            findings.add(Finding.warning(
                    0,
                    ages.getFirst().met().column(),
                    "",
                    Message.of("age.gaps", String.join(", ", lacking), years.first(), years.last())));
        }
    }

    /** Warns of years between groups that are no longer than the groups beside them: a group may be lost. */
    private void tellGroupGaps(List<Age> ages) {
        List<AgeRange> groups = ages.stream()
                .map(Age::years)
                .sorted(Comparator.comparing(AgeRange::first))
                .toList();
        int longest = groups.stream()
                .filter(g -> g.last().isPresent())
                .mapToInt(g -> g.last().getAsInt() - g.first() + 1)
                .max()
                .orElse(0);
        if (longest < 2 || only(ages, true).size() >= FEWEST_YEARS) {
            return;
        }
        int reached = groups.getFirst().first();
        for (AgeRange group : groups) {
            int lacking = group.first() - reached;
            if (lacking > 0 && lacking <= longest) {
                String told = lacking == 1 ? String.valueOf(reached) : reached + "-" + (group.first() - 1);
                findings.add(Finding.warning(
                        0,
                        ages.getFirst().met().column(),
                        "",
                        Message.of(
                                "age.gaps",
                                told,
                                groups.getFirst().first(),
                                groups.getLast().first())));
            }
            reached = Math.max(reached, group.last().orElse(Integer.MAX_VALUE - 1) + 1);
        }
    }

    private void settle(DimensionColumn dimension) {
        List<Age> ages = met.of(dimension.name()).stream()
                .flatMap(m -> AgeRange.of(m.code()).map(y -> new Age(m, y)).stream())
                .toList();
        tellGaps(ages);
        tellGroupGaps(ages);
        List<Age> groups = ages.stream().filter(a -> !a.years().isOneYear()).toList();
        Set<Integer> groupLines = new TreeSet<>();
        Set<Integer> yearLines = new TreeSet<>();
        Optional<Age> first = Optional.empty();
        for (Age group : groups) {
            List<Age> within = ages.stream()
                    .filter(a -> !a.equals(group) && a.years().overlaps(group.years()))
                    .toList();
            Set<Integer> others = lines(dimension, group, only(within, false));
            if (!others.isEmpty()) {
                findings.add(Finding.error(
                        others.iterator().next(),
                        group.met().column(),
                        group.met().text(),
                        Message.of(
                                "age.groupsOverlap",
                                only(within, false).getFirst().met().text())));
                return;
            }
            Set<Integer> lines = lines(dimension, group, only(within, true));
            if (!lines.isEmpty()) {
                first = first.or(() -> Optional.of(group));
                groupLines.addAll(lines);
                only(within, true).forEach(year -> yearLines.addAll(lines(dimension, year, List.of(group))));
            }
        }
        if (first.isPresent()) {
            decide(dimension, first.get(), groupLines, yearLines);
        } else {
            groups.forEach(group -> tellMixed(group, ages));
        }
    }

    /** Warns of a group of years where other rows have years or groups within it, though none of the same place and period. */
    private void tellMixed(Age group, List<Age> ages) {
        ages.stream()
                .filter(a -> !a.equals(group) && a.years().overlaps(group.years()))
                .findFirst()
                .ifPresent(other -> findings.add(Finding.warning(
                        group.met().line(),
                        group.met().column(),
                        group.met().text(),
                        Message.of("age.mixed", other.met().text(), other.met().line()))));
    }

    private static List<Age> only(List<Age> ages, boolean oneYear) {
        return ages.stream().filter(a -> a.years().isOneYear() == oneYear).toList();
    }

    /** The lines of an age beside which others stand, all else alike. */
    private Set<Integer> lines(DimensionColumn dimension, Age age, List<Age> others) {
        if (others.isEmpty()) {
            return Set.of();
        }
        SubtotalPattern.Named named = new SubtotalPattern.Named(
                dimension.name(),
                age.met().id(),
                others.stream().map(o -> o.met().id()).collect(Collectors.toSet()));
        return staging
                .appended()
                .wholes(new SubtotalPattern(Set.of(dimension.name()), Set.of(), Set.of(), Optional.of(named)))
                .stream()
                .map(SubtotalCandidate::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void decide(DimensionColumn dimension, Age group, Set<Integer> groupLines, Set<Integer> yearLines) {
        String key = dimension.name() + KEY;
        String answer = answers.getOrDefault(key, "");
        switch (answer) {
            case GROUPS -> leaveOut(yearLines, group, "age.yearsLeftOut");
            case YEARS -> leaveOut(groupLines, group, "age.groupsLeftOut");
            case "" ->
                questions.add(new Question(
                        key,
                        Message.of(
                                "question.ages",
                                group.met().text(),
                                groupLines.iterator().next(),
                                yearLines.iterator().next()),
                        List.of(
                                new Question.Option(YEARS, Message.of("question.ages.years", groupLines.size())),
                                new Question.Option(GROUPS, Message.of("question.ages.groups", yearLines.size())))));
            default ->
                findings.add(Finding.error(0, "", answer, Message.of("answer.unknown", key, YEARS + ", " + GROUPS)));
        }
    }

    private void leaveOut(Set<Integer> lines, Age group, String told) {
        staging.leaveOut(new ArrayList<>(lines));
        findings.add(Finding.warning(
                lines.iterator().next(), group.met().column(), group.met().text(), Message.of(told, lines.size())));
    }
}
