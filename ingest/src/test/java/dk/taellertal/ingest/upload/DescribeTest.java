package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import dk.taellertal.core.catalogue.CatalogueException;
import dk.taellertal.core.dataset.Approval;
import dk.taellertal.core.dataset.Rhythm;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.figure.FigureKind;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.describe.ColumnDraft;
import dk.taellertal.ingest.describe.ColumnRole;
import dk.taellertal.ingest.describe.DatasetDraft;
import dk.taellertal.ingest.describe.FigureDraft;
import dk.taellertal.ingest.describe.FigureDraft.Measured;
import dk.taellertal.ingest.describe.ProfileDraft;
import dk.taellertal.ingest.describe.Proposal;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dataset, a figure and a source's habits that are described while the home is open. */
class DescribeTest {

    private static final String LOANS = """
            Filial;År;Kommune;Udlån (stk.);Udgift
            Hoved;2019;Albertslund;1.200;10.000,50
            Bog;2019;Albertslund;300;2.000,25
            Hoved;2020;Albertslund;1.250;11.000,75
            """;

    private final TestHome home;

    DescribeTest(@TempDir Path folder) {
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private Proposal proposal(String text) throws IOException {
        return Proposal.of(
                        home.file("forslag.csv", text), home.open().catalogue().areas())
                .orElseThrow();
    }

    private static DatasetDraft draft(String name, Proposal proposal) {
        return new DatasetDraft(
                name,
                "Biblioteket",
                proposal.rhythm(),
                Approval.NONE,
                Set.of("", ".."),
                Set.of("-"),
                proposal.columns());
    }

    private static FigureDraft figure(String name, String dataset, String measure) {
        return new FigureDraft(
                name,
                "Hvor meget?",
                new Measured(dataset, measure, Term.At.SAME, "Udlån"),
                Optional.empty(),
                BigDecimal.ONE,
                "stk.",
                0,
                Direction.UP,
                FigureKind.ACTIVITY,
                Optional.empty(),
                "Biblioteket");
    }

    @Test
    void the_contents_of_a_file_propose_what_its_columns_are() throws IOException {
        Proposal proposal = proposal(LOANS);

        assertThat(proposal.rhythm()).isEqualTo(Rhythm.YEARLY);
        assertThat(proposal.columns())
                .extracting(ColumnDraft::header, ColumnDraft::role)
                .containsExactly(
                        tuple("Filial", ColumnRole.DIMENSION),
                        tuple("År", ColumnRole.PERIOD),
                        tuple("Kommune", ColumnRole.AREA),
                        tuple("Udlån (stk.)", ColumnRole.MEASURE),
                        tuple("Udgift", ColumnRole.MEASURE));
        assertThat(proposal.columns().get(3).unit()).isEqualTo("stk.");
        assertThat(proposal.columns().get(3).decimals())
                .as("1.200 is in thousands")
                .isZero();
        assertThat(proposal.columns().get(4).decimals()).isEqualTo(2);
    }

    @Test
    void a_described_file_is_read_counts_in_a_new_figure_and_does_so_after_a_start() throws IOException {
        DatasetDraft draft = draft("Bibliotekets udlån", proposal(LOANS));
        assertThat(draft.faults(home.open().catalogue().datasets().keySet())).isEmpty();
        home.open().configuration().define(draft.files(), new Actor("test", Role.ECONOMIST));
        assertThat(draft.id()).isEqualTo("bibliotekets_udlaan");

        assertThat(home.publish("udlaan.csv", LOANS).outcome()).isEqualTo(Outcome.PUBLISHED);
        FigureDraft figure = figure("Udlån i alt", draft.id(), "udlaan_stk");
        home.open().configuration().define(Map.of(figure.path(), figure.yaml()), new Actor("test", Role.ECONOMIST));

        // 1,200 + 300 = 1,500 in 2019.
        assertThat(TestHome.told(home.answer("udlaan-i-alt"))).containsExactly("2019 1500.00", "2020 1250.00");
        home.reopen();
        assertThat(TestHome.told(home.answer("udlaan-i-alt"))).containsExactly("2019 1500.00", "2020 1250.00");
        assertThat(home.open().digests()).isEqualTo(home.open().digestsOfArchive());
    }

    @Test
    void periods_that_stand_as_columns_are_one_period_and_one_measure() throws IOException {
        String wide = "Filial;2019;2020\nHoved;12,5;13\nBog;3;4\n";
        Proposal proposal = proposal(wide);
        assertThat(proposal.columns())
                .extracting(ColumnDraft::role)
                .containsExactly(ColumnRole.DIMENSION, ColumnRole.PERIOD, ColumnRole.MEASURE);
        DatasetDraft draft = draft("Åbningstimer", proposal);
        home.open().configuration().define(draft.files(), new Actor("test", Role.ECONOMIST));

        UploadReport report = home.publish("timer.csv", wide, "dataset=" + draft.id());

        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(report.rows()).as("2 lines of 2 years").isEqualTo(4);
    }

    @Test
    void what_lacks_is_said_all_at_once() throws IOException {
        DatasetDraft draft =
                new DatasetDraft(" ", "", Rhythm.YEARLY, Approval.NONE, Set.of("-"), Set.of("-"), List.of());

        assertThat(draft.faults(Set.of()))
                .extracting(Message::key)
                .containsExactly(
                        "describe.noName",
                        "describe.noSource",
                        "describe.noPeriod",
                        "describe.noMeasure",
                        "describe.bothMarks");
    }

    @Test
    void a_definition_with_a_fault_changes_nothing() throws IOException {
        FigureDraft figure = figure("Udlån i alt", "findes_ikke", "udlaan");

        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> home.open()
                        .configuration()
                        .define(Map.of(figure.path(), figure.yaml()), new Actor("test", Role.ECONOMIST)))
                .withMessageContaining("there is no dataset 'findes_ikke'");

        assertThat(home.open().catalogue().figure("udlaan-i-alt")).isEmpty();
        assertThat(home.home().catalogue().resolve(figure.path())).doesNotExist();
    }

