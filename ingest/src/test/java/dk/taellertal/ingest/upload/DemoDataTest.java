package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
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

    private TestHome demo() throws IOException {
        TestHome home = TestHome.in(folder);
        for (String line : Files.readAllLines(TestHome.DEMO.resolve("files.txt"))) {
            String[] words = line.split(" ", -1);
            UploadReport report =
                    words.length == 1 ? home.publishDemo(words[0]) : home.publishDemo(words[0], "dataset=" + words[2]);
            assertThat(report.outcome()).as(line).isEqualTo(Outcome.PUBLISHED);
        }
        return home;
    }

    @Test
    void every_file_is_listed_and_every_figure_has_three_known_periods() throws IOException {
        List<String> few = new ArrayList<>();
        try (TestHome home = demo();
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
        try (TestHome home = demo()) {
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
        try (TestHome home = demo()) {
            FigureAnswer answer = home.answer("folketal-mod-prognose-2020");
            Point first = answer.points().stream()
                    .filter(p -> p.period().year() == 2021)
                    .findFirst()
                    .orElseThrow();

            assertThat(first.amount()).hasValueSatisfying(a -> assertThat(a).isEqualByComparingTo("-964"));
            assertThat(answer.synthetic()).isTrue();
        }
    }

    @Test
    void a_department_of_few_leaders_is_hidden_and_another_with_it() throws IOException {
        try (TestHome home = demo()) {
            // 2019: leaders 6 + 8 + 9 + 3 + 5 + 12 + 11 = 54; of HR & Løn 3, so of the next smallest, Økonomi & Stab 5,
            // nothing
            FigureAnswer all = home.answer("flekstid-pr-leder");
            assertThat(TestHome.point(all, "2019").computed().denominator())
                    .hasValueSatisfying(leaders -> assertThat(leaders).isEqualByComparingTo("54"));
            assertThat(hidden(home, "hr")).isEqualTo(Value.Because.FEW);
            assertThat(hidden(home, "oekonomi")).isEqualTo(Value.Because.REVEALING);
            assertThat(TestHome.point(home.answer("flekstid-pr-leder", "afdeling=by"), "2019")
                            .amount())
                    .isPresent();
        }
    }

    private static Value.Because hidden(TestHome home, String department) {
        Value value = TestHome.point(home.answer("flekstid-pr-leder", "afdeling=" + department), "2019")
                .value();
        return value instanceof Value.Suppressed(int threshold, Value.Because because)
                ? because
                : org.junit.jupiter.api.Assertions.fail(value.toString());
    }
}
