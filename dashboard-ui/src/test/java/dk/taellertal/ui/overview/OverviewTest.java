package dk.taellertal.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.target.Standing;
import dk.taellertal.core.target.Status;
import dk.taellertal.ui.format.UiTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final LifeArea LIFE = new LifeArea("ungeliv", "Ungeliv", Optional.empty(), "Direktør");
    private static final PoliticalGoal GOAL = new PoliticalGoal(
            "klogere", "Klogere", Optional.empty(), List.of("ungeliv"), Optional.empty(), Optional.empty(), false);

    private static Objective objective(String lead, String... support) {
        return new Objective(
                "o",
                "O",
                Optional.empty(),
                "klogere",
                "ungeliv",
                lead,
                List.of(support),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                List.of());
    }

    private static Overview with(Status... statuses) {
        List<Overview.Aim> aims = Arrays.stream(statuses)
                .map(status -> new Standing(status, Optional.empty(), false))
                .map(standing -> new Overview.Aim(GOAL, objective("A"), standing, List.of()))
                .toList();
        return new Overview(List.of(new Overview.Life(LIFE, aims, List.of())));
    }

    @Test
    void nothing_is_counted_that_is_not_there() {
        assertThat(with(Status.REACHED).standings().sentence(UiTexts.danish())).isEqualTo("1 af 1 mål følger planen");
        assertThat(with().standings().sentence(UiTexts.danish())).isEqualTo("Ingen mål passer til valget");
    }

    @Test
    void a_selection_is_the_address_it_came_from() {
        QueryParameters address =
                QueryParameters.fromString("year=2019&department=A&chief=B+%26+C&goal=klogere&open=ungeliv");

        Selection selection = Selection.of(address);

        assertThat(selection.chief()).contains("B & C");
        assertThat(selection.parameters()).isEqualTo(address);
        assertThat(selection.with("chief", "").chief()).isEmpty();
        assertThat(Selection.of(selection.withOpen(List.of()).parameters()).open())
                .as("all folded is not the same as nobody having said")
                .contains(List.of("none"));
    }

    @Test
    void a_chief_leads_or_supports_and_a_department_leads_or_owns_a_figure() {
        Objective objective = objective("A", "B");

        assertThat(selected("chief=A").holds(objective, List.of("C"))).isTrue();
        assertThat(selected("chief=B").holds(objective, List.of("C"))).isTrue();
        assertThat(selected("chief=C").holds(objective, List.of("C"))).isFalse();
        assertThat(selected("department=A").holds(objective, List.of("C"))).isTrue();
        assertThat(selected("department=B").holds(objective, List.of("C"))).isFalse();
        assertThat(selected("department=C").holds(objective, List.of("C"))).isTrue();
        assertThat(selected("chief=A&department=B").holds(objective, List.of("C")))
                .isFalse();
    }

    private static Selection selected(String query) {
        return Selection.of(QueryParameters.fromString(query));
    }
}