    @Test
    void a_definition_never_takes_the_place_of_another() throws IOException {
        DatasetDraft draft = draft("Bibliotekets udlån", proposal(LOANS));
        home.open().configuration().define(draft.files(), new Actor("test", Role.ECONOMIST));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> home.open().configuration().define(draft.files(), new Actor("test", Role.ECONOMIST)))
                .withMessageContaining("already");
    }

    @Test
    void a_source_is_asked_once_and_its_answers_hold_for_its_next_file() throws IOException {
        String first = "Indikator;Område;Periode;Værdi\nidraetsudgift;165;2019;1.218\n";
        assertThat(home.publish("a.csv", first).outcome()).isEqualTo(Outcome.ASKED);
        SourceProfile marks = home.open().catalogue().profiles().get("generic");
        ProfileDraft draft = new ProfileDraft(
                "Idræt fra Kultur",
                Objects.requireNonNull(marks),
                new SourceProfile.Remembered(
                        "maalindikatorer",
                        List.of("Indikator", "Område", "Periode", "Værdi"),
                        Map.of("tal.vaerdi", "komma"),
                        false));
        home.open().configuration().define(Map.of(draft.path(), draft.yaml()), new Actor("test", Role.ECONOMIST));

        UploadReport next = home.publish("b.csv", first.replace("2019;1.218", "2020;1.300"));

        assertThat(next.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(next.findings()).extracting(f -> f.message().key()).contains("profile.recalled");
        // 1.300 with a comma before decimals is 1,300 kroner, not 1.3.
        assertThat(TestHome.told(home.answer("idraetsudgift-pr-indbygger"))).containsExactly("2020 1300.00");
        assertThat(home.publish("c.csv", first, "answer tal.vaerdi=punktum").outcome())
                .as("an answer given goes before a remembered one")
                .isEqualTo(Outcome.PUBLISHED);
        assertThat(TestHome.told(home.answer("idraetsudgift-pr-indbygger")).getFirst())
                .isEqualTo("2019 1.22");
        home.reopen();
        assertThat(home.open().digests()).isEqualTo(home.open().digestsOfArchive());
    }
}
