package dk.taellertal.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.taellertal.core.goal.PoliticalGoal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PoliticalGoalYamlTest {

    private static final PoliticalGoal WHOLE = new PoliticalGoal(
            "et-rigere",
            "Et \"rigere\" Albertslund: ja",
            Optional.of("A richer Albertslund"),
            List.of("ungeliv", "voksenliv"),
            Optional.of(LocalDate.of(2022, 12, 8)),
            Optional.of("Erhvervspolitik"),
            true);

    @Test
    void what_is_written_is_read_again() {
        assertThat(PoliticalGoalYaml.read(PoliticalGoalYaml.mapping(WHOLE))).isEqualTo(WHOLE);
        assertThat(PoliticalGoalYaml.fields(WHOLE))
                .containsEntry("adopted", "2022-12-08")
                .containsEntry("lifeAreas", List.of("ungeliv", "voksenliv"));
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThatThrownBy(() -> PoliticalGoalYaml.read("{id: x, adopted: 8/12, lifeAreas: [ungeliv]}"))
                .isInstanceOfSatisfying(
                        CatalogueException.class, e -> assertThat(e.faults()).hasSize(2));
    }
}
