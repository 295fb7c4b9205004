package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.mapping.Mapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;

/** The marks that stand where amounts should, and Excel's errors beside them: how often each in a column, and where first. */
final class Marks {

    private static final int LINES_NAMED = 5;
    private static final int FEWEST_BESIDE_ONE = 3;
    /** So many numbers beside each blank make it a rare one. */
    private static final int SELDOM = 20;

    private record Mark(int position, String text) {}

    private static final class Tally {
        long times;
        final List<Integer> lines = new ArrayList<>();

        void add(int line) {
            times++;
            if (lines.size() < LINES_NAMED) {
                lines.add(line);
            }
        }

        void add(Tally later) {
            times += later.times;
            later.lines.stream().limit(LINES_NAMED - lines.size()).forEach(lines::add);
        }
    }

    private final Map<Mark, Tally> tallies = new HashMap<>();

    void met(int position, String text, int line) {
        tallies.computeIfAbsent(new Mark(position, text), m -> new Tally()).add(line);
    }

    /** Adds those of later lines. */
    void add(Marks later) {
        later.tallies.forEach(
                (mark, tally) -> tallies.computeIfAbsent(mark, m -> new Tally()).add(tally));
    }

    /**
     * One finding for each mark of a column, with its first line: a note, or a warning where nearly all other rows have a
     * number in the place of a blank.
     *
     * @param filled by position, how many numbers its column has
     */
    List<Finding> findings(Mapping mapping, SourceProfile profile, IntToLongFunction filled) {
        return tallies.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Mark::position).thenComparing(Mark::text)))
                .map(e -> finding(e.getKey(), e.getValue(), mapping, profile, filled))
                .toList();
    }

    private static Finding finding(
            Mark mark, Tally tally, Mapping mapping, SourceProfile profile, IntToLongFunction filled) {
        String lines = tally.lines.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + (tally.times > tally.lines.size() ? " …" : "");
        boolean lost = mark.text().isEmpty()
                && mapping.holdsAmounts(mark.position())
                && isSeldom(tally.times, filled.applyAsLong(mark.position()));
        if (lost) {
            boolean zero = profile.zero().contains("");
            return Finding.warning(
                    tally.lines.getFirst(),
                    mapping.header().label(mark.position()),
                    "",
                    Message.of(zero ? "mark.lostZero" : "mark.lostMissing", tally.times, lines));
        }
        return Finding.note(
                tally.lines.getFirst(),
                mapping.header().label(mark.position()),
                mark.text(),
                Message.of(key(mark, mapping, profile), tally.times, lines));
    }

    /**
     * What is told where no cell of an amount holds a number, by the first line: all of them are blank or missing. Zeros that
     * are written are numbers.
     */
    Optional<Finding> nothing(Mapping mapping, SourceProfile profile) {
        List<Map.Entry<Mark, Tally>> amounts = tallies.entrySet().stream()
                .filter(e -> mapping.holdsAmounts(e.getKey().position()))
                .toList();
        boolean zeros = amounts.stream()
                .map(e -> e.getKey().text())
                .anyMatch(text -> !text.isEmpty() && !profile.missing().contains(text));
        return amounts.stream()
                .filter(e -> !zeros)
                .min(Comparator.comparing(
                                (Map.Entry<Mark, Tally> e) -> e.getValue().lines.getFirst())
                        .thenComparing(e -> e.getKey().position()))
                .map(e -> Finding.warning(
                        e.getValue().lines.getFirst(),
                        mapping.header().label(e.getKey().position()),
                        e.getKey().text(),
                        Message.of("mark.nothing")));
    }

    /** Whether blanks are so few beside numbers that a number may have been lost. */
    private static boolean isSeldom(long blanks, long numbers) {
        return blanks == 1 ? numbers >= FEWEST_BESIDE_ONE : blanks * SELDOM <= numbers;
    }

    private static String key(Mark mark, Mapping mapping, SourceProfile profile) {
        boolean blank = mark.text().isEmpty();
        if (!mapping.holdsAmounts(mark.position())) {
            return "mark.error";
        }
        return profile.zero().contains(mark.text())
                ? blank ? "mark.zeroBlank" : "mark.zero"
                : blank ? "mark.missingBlank" : "mark.missing";
    }
}
