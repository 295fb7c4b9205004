package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped extracts, loaded in the order in which they are listed. */
class DemoDataTest {

    private final Path folder;

    DemoDataTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void every_file_is_listed_and_every_figure_has_three_known_periods() throws IOException {
        List<String> few = new ArrayList<>();
        try (TestHome home = TestHome.demo(folder);
                var files = Files.list(TestHome.DEMO)) {
            assertThat(home.uploads()).hasSize((int) files.count() - 1);
            for (KeyFigure figure : home.open().catalogue().figures().values()) {
                FigureAnswer answer = home.answer(figure.id().value());
                long known = answer.points().stream()
                        .filter(p -> p.value() instanceof Value.Known)
                        .count();
                if (known < 3) {
                    few.add(figure.id() + " " + TestHome.told(answer));
                }
            }
        }
        assertThat(few).isEmpty();
    }

    @Test
    void kan_skal_and_unmarked_are_the_whole_budget() throws IOException {
        try (TestHome home = TestHome.demo(folder)) {
            List<BigDecimal> shares = List.of("kan-andel", "umaerket-andel").stream()
                    .map(id -> TestHome.point(home.answer(id), "2020"))
                    .map(p -> p.computed().numerator().orElseThrow())
                    .toList();
            // Millions of kroner: kan 446.9, unmarked 118.3, of 1,953.4 in all
            assertThat(shares.get(0).movePointLeft(6)).isBetween(new BigDecimal("446.85"), new BigDecimal("446.95"));
            assertThat(shares.get(1).movePointLeft(6)).isBetween(new BigDecimal("118.25"), new BigDecimal("118.35"));
            assertThat(TestHome.point(home.answer("kan-andel"), "2020")
                            .computed()
                            .denominator()
                            .orElseThrow()
                            .movePointLeft(6))
                    .isBetween(new BigDecimal("1953.35"), new BigDecimal("1953.45"));
        }
    }

    @Test
    void the_population_of_2021_is_964_below_the_forecast_and_says_that_it_is_made_up() throws IOException {
        try (TestHome home = TestHome.demo(folder)) {
            FigureAnswer answer = home.answer("folketal-mod-prognose-2020");
            Point first = answer.points().stream()
                    .filter(p -> p.period().year() == 2021)
                    .findFirst()
                    .orElseThrow();

            assertThat(first.amount()).hasValueSatisfying(a -> assertThat(a).isEqualByComparingTo("-964"));
            assertThat(answer.synthetic()).isTrue();
        }
    }
}
