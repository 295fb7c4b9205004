package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.applied.Forecast;
import dk.taellertal.core.figure.ChartSpec;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The shipped extracts, loaded in the order in which they are listed, and what is defined over them. */
@TestInstance(Lifecycle.PER_CLASS)
class DemoDataTest {

    private final TestHome home;

    DemoDataTest(@TempDir Path folder) throws IOException {
        home = TestHome.demo(folder);
    }

    @AfterAll
    void close() {
        home.close();
    }

    @Test
    void every_file_is_listed_and_every_figure_has_three_known_periods() throws IOException {
        List<String> few = new ArrayList<>();
        try (var files = Files.list(TestHome.DEMO)) {
            assertThat(home.uploads()).hasSize((int) files.count() - 1);
        }
        for (KeyFigure figure : home.open().catalogue().figures().values()) {
            FigureAnswer answer = home.answer(figure.id().value());
            long known = answer.points().stream()
                    .filter(p -> p.value() instanceof Value.Known)
                    .count();
            if (known < 3) {
                few.add(figure.id() + " " + TestHome.told(answer));
            }
        }
        assertThat(few).isEmpty();
    }

    @Test
    void only_files_that_say_so_are_made_up() {
        assertThat(home.uploads())
                .allSatisfy(u -> assertThat(u.synthetic())
                        .as(u.file())
                        .isEqualTo(u.file().startsWith("SYNTETISK-")));
    }

