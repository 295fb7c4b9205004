package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.answer.ReportDocument;
import dk.taellertal.ui.journey.RunningService.Running;
import dk.taellertal.ui.objective.ObjectiveDocument;
import dk.taellertal.ui.plan.PlanDocument;
import dk.taellertal.ui.program.RemoteTaellerTal;
import dk.taellertal.ui.program.ServiceAddress;
import dk.taellertal.ui.refusal.UnknownThing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Commands reach a service that holds the home by the address and token it keeps there. */
@ExtendWith(RunningService.class)
class CommandsBesideServiceTest {

    private static RemoteTaellerTal remote(Running service) {
        return new RemoteTaellerTal(ServiceAddress.read(service.home()).orElseThrow());
    }

    private static FigureQuery request(String id) {
        return FigureQuery.of(id);
    }

    @Test
    void only_the_owner_can_read_the_token(Running service) throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(service.home().service())))
                .isEqualTo("rw-------");
    }

    @Test
    void a_wrong_token_is_not_let_in(Running service) {
        ServiceAddress right = ServiceAddress.read(service.home()).orElseThrow();
        assertThat(RemoteTaellerTal.answers(right)).isTrue();
        assertThat(RemoteTaellerTal.answers(new ServiceAddress(right.uri(), "0".repeat(64))))
                .isFalse();
    }

    @Test
    void figures_goals_charts_and_uploads_answer_through_the_service(Running service) {
        try (RemoteTaellerTal remote = remote(service)) {
            // Course expenditure of four years over their modules: 1,212,589 / 72 = 16,841.5138888…
            assertThat(Objects.requireNonNull(remote.figure(request("kurser-pris-pr-modul"))
                                    .total())
                            .value())
                    .isEqualTo("16841.513889");
            assertThat(remote.goals(Optional.empty()).lifeAreas()).hasSize(6);
            assertThat(remote.goalFiles(Optional.empty()))
                    .containsKeys("goals/goals.yaml", "goals/objectives-1-boerneliv.yaml");
            assertThat(remote.objectives(Optional.empty()))
                    .extracting(ObjectiveDocument::id)
                    .contains("lavt-fravaer");
            ObjectiveDocument objective = remote.objective("lavt-fravaer", Optional.empty());
            assertThat(objective.lead()).isEqualTo("HR & Løn");
            assertThat(objective.history()).isEmpty();
            assertThat(remote.plans()).extracting(PlanDocument::id).contains("traeningsplan-2015");
            assertThat(remote.figures()).hasSizeGreaterThanOrEqualTo(12);
            assertThat(remote.uploads()).isNotEmpty();
            assertThat(remote.chart(request("neet-16-24"), "png")).startsWith(0x89, 'P', 'N', 'G');
        }
    }

    @Test
    void a_file_is_checked_published_and_undone_through_the_service(Running service, @TempDir Path dir)
            throws IOException {
        Path file = Files.writeString(
                dir.resolve("trivsel ø.csv"), "Indikator;Område;Periode;Værdi\ntrivsel;Albertslund;2026/27;3,61\n");
        try (RemoteTaellerTal remote = remote(service)) {
            assertThat(remote.check(file, ReadSettings.NONE).outcome()).isEqualTo("accepted");
            ReportDocument published = remote.publish(file, ReadSettings.NONE);
            assertThat(published.outcome()).isEqualTo("published");
            assertThat(published.file()).isEqualTo("trivsel ø.csv");
            assertThat(remote.undo(Objects.requireNonNull(published.upload())).state())
                    .isEqualTo("withdrawn");
        }
    }

    @Test
    void an_unknown_figure_is_unknown_through_the_service_too(Running service) {
        try (RemoteTaellerTal remote = remote(service)) {
            Assertions.assertThatThrownBy(() -> remote.figure(request("nope")))
                    .isInstanceOf(UnknownThing.class)
                    .hasMessageContaining("nope");
        }
    }
}
