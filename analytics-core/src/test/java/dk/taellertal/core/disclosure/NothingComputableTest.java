package dk.taellertal.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.disclosure.Workplaces.Cell;
import dk.taellertal.core.disclosure.Workplaces.Told;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Someone asks everything that may be asked, writes each number told as an equation over the base cells, and solves: for
 * every small cell, every small sum, and all small groups of two cells.
 */
class NothingComputableTest {

    private static final int YEARS = 4;

    private final Path folder;

    NothingComputableTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Whether a number is told: a known value tells both sums, an absent one what stands beside it. */
    private static boolean tells(Told told) {
        return (told.first() ? told.computed().numerator() : told.computed().denominator()).isPresent()
                || (told.first() && told.computed().value() instanceof Value.Known);
    }

    private static List<Integer> indexes(List<Cell> cells, List<Cell> among) {
        return among.stream().filter(cells::contains).map(cells::indexOf).toList();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, false"})
    void no_small_cell_or_sum_or_pair_follows_from_all_that_is_told(long seed, boolean totals) throws IOException {
        List<Cell> cells = Workplaces.random(seed, YEARS, Workplaces.AREAS);
        try (Workplaces workplaces = Workplaces.of(folder, cells, totals, false)) {
            List<Told> all = workplaces.everything(Workplaces.AREAS);
            Equations known = new Equations(cells.size());
            all.stream()
                    .filter(NothingComputableTest::tells)
                    .map(t -> indexes(cells, t.cells()))
                    .distinct()
                    .forEach(known::know);
            // Cells of nobody are told to be of nobody.
            cells.stream().filter(c -> c.count() == 0).forEach(c -> known.know(List.of(cells.indexOf(c))));

            List<String> computed = new ArrayList<>();
            for (List<Cell> secret : secrets(cells, all)) {
                if (known.compute(indexes(cells, secret))) {
                    computed.add(secret.toString());
                }
            }
            assertThat(computed).isEmpty();
            // The rule would be kept by telling nothing at all.
            assertThat(all.stream().filter(NothingComputableTest::tells).count())
                    .isGreaterThan(all.size() / 10);
        }
    }

    private static List<List<Cell>> secrets(List<Cell> cells, List<Told> all) {
        List<List<Cell>> secrets = new ArrayList<>();
        List<Cell> small = cells.stream().filter(Cell::small).toList();
        small.forEach(c -> secrets.add(List.of(c)));
        IntStream.range(0, small.size())
                .forEach(i -> small.subList(i + 1, small.size()).stream()
                        .filter(c -> c.count() + small.get(i).count() < Workplaces.K)
                        .filter(c -> c.year() == small.get(i).year()
                                && c.area().equals(small.get(i).area()))
                        .forEach(c -> secrets.add(List.of(small.get(i), c))));
        all.stream()
                .filter(t -> t.count() > 0 && t.count() < Workplaces.K)
                .map(Told::cells)
                .distinct()
                .forEach(secrets::add);
        return secrets;
    }

    @ParameterizedTest
    @CsvSource({"5, false"})
    void a_hidden_value_comes_without_its_parts_and_without_its_rows(long seed, boolean totals) throws IOException {
        List<Cell> cells = Workplaces.random(seed, YEARS, Workplaces.AREAS);
        try (Workplaces workplaces = Workplaces.of(folder, cells, totals, true)) {
            List<Told> hidden = workplaces.everything(List.of("165")).stream()
                    .filter(t -> t.computed().value() instanceof Value.Suppressed)
                    .toList();
            assertThat(hidden).isNotEmpty();
            assertThat(hidden).allSatisfy(t -> {
                assertThat(t.computed().numerator()).isEmpty();
                assertThat(t.computed().denominator()).isEmpty();
                assertThat(t.computed().sources())
                        .allSatisfy(s -> assertThat(s)
                                .extracting(Source::rows, Source::lines)
                                .containsExactly(0L, List.of()));
            });
        }
    }
}
