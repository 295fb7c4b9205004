package dk.taellertal.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.disclosure.Workplaces.Cell;
import dk.taellertal.core.disclosure.Workplaces.Told;
import dk.taellertal.core.value.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Someone asks everything that may be asked of each version of the numbers, takes rows that count the same in two versions for the
 * same, writes each number told as an equation, and solves all of them together.
 */
class EarlierVersionsTest {

    private static final int VERSIONS = 3;

    private final Path folder;

    EarlierVersionsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void no_small_cell_or_sum_of_any_version_follows_from_all_versions_together(long seed) throws IOException {
        List<List<Cell>> versions = versions(seed);
        List<Cell> cells = versions.stream().flatMap(List::stream).distinct().toList();
        List<Workplaces> workplaces = Workplaces.versions(folder, versions);
        try (Workplaces last = workplaces.getLast()) {
            Equations known = new Equations(cells.size());
            List<Told> all = new ArrayList<>();
            for (Workplaces version : workplaces) {
                all.addAll(version.everything(List.of("165")));
            }
            List<Told> numbers = all.stream().filter(EarlierVersionsTest::tells).toList();
            numbers.stream().map(t -> indexes(cells, t.cells())).distinct().forEach(known::know);
            cells.stream().filter(c -> c.count() == 0).forEach(c -> known.know(List.of(cells.indexOf(c))));

            Stream<List<Cell>> small = cells.stream().filter(Cell::small).map(List::of);
            Stream<List<Cell>> sums = all.stream()
                    .filter(t -> t.count() > 0 && t.count() < Workplaces.K)
                    .map(Told::cells)
                    .distinct();
            assertThat(Stream.concat(small, sums))
                    .as("seed %d", seed)
                    .filteredOn(secret -> known.compute(indexes(cells, secret)))
                    .isEmpty();
            // The rule would be kept by telling nothing at all; of these rows half are small, and many sums with them.
            assertThat(numbers.size()).isGreaterThan(all.size() / 20);
            assertThat(last.cells).isEqualTo(versions.getLast());
        }
    }

    /** Each version has some rows of the one before in another count, and lacks or adds one. */
    private static List<List<Cell>> versions(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Cell>> versions = new ArrayList<>(List.of(Workplaces.random(seed, 1, Workplaces.AREAS)));
        while (versions.size() < VERSIONS) {
            List<Cell> next = new ArrayList<>();
            for (Cell cell : versions.getLast()) {
                int kind = random.nextInt(8);
                if (kind < 2) {
                    int count = kind == 0 ? random.nextInt(1, Workplaces.K) : random.nextInt(Workplaces.K, 30);
                    next.add(new Cell(cell.area(), cell.year(), cell.department(), cell.sex(), count));
                } else if (kind > 2 || next.isEmpty()) {
                    next.add(cell);
                }
            }
            versions.add(next);
        }
        return versions;
    }

    private static boolean tells(Told told) {
        return (told.first() ? told.computed().numerator() : told.computed().denominator()).isPresent()
                || (told.first() && told.computed().value() instanceof Value.Known);
    }

    private static List<Integer> indexes(List<Cell> cells, List<Cell> among) {
        return among.stream().map(cells::indexOf).toList();
    }
}
