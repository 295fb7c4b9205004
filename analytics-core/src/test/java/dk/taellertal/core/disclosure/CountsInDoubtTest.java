package dk.taellertal.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.disclosure.Workplaces.Cell;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Counts are whole numbers and none is negative, and a reason tells something too. Someone tries every table of counts in
 * turn: each small count must have another value in some table of which the same would have been told.
 */
class CountsInDoubtTest {

    private static final int YEARS = 60;

    /** Counts above this are not tried. */
    private static final int MOST = 16;

    private final Path folder;

    CountsInDoubtTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What is told of the sum of some cells of one year: the ends of the range it lies in, inclusive. */
    private record Range(Set<Integer> cells, long from, long to) {}

    @Test
    void every_small_count_could_be_another_one() throws IOException {
        List<Cell> cells = Workplaces.random(11, YEARS, List.of("165")).stream()
                .filter(c -> !c.department().equals("c") && c.count() <= MOST)
                .toList();
        List<String> pinned = new ArrayList<>();
        int doubted = 0;
        try (Workplaces workplaces = Workplaces.of(folder, cells, false, false)) {
            Map<Map<String, String>, FigureAnswer> answers = Workplaces.narrowings().stream()
                    .filter(only -> !"c".equals(only.get("afdeling")))
                    .collect(Collectors.toMap(
                            only -> only, only -> workplaces.answer("antal", "165", only, Optional.empty())));
            for (int year = 2001; year <= 2000 + YEARS; year++) {
                List<Cell> table = inYear(cells, year);
                List<Range> told = new ArrayList<>();
                answers.forEach((only, answer) -> range(only, answer, table).ifPresent(told::add));
                List<Set<Integer>> possible = possible(table.size(), told);
                for (int i = 0; i < table.size(); i++) {
                    if (table.get(i).small()) {
                        doubted++;
                        if (possible.get(i).size() < 2) {
                            pinned.add(table + " tells " + table.get(i));
                        }
                    }
                }
            }
        }
        assertThat(pinned).isEmpty();
        assertThat(doubted).isGreaterThan(YEARS / 2);
    }

    private static List<Cell> inYear(List<Cell> cells, int year) {
        return cells.stream().filter(c -> c.year() == year).toList();
    }

    /** A sum of one cell that is hidden without being called small is not small; of several cells nothing is said. */
    private static Optional<Range> range(Map<String, String> only, FigureAnswer answer, List<Cell> table) {
        Set<Integer> cells = new TreeSet<>(IntStream.range(0, table.size())
                .filter(i -> Workplaces.matches(table.get(i), only))
                .boxed()
                .toList());
        Optional<Point> point = answer.points().stream()
                .filter(p -> !cells.isEmpty()
                        && p.period().year() == table.getFirst().year())
                .findFirst();
        return point.map(Point::value).flatMap(value -> switch (value) {
            case Value.Known(var amount) ->
                Optional.of(new Range(cells, amount.longValueExact(), amount.longValueExact()));
            case Value.Suppressed(int threshold, Value.Suppression suppression) ->
                Optional.of(
                        switch (suppression) {
                            case PRIMARY -> new Range(cells, 1, threshold - 1L);
                            case SECONDARY -> new Range(cells, cells.size() == 1 ? threshold : 1, Long.MAX_VALUE);
                        });
            case Value.Missing missing -> Optional.empty();
            case Value.NotApplicable notApplicable -> Optional.empty();
        });
    }

    /** The values that each cell takes in any table that agrees with what was told. */
    private static List<Set<Integer>> possible(int cells, List<Range> told) {
        List<Set<Integer>> possible = IntStream.range(0, cells)
                .<Set<Integer>>mapToObj(i -> new TreeSet<>())
                .toList();
        place(new int[cells], 0, told, possible);
        return possible;
    }

    private static void place(int[] table, int next, List<Range> told, List<Set<Integer>> possible) {
        if (next == table.length) {
            if (told.stream().allMatch(r -> agrees(r, table))) {
                IntStream.range(0, table.length).forEach(i -> possible.get(i).add(table[i]));
            }
            return;
        }
        for (int count = 0; count <= 3 * MOST; count++) {
            table[next] = count;
            int value = count;
            if (told.stream()
                    .filter(r -> r.cells().equals(Set.of(next)))
                    .allMatch(r -> r.from() <= value && value <= r.to())) {
                place(table, next + 1, told, possible);
            }
        }
        table[next] = 0;
    }

    private static boolean agrees(Range range, int[] table) {
        long sum = range.cells().stream().mapToLong(i -> table[i]).sum();
        return range.from() <= sum && sum <= range.to();
    }
}
