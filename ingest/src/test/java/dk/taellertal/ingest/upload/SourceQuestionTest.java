package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.dataset.SourceProfile.Remembered;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.describe.ProfileDraft;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose columns several sources name equally well. All numbers are made up. */
class SourceQuestionTest {

    private static final List<String> HEADER = List.of("År", "Funktion", "Dranst", "Kolonne A", "Kolonne B", "Forbrug");

    private static final String FILE = String.join(";", HEADER) + "\n2020;03.22.01;1;100;200;50\n";

    private final Path folder;
    private TestHome home;

    SourceQuestionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void profile(String id, String original, String revised, String zero) throws IOException {
        TestHome.define(folder, "profiles/%s.yaml".formatted(id), """
                profile: %s
                name: Kilden %s
                missing: [".."]
                zero: ["%s"]
                names:
                  - {dataset: budget, headers: {oprindeligt: [%s], korrigeret: [%s]}}
                """.formatted(id, id, zero, original, revised));
    }

    @BeforeEach
    void open() throws IOException {
        TestHome.define(folder, "figures/korrigeret.yaml", """
                figure: korrigeret
                name: Prøve
                question: Hvad siger udtrækket?
                formula: sum
                of: {dataset: budget, measure: korrigeret, label: Prøve}
                unit: kr.
                direction: none
                kind: input
                owner: Økonomi & Stab
                """);
        profile("kilde-a", "Kolonne A", "Kolonne B", "-");
        profile("kilde-b", "Kolonne B", "Kolonne A", "-");
        profile("kilde-c", "Kolonne C", "Kolonne D", "-");
        profile("kilde-d", "Kolonne C", "Kolonne D", "-");
        profile("kilde-e", "Kolonne E", "Kolonne F", "-");
        profile("kilde-f", "Kolonne E", "Kolonne F", "0,0");
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private List<String> revised() {
        return TestHome.told(home.answer("korrigeret"));
    }

    @Test
    void which_of_two_sources_a_file_is_from_is_asked() throws IOException {
        UploadReport report = home.publish("budget.csv", FILE);

        assertThat(report.outcome()).isEqualTo(Outcome.ASKED);
        assertThat(report.questions()).singleElement().satisfies(q -> {
            assertThat(q.key()).isEqualTo("profil");
            assertThat(q.options()).extracting(Question.Option::answer).containsExactly("kilde-a", "kilde-b");
        });
    }

    @Test
    void the_answer_and_the_senders_profile_say_it_alike() throws IOException {
        // The revised budget is the second amount with the one source, and the first with the other.
        assertThat(home.publish("budget.csv", FILE, "answer profil=kilde-b").outcome())
                .isEqualTo(Outcome.PUBLISHED);
        assertThat(revised()).containsExactly("2020 100.00");
        assertThat(home.publish("budget.csv", FILE, "profile=kilde-a").outcome())
                .isEqualTo(Outcome.PUBLISHED);
        assertThat(revised()).containsExactly("2020 200.00");
        assertThat(home.open().digestsOfArchive()).isEqualTo(home.open().digests());
    }

    @Test
    void an_answer_that_is_no_source_is_refused() throws IOException {
        assertThat(TestHome.errors(home.publish("budget.csv", FILE, "answer profil=kilde-x")))
                .containsExactly("0  settings.noProfile");
    }

    @Test
    void the_answer_is_remembered_for_the_next_file() throws IOException {
        ProfileDraft draft = new ProfileDraft(
                "Budget fra kilde b",
                Objects.requireNonNull(home.open().catalogue().profiles().get("kilde-b")),
                new Remembered("budget", HEADER, Map.of("profil", "kilde-b"), false));
        home.open().configuration().define(Map.of(draft.path(), draft.yaml()), new Actor("test", Role.ECONOMIST));

        UploadReport next = home.publish("budget.csv", FILE);

        assertThat(next.outcome()).as(next.findings().toString()).isEqualTo(Outcome.PUBLISHED);
        assertThat(next.findings()).extracting(f -> f.message().key()).contains("profile.recalled");
        assertThat(revised()).containsExactly("2020 100.00");
    }

    @Test
    void two_sources_that_read_a_file_alike_are_not_asked_about() throws IOException {
        String file = FILE.replace("Kolonne A", "Kolonne C").replace("Kolonne B", "Kolonne D");

        assertThat(home.publish("budget.csv", file).outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(revised()).containsExactly("2020 200.00");
    }

    @Test
    void two_sources_with_other_marks_are_asked_about() throws IOException {
        String file = FILE.replace("Kolonne A", "Kolonne E").replace("Kolonne B", "Kolonne F");

        assertThat(home.check(home.file("budget.csv", file)).questions())
                .extracting(Question::key)
                .containsExactly("profil");
        assertThat(home.check(home.file("budget.csv", file), "profile=generic").outcome())
                .as("the sender says whose marks count, and the columns are the same")
                .isEqualTo(Outcome.ACCEPTED);
    }

    private void remember(String name, Map<String, String> answers) throws IOException {
        ProfileDraft draft = new ProfileDraft(
                name,
                Objects.requireNonNull(home.open().catalogue().profiles().get("kilde-b")),
                new Remembered("budget", HEADER, answers, false));
        home.open().configuration().define(Map.of(draft.path(), draft.yaml()), new Actor("test", Role.ECONOMIST));
    }

    @Test
    void which_of_two_profiles_that_remember_other_answers_counts_is_asked() throws IOException {
        remember("Første", Map.of("profil", "kilde-b"));
        remember("Anden", Map.of("profil", "kilde-a"));

        assertThat(home.publish("budget.csv", FILE).questions()).singleElement().satisfies(q -> {
            assertThat(q.key()).isEqualTo("profil");
            assertThat(q.options()).extracting(Question.Option::answer).containsExactly("anden", "foerste");
        });
        assertThat(home.publish("budget.csv", FILE, "answer profil=foerste").outcome())
                .isEqualTo(Outcome.PUBLISHED);
        assertThat(revised()).containsExactly("2020 100.00");
        assertThat(home.publish("budget.csv", FILE, "profile=anden").outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(revised()).containsExactly("2020 200.00");
        assertThat(home.open().digestsOfArchive()).isEqualTo(home.open().digests());
    }

    @Test
    void two_profiles_that_remember_the_same_are_not_asked_about() throws IOException {
        remember("Første", Map.of("profil", "kilde-b"));
        remember("Anden", Map.of("profil", "kilde-b"));

        assertThat(home.publish("budget.csv", FILE).outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(revised()).containsExactly("2020 100.00");
    }
}
