package dk.taellertal.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.taellertal.core.plan.Plan;
import dk.taellertal.core.plan.PlanGoal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanReadingTest {

    private static final String PLAN = """
            plan: proeve
            name: Prøveplan
            first: 2018-01-01
            last: 2019-12-31
            source: En prøve
            tracks:
              - name: Spor 1
                themes:
                  - name: Et tema
                    goals:
            """;

    private final Path overlay;

    PlanReadingTest(@TempDir Path overlay) {
        this.overlay = overlay;
    }

    private Catalogue read(String... goals) throws IOException {
        Path folder = Files.createDirectories(overlay.resolve("plans"));
        String list = Stream.of(goals).map("          - %s\n"::formatted).collect(Collectors.joining());
        Files.writeString(folder.resolve("proeve.yaml"), PLAN + list);
        return Catalogue.read(overlay);
    }

    private Plan plan(String... goals) throws IOException {
        return Objects.requireNonNull(read(goals).plans().get("proeve"));
    }

    private List<String> faults(String... goals) {
        return catchThrowableOfType(CatalogueException.class, () -> read(goals)).faults().stream()
                .map(CatalogueFault::toString)
                .toList();
    }

    @Test
    void a_goal_has_a_deadline_a_figure_or_a_reason_why_nothing_measures_it() throws IOException {
        Plan plan = plan(
                "{text: Flere i job, deadline: inden udgangen af 2018, figure: ledighed}",
                "{text: Mere tillid, measurable: false, reason: Ingen spørger om det}",
                "{text: Kortere svartid}");

        PlanGoal first = plan.goals().getFirst();
        assertThat(first.deadline().orElseThrow().day()).isEqualTo("2018-12-31");
        assertThat(first.figure()).hasToString("Optional[ledighed]");
        assertThat(plan.goals().get(1).unmeasured()).contains("Ingen spørger om det");
        assertThat(plan.goals().get(1).lacksFigure()).isFalse();
        assertThat(plan.goals().get(2).lacksFigure()).isTrue();
    }

    @Test
    void a_deadline_outside_the_days_of_its_plan_is_read_and_stands_out() throws IOException {
        Plan plan = plan(
                "{text: For tidligt, deadline: inden udgangen af 2017}",
                "{text: På første dag, deadline: 01-01-2018}",
                "{text: På sidste dag, deadline: inden udgangen af 2019}",
                "{text: For sent, deadline: 1. kvartal 2020}",
                "{text: Uden frist}");

        assertThat(plan.goalsOutside()).extracting(PlanGoal::text).containsExactly("For tidligt", "For sent");
        assertThat(plan.goals().stream()
                        .flatMap(goal -> goal.deadline().stream())
                        .map(plan::timing))
                .containsExactly(Plan.Timing.BEFORE, Plan.Timing.WITHIN, Plan.Timing.WITHIN, Plan.Timing.AFTER);
    }

    @Test
    void what_is_wrong_is_told_with_file_and_line_all_at_once() {
        assertThat(faults(
                        "{text: A, deadline: inden sommerferien}",
                        "{text: B, measurable: false}",
                        "{text: C, reason: Derfor}",
                        "{text: D, farve: blå}"))
                .anySatisfy(f -> assertThat(f)
                        .startsWith("plans/proeve.yaml, line 11: 'deadline' is 'inden sommerferien' (expected")
                        .contains("'inden udgangen af marts 2019'"))
                .anySatisfy(f -> assertThat(f).startsWith("plans/proeve.yaml, line 12: 'reason' is missing"))
                .anySatisfy(
                        f -> assertThat(f).startsWith("plans/proeve.yaml, line 13: 'reason' belongs to a goal with"))
                .anySatisfy(f -> assertThat(f).startsWith("plans/proeve.yaml, line 14: 'farve' is not known here"));
        assertThat(faults("{text: E, figure: findes-ikke}"))
                .singleElement()
                .asString()
                .contains("the goal 'E' names the key figure 'findes-ikke', which is not defined");
        assertThat(faults("{text: F, figure: ledighed, measurable: false, reason: Nej}"))
                .anySatisfy(f -> assertThat(f).contains("cannot be measured and has the key figure 'ledighed'"));
        assertThat(faults("{text: G, cells: [For meget]}"))
                .anySatisfy(f -> assertThat(f).contains("the goal 'G' has 1 cells (expected 0"));
    }

    @Test
    void the_shipped_plans_have_two_tracks_and_the_four_rows_of_the_training() {
        Catalogue catalogue = Catalogue.read(overlay.resolve("nowhere"));

        Plan focus = Objects.requireNonNull(catalogue.plans().get("fokusomraader-2018-2019"));
        assertThat(focus.tracks()).hasSize(2);
        assertThat(focus.example()).isTrue();
        // One of its deadlines is the end of 2017, the day before it begins.
        assertThat(focus.goalsOutside())
                .extracting(goal -> goal.deadline().orElseThrow().day().toString())
                .containsExactly("2017-12-31");
        Plan training = Objects.requireNonNull(catalogue.plans().get("traeningsplan-2015"));
        assertThat(training.columns()).hasSize(4);
        assertThat(training.goals())
                .hasSize(4)
                .allMatch(goal -> goal.unmeasured().isPresent());
    }
}