    @Test
    void at_least_forty_figures_ship_and_each_serves_a_goal() {
        assertThat(home.open().catalogue().figures()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(home.open().catalogue().figures().values())
                .allSatisfy(f -> assertThat(f.goals()).as(f.id().value()).isNotEmpty());
    }

    @Test
    void ungeliv_has_no_objective_under_staerkere_and_rigere_and_there_is_no_other_hole() {
        Goals goals = home.open().catalogue().goals();
        List<String> holes = goals.lifeAreas().stream()
                .flatMap(life -> goals.politicalGoalsOf(life).stream()
                        .filter(goal -> goals.objectivesOf(life, goal).isEmpty())
                        .map(goal -> life.name() + ": " + goal.name()))
                .toList();

        assertThat(holes).containsExactly("Ungeliv: Et stærkere Albertslund", "Ungeliv: Et rigere Albertslund");
    }

    @Test
    void a_targets_baseline_is_the_value_of_its_period() {
        List<String> wrong = new ArrayList<>();
        for (Objective objective : home.open().catalogue().goals().objectives()) {
            for (Indicator indicator : objective.indicators()) {
                indicator.target().ifPresent(target -> {
                    BigDecimal value = baseline(indicator, target);
                    if (value.compareTo(target.baseline()) != 0) {
                        wrong.add("%s, %s: %s, but the figure says %s"
                                .formatted(objective.id(), indicator.figure(), target.baseline(), value));
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** As many decimals as the figure is shown with, or as the baseline is written with. */
    private BigDecimal baseline(Indicator indicator, Target target) {
        FigureAnswer answer = home.answer(indicator.figure().value());
        int decimals = Math.max(answer.figure().decimals(), target.baseline().scale());
        return TestHome.point(answer, target.baselinePeriod().toString())
                .amount()
                .orElseThrow()
                .setScale(decimals, RoundingMode.HALF_UP);
    }

    @Test
    void kan_skal_and_unmarked_are_the_whole_budget() {
        List<FigureAnswer> shares = List.of("kan-andel", "skal-andel", "umaerket-andel").stream()
                .map(id -> home.answer(id))
                .toList();
        for (Point point : shares.getFirst().points()) {
            BigDecimal parts = shares.stream()
                    .map(a -> TestHome.point(a, point.period().toString()))
                    .map(p -> p.computed().numerator().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(parts)
                    .as(point.period().toString())
                    .isEqualByComparingTo(point.computed().denominator().orElseThrow());
        }
        // Millions of kroner in 2020: kan 446.9 + skal 1,388.2 + unmarked 118.3 = 1,953.4
        assertThat(shares.stream().map(DemoDataTest::millionsOf2020)).containsExactly("446.9", "1388.2", "118.3");
        assertThat(TestHome.point(shares.getFirst(), "2020")
                        .computed()
                        .denominator()
                        .orElseThrow()
                        .movePointLeft(6))
                .isBetween(new BigDecimal("1953.35"), new BigDecimal("1953.45"));
    }

    private static String millionsOf2020(FigureAnswer answer) {
        return TestHome.point(answer, "2020")
                .computed()
                .numerator()
                .orElseThrow()
                .movePointLeft(6)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Test
    void the_population_of_2021_is_964_below_the_forecast_and_says_that_it_is_made_up() {
        FigureAnswer answer = home.answer("folketal-mod-prognose-2020");
        Point first = answer.points().stream()
                .filter(p -> p.period().year() == 2021)
                .findFirst()
                .orElseThrow();

        assertThat(first.amount()).hasValueSatisfying(a -> assertThat(a).isEqualByComparingTo("-964"));
        assertThat(answer.synthetic()).isTrue();
    }

    /** 27677 − 28641 = −964; the sum of each forecast's ages in its first year is 27766, 28641 and 27905. */
    @Test
    void the_population_has_three_forecasts_beside_it() {
        KeyFigure figure = home.open().catalogue().figure("folketal").orElseThrow();
        List<Forecast> forecasts = Forecast.all(
                figure,
                (ChartSpec.Fan) figure.shown().orElseThrow(),
                "165",
                home.open().snapshot().figures());

        assertThat(forecasts.stream()
                        .map(f -> f.name() + " " + f.made() + ": "
                                + f.answer().points().getFirst().period() + " "
                                + f.answer()
                                        .points()
                                        .getFirst()
                                        .amount()
                                        .orElseThrow()
                                        .toPlainString()))
                .containsExactly(
                        "prognose 2019 2019: 2020 27766",
                        "prognose 2020 2020: 2021 28641",
                        "prognose 2021 2021: 2022 27905");
        assertThat(TestHome.point(home.answer("folketal"), "2021K1")
                        .amount()
                        .orElseThrow()
                        .subtract(forecasts
                                .get(1)
                                .answer()
                                .points()
                                .getFirst()
                                .amount()
                                .orElseThrow()))
                .isEqualByComparingTo("-964");
        // Glostrup is none of the municipality's own forecast.
        assertThat(Forecast.all(
                        figure,
                        (ChartSpec.Fan) figure.shown().orElseThrow(),
                        "161",
                        home.open().snapshot().figures()))
                .isEmpty();
    }

    @Test
    void a_department_of_few_leaders_is_hidden_and_another_with_it() {
        // 2019: leaders 6 + 8 + 9 + 3 + 5 + 12 + 11 = 54; of HR & Løn 3, so of the next smallest, Økonomi & Stab 5,
        // nothing
        FigureAnswer all = home.answer("flekstid-pr-leder");
        assertThat(TestHome.point(all, "2019").computed().denominator())
                .hasValueSatisfying(leaders -> assertThat(leaders).isEqualByComparingTo("54"));
        assertThat(hidden("hr")).isEqualTo(Value.Suppression.PRIMARY);
        assertThat(hidden("oekonomi")).isEqualTo(Value.Suppression.SECONDARY);
        assertThat(TestHome.point(home.answer("flekstid-pr-leder", "afdeling=by"), "2019")
                        .amount())
                .isPresent();
    }

    private Value.Suppression hidden(String department) {
        Value value = TestHome.point(home.answer("flekstid-pr-leder", "afdeling=" + department), "2019")
                .value();
        return value instanceof Value.Suppressed(int threshold, Value.Suppression suppression)
                ? suppression
                : org.junit.jupiter.api.Assertions.fail(value.toString());
    }
}
