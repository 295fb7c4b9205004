package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.record.Submission;
import dk.taellertal.core.record.Submission.Reason;
import dk.taellertal.core.record.Submission.TakenIn;
import dk.taellertal.core.record.Submission.TurnedAway;
import dk.taellertal.core.record.Upload;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A dataset whose files count when a second person has said so, and the states a file passes through. */
class SecondPersonTest {

    private static final String DATASET = """
            dataset: frivillige
            name: Frivillige
            source: Foreningerne
            approval: second-person
            slice: [periode]
            smallCount: 0
            columns:
              - {name: periode, role: period, headers: [År], kinds: [year]}
              - {name: antal, role: measure, headers: [Antal], unit: personer, accumulation: stock}
            """;
    private static final String FIGURE = """
            figure: frivillige-i-alt
            name: Frivillige
            question: Hvor mange er frivillige?
            formula: sum
            of: {dataset: frivillige, measure: antal, label: Frivillige}
            unit: personer
            decimals: 0
            direction: up
            kind: activity
            owner: Foreningerne
            """;
    private static final String FIRST = "År;Antal\n2019;120\n2020;130\n";
    private static final String SECOND = "År;Antal\n2020;135\n";

    private final Path folder;
    private TestHome home;

    SecondPersonTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        TestHome.define(folder, "datasets/frivillige.yaml", DATASET);
        TestHome.define(folder, "figures/frivillige-i-alt.yaml", FIGURE);
        home = TestHome.in(folder);
    }

    @BeforeEach
    void one_upload_counts() throws IOException {
        approve(sent("anna", "foerste.csv", FIRST), "bo");
    }

    @AfterEach
    void close() {
        home.close();
    }

    private UploadReport sent(String by, String name, String text) throws IOException {
        return home.open()
                .uploads()
                .publish(home.file(name, text), name, ReadSettings.NONE, new Actor(by, Role.ECONOMIST));
    }

    private UploadReport approve(UploadReport staged, String by) throws IOException {
        return home.open().uploads().approve(staged.upload().orElseThrow(), new Actor(by, Role.ECONOMIST));
    }

    private List<String> told() {
        return TestHome.told(home.answer("frivillige-i-alt"));
    }

    private List<Submission> submissions() {
        return home.open().uploads().submissions();
    }

    private Upload.State state(UploadReport report) {
        return home.uploads().stream()
                .filter(u -> u.id().equals(report.upload().orElseThrow()))
                .map(Upload::state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_file_waits_until_another_person_approves_it() throws IOException {
        UploadReport staged = sent("anna", "anden.csv", SECOND);
        assertThat(staged.outcome()).isEqualTo(Outcome.STAGED);
        assertThat(state(staged)).isEqualTo(Upload.State.STAGED);
        assertThat(told()).containsExactly("2019 120.00", "2020 130.00");

        UploadReport approved = approve(staged, "bo");

        assertThat(approved.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(approved.upload()).isEqualTo(staged.upload());
        assertThat(told()).containsExactly("2019 120.00", "2020 135.00");
        TakenIn taken = (TakenIn) submissions().getFirst();
        assertThat(taken.by()).isEqualTo("anna");
        assertThat(taken.decision().orElseThrow().by()).isEqualTo("bo");
    }

    @Test
    void nobody_approves_or_rejects_an_upload_of_their_own() throws IOException {
        UploadReport staged = sent("anna", "anden.csv", SECOND);
        String id = staged.upload().orElseThrow();

        assertThatExceptionOfType(SamePerson.class).isThrownBy(() -> approve(staged, "anna"));
        assertThatExceptionOfType(SamePerson.class)
                .isThrownBy(() -> home.open().uploads().reject(id, new Actor("anna", Role.ECONOMIST), "nej"));

        assertThat(state(staged)).isEqualTo(Upload.State.STAGED);
        assertThat(told()).containsExactly("2019 120.00", "2020 130.00");
    }

    @Test
    void the_consequence_is_that_of_now_not_of_when_it_was_sent() throws IOException {
        UploadReport staged = sent("anna", "anden.csv", SECOND);
        assertThat(staged.changes()).hasSize(1);
        approve(sent("bo", "samme-tal.csv", "År;Antal\r\n2020;135\r\n"), "anna");

        UploadReport now =
                home.open().uploads().consequence(staged.upload().orElseThrow(), new Actor("bo", Role.ECONOMIST));

        assertThat(now.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(now.changes()).as("135 counts already").isEmpty();
        assertThat(state(staged)).isEqualTo(Upload.State.STAGED);
    }

    @Test
    void a_rejection_says_why_and_is_final() throws IOException {
        UploadReport staged = sent("anna", "anden.csv", SECOND);
        String id = staged.upload().orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> home.open().uploads().reject(id, new Actor("bo", Role.ECONOMIST), " "));

        home.open().uploads().reject(id, new Actor("bo", Role.ECONOMIST), "Tallene er foreløbige");

        TakenIn taken = (TakenIn) submissions().getFirst();
        assertThat(taken.upload().state()).isEqualTo(Upload.State.REJECTED);
        assertThat(taken.decision().orElseThrow().reason()).contains("Tallene er foreløbige");
        assertThatIllegalArgumentException().isThrownBy(() -> approve(staged, "bo"));
        assertThatIllegalArgumentException().isThrownBy(() -> home.undo(staged));
        assertThat(told()).containsExactly("2019 120.00", "2020 130.00");
    }

    @Test
    void the_sender_can_take_back_what_waits_and_undo_what_was_approved() throws IOException {
        UploadReport staged = sent("anna", "anden.csv", SECOND);
        home.undo(staged);
        assertThat(state(staged)).isEqualTo(Upload.State.WITHDRAWN);

        UploadReport again = sent("anna", "anden.csv", SECOND);
        approve(again, "bo");
        home.undo(again);
        assertThat(told()).containsExactly("2019 120.00", "2020 130.00");
    }

    @Test
    void the_same_file_waits_once() throws IOException {
        UploadReport staged = sent("anna", "anden.csv", SECOND);
        UploadReport again = sent("bo", "anden.csv", SECOND);

        assertThat(again.outcome()).isEqualTo(Outcome.STAGED);
        assertThat(again.upload()).isEqualTo(staged.upload());
    }

    @Test
    void every_state_is_the_same_after_the_database_was_lost() throws IOException {
        UploadReport approved = sent("anna", "anden.csv", SECOND);
        approve(approved, "bo");
        UploadReport rejected = sent("anna", "tredje.csv", "År;Antal\n2021;1\n");
        home.open().uploads().reject(rejected.upload().orElseThrow(), new Actor("bo", Role.ECONOMIST), "forkert");
        UploadReport waiting = sent("anna", "fjerde.csv", "År;Antal\n2021;140\n");
        sent("anna", "femte.csv", "År;Antal\n2021;mange\n");
        List<Submission> before = submissions();
        List<String> answers = told();
        assertThat(home.open().digests()).isEqualTo(home.open().digestsOfArchive());

        home.close();
        Files.delete(TestHome.at(folder).database());
        home = TestHome.in(folder);

        assertThat(submissions()).isEqualTo(before);
        assertThat(told()).isEqualTo(answers);
        assertThat(approve(waiting, "bo").outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(told()).containsExactly("2019 120.00", "2020 135.00", "2021 140.00");
    }

    @Test
    void a_refused_file_is_remembered_by_name_and_nothing_of_it_is_kept() throws IOException {
        List<Long> kept = home.kept();
        UploadReport refused = sent("anna", "femte.csv", "År;Antal\n2021;mange\n2022;få\n");
        UploadReport personal =
                sent("anna", "cpr-010190-1234.csv", "CPR;Antal\n010190-1234;1\n020290-2345;2\n030390-3456;3\n");

        assertThat(home.kept()).isEqualTo(kept);
        TurnedAway numbers = (TurnedAway) submissions().get(1);
        assertThat(numbers.reason()).isEqualTo(Reason.REFUSED);
        assertThat(numbers.sha256()).contains(refused.sha256());
        assertThat(numbers.count()).as("two cells that are no numbers").isEqualTo(2);
        assertThat(personal.personalData()).isTrue();
        TurnedAway cpr = (TurnedAway) submissions().get(0);
        assertThat(cpr.sha256()).isEmpty();
        assertThat(Files.readString(home.home().journal())).doesNotContain("1234", personal.sha256());
    }

    @Test
    void a_file_that_was_received_when_the_process_died_ends_as_interrupted() throws IOException {
        UploadReport staged = sent("anna", "anden.csv", SECOND);
        home.close();
        List<String> lines = Files.readAllLines(TestHome.at(folder).journal());
        assertThat(lines.getLast()).contains("\"kind\":\"staged\"");
        Files.write(TestHome.at(folder).journal(), lines.subList(0, lines.size() - 1));
        Files.delete(TestHome.at(folder).database());

        home = TestHome.in(folder);

        TurnedAway interrupted = (TurnedAway) submissions().getFirst();
        assertThat(interrupted.reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(interrupted.file()).isEqualTo("anden.csv");
        assertThat(home.home().archive().resolve(staged.sha256())).doesNotExist();
        home.reopen();
        assertThat(submissions()).as("and is ended once").hasSize(2);
    }

    @Test
    void a_withdrawn_upload_whose_file_is_gone_does_not_stop_a_start() throws IOException {
        UploadReport staged = sent("anna", "anden.csv", SECOND);
        approve(staged, "bo");
        home.undo(staged);
        List<String> answers = told();
        home.close();
        Files.delete(TestHome.at(folder).archive().resolve(staged.sha256()));
        Files.delete(TestHome.at(folder).database());

        home = TestHome.in(folder);

        assertThat(told()).isEqualTo(answers);
        assertThat(state(staged)).isEqualTo(Upload.State.WITHDRAWN);
    }

    @Test
    @Timeout(60)
    void who_comes_while_another_writes_waits_in_line_and_reading_and_trying_go_on() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        WriteLock line = home.open().uploads().line();
        Thread first = Thread.ofPlatform().start(() -> hold(line, begun, done));
        begun.await();
        Thread second = Thread.ofPlatform().start(() -> hold(line, new CountDownLatch(1), new CountDownLatch(0)));
        while (!line.waits(second)) {
            Thread.onSpinWait();
        }

        assertThat(line.length()).isEqualTo(2);
        assertThat(line.waits(first)).isFalse();
        assertThat(told()).containsExactly("2019 120.00", "2020 130.00");
        UploadReport tried =
                home.open().uploads().check(home.file("anden.csv", SECOND), "anden.csv", ReadSettings.NONE);
        assertThat(tried.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(tried.changes()).hasSize(1);

        done.countDown();
        first.join();
        second.join();
        assertThat(line.length()).isZero();
    }

    private static void hold(WriteLock line, CountDownLatch begun, CountDownLatch done) {
        try {
            line.inTurn(() -> {
                begun.countDown();
                try {
                    done.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return true;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
