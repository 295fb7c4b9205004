package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.catalogue.CatalogueException;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.ObjectiveEvent;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objectives that people edit are in force at once, after a start, and as they were. */
class EditedObjectivesTest {

    private static final Actor ECONOMIST = new Actor("økonom", Role.ECONOMIST);
    /** There is no objective of this goal among the young: a hole that is real. */
    private static final String TEXT = """
            id: unge-i-byen
            name: "%s"
            goal: et-staerkere-albertslund
            lifeArea: ungeliv
            lead: "Unge & Fritid"
            indicators:
              - {figure: %s}
            """;

    @TempDir
    private Path folder;

    private TestHome home;

    @BeforeEach
    void open() {
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private void happens(ObjectiveEvent... events) throws IOException {
        home.open().configuration().edit(ECONOMIST, (catalogue, record) -> List.of(events));
    }

    private static ObjectiveEvent saved(String name, String figure) {
        return new ObjectiveEvent.Saved("unge-i-byen", TEXT.formatted(name, figure), null);
    }

    private static List<String> inTheHole(Catalogue catalogue) {
        LifeArea young = catalogue.goals().lifeArea("ungeliv").orElseThrow();
        PoliticalGoal goal =
                catalogue.goals().politicalGoal("et-staerkere-albertslund").orElseThrow();
        return catalogue.goals().objectivesOf(young, goal).stream()
                .map(Objective::name)
                .toList();
    }

    private List<String> now() {
        return inTheHole(home.open().snapshot().catalogue());
    }

    @Test
    void a_hole_is_closed_at_once_and_open_again_when_the_objective_is_retired() throws IOException {
        assertThat(now()).isEmpty();

        happens(saved("Unge bliver i byen", "folketal"));
        long created = home.open().sequence();
        assertThat(now()).containsExactly("Unge bliver i byen");

        happens(new ObjectiveEvent.Retired("unge-i-byen", "prøvet"));
        assertThat(now()).isEmpty();
        assertThat(inTheHole(home.open().at(created).catalogue())).containsExactly("Unge bliver i byen");
        assertThat(inTheHole(home.open().configuration().asOf(created - 1))).isEmpty();

        home.reopen();
        assertThat(now()).isEmpty();
        happens(new ObjectiveEvent.Restored("unge-i-byen", null));
        assertThat(now()).containsExactly("Unge bliver i byen");
        home.reopen();
        assertThat(now()).containsExactly("Unge bliver i byen");
    }

    @Test
    void an_objective_that_names_what_is_not_there_is_refused_and_nothing_is_logged() {
        long before = home.open().sequence();

        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> happens(saved("Unge bliver i byen", "borte")))
                .withMessageContaining("borte");

        assertThat(home.open().sequence()).isEqualTo(before);
        assertThat(now()).isEmpty();
    }

    @Test
    void an_edit_is_in_force_whatever_the_file_says_afterwards() throws IOException {
        home.close();
        TestHome.define(
                folder,
                "goals/egne.yaml",
                "objectives:\n  - "
                        + TEXT.formatted("Fra filen", "folketal").strip().replace("\n", "\n    "));
        home = TestHome.in(folder);
        assertThat(now()).containsExactly("Fra filen");

        happens(
                new ObjectiveEvent.Adopted("unge-i-byen", TEXT.formatted("Fra filen", "folketal")),
                saved("Rettet i programmet", "folketal"));
        TestHome.define(
                folder,
                "goals/egne.yaml",
                "objectives:\n  - "
                        + TEXT.formatted("Rettet i filen", "folketal").strip().replace("\n", "\n    "));
        home.open().configuration().reread();

        assertThat(now()).containsExactly("Rettet i programmet");
        home.reopen();
        assertThat(now()).containsExactly("Rettet i programmet");
    }

    @Test
    void a_definition_that_is_approved_later_keeps_the_edits() throws IOException {
        happens(saved("Unge bliver i byen", "folketal"));

        home.open().configuration().define(Map.of("groups/ny.yaml", """
                        group: ny
                        name: Ny gruppe
                        method: unweighted
                        members: ["165", "175"]
                        """), ECONOMIST);

        assertThat(now()).containsExactly("Unge bliver i byen");
    }
}
