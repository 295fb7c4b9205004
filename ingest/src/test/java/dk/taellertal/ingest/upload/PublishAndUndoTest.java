package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.value.Point;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an upload changes, and that taking it out changes it back. */
class PublishAndUndoTest {

    private static final String COURSES = "kursusudgifter-2016-2019.tsv";
    /** 2019 corrected: 21 modules as before, for 210,042 kr. */
    private static final String CORRECTED = "\t2019\nForbrug\t210.042 kr.\nAntal moduler\t19 diplom, 2 master\n";

    private final TestHome home;

    PublishAndUndoTest(@TempDir Path folder) {
        home = TestHome.in(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void importing_the_same_file_twice_changes_nothing_and_says_so() throws IOException {
        UploadReport first = home.publishDemo(COURSES, "dataset=kurser");
        Map<String, List<Point>> answers = home.answers();
        List<Long> kept = home.kept();

        UploadReport second = home.publishDemo(COURSES, "dataset=kurser");

        assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(second.upload()).isEqualTo(first.upload());
        assertThat(second.changes()).isEmpty();
        assertThat(home.answers()).isEqualTo(answers);
        assertThat(home.kept()).isEqualTo(kept);
    }

    @Test
    void naming_the_dataset_that_was_recognised_is_the_same_import() throws IOException {
        home.publishDemo(COURSES);

        assertThat(home.publishDemo(COURSES, "dataset=kurser").outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void a_check_says_what_would_change_and_changes_nothing() throws IOException {
        home.publishDemo(COURSES, "dataset=kurser");
        Map<String, List<Point>> answers = home.answers();
        List<Long> kept = home.kept();

        UploadReport report = home.check(home.file("rettet.tsv", CORRECTED));

        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(report.upload()).isEmpty();
        // 350,575 / 21 = 16,694.05 becomes 210,042 / 21 = 10,002; the modules stay as they are.
        assertThat(report.changes().stream()
                        .map(c -> "%s %s %s → %s"
                                .formatted(
                                        c.figure().id(),
                                        c.period(),
                                        TestHome.told(c.before().orElseThrow()),
                                        TestHome.told(c.after().orElseThrow()))))
                .containsExactlyInAnyOrder(
                        "kurser-pris-pr-modul 2019 16694.05 → 10002.00", "kursusudgift 2019 350575.00 → 210042.00");
        // One expenditure and two counts of modules of 2019 would no longer count.
        assertThat(report.effect().replaced().values()).containsExactly(3L);
        assertThat(home.answers()).isEqualTo(answers);
        assertThat(home.kept()).isEqualTo(kept);
    }

    /** 450 lines of a budget below a title and a header: lines 3 to 452. */
    @Test
    void the_lines_of_a_value_are_told_page_by_page() throws IOException {
        StringBuilder text = new StringBuilder(
                "SYNTETISK\nÅr;Afdeling;Profitcenter;Funktion;Dranst;Oprindeligt budget;Korrigeret budget;Forbrug\n");
        for (int i = 0; i < 450; i++) {
            text.append("2019;Skoler;%d;03.22.01;1;1000;1000;900\n".formatted(1000 + i));
        }
        home.publish(home.file("SYNTETISK-skoler.csv", text.toString()));
        KeyFigure figure = home.open().catalogue().figure("budgetoverholdelse").orElseThrow();
        List<Integer> first = lines(figure, 0);
        List<Integer> second = lines(figure, first.getLast());
        List<Integer> third = lines(figure, second.getLast());

        assertThat(first).hasSize(200).startsWith(3, 4).endsWith(202);
        assertThat(second).hasSize(200).startsWith(203).endsWith(402);
        assertThat(third).hasSize(50).endsWith(452);
        assertThat(lines(figure, 452)).isEmpty();
    }

    private List<Integer> lines(KeyFigure figure, int after) {
        FigureQuestion question =
                new FigureQuestion(figure, "165", PeriodRange.ALL, Map.of(), Optional.empty(), true).linesAfter(after);
        return home.open().snapshot().figures().answer(question).points().getFirst().computed().sources().stream()
                .flatMap(source -> source.lines().stream())
                .toList();
    }

    @Test
    void numbers_are_preliminary_until_a_final_file_takes_their_place() throws IOException {
        home.publishDemo("SYNTETISK-undervisningstimer-2022-23-foreloebig.csv");
        assertThat(home.answer("undervisningstimer-gennemfoert").points())
                .allMatch(p -> p.computed().preliminary());

        home.publishDemo("SYNTETISK-undervisningstimer-2022-23.csv");
        assertThat(home.answer("undervisningstimer-gennemfoert").points())
                .isNotEmpty()
                .noneMatch(p -> p.computed().preliminary());
    }

    @Test
    void a_later_upload_replaces_its_slices_and_undo_brings_back_the_exact_earlier_answers() throws IOException {
        home.publishDemo(COURSES, "dataset=kurser");
        Map<String, List<Point>> before = home.answers();

        UploadReport corrected = home.publish("rettet.tsv", CORRECTED);
        assertThat(TestHome.told(home.answer("kurser-pris-pr-modul")))
                .containsExactly("2016 17298.00", "2017 18902.30", "2018 14808.95", "2019 10002.00");

        home.undo(corrected);

        assertThat(home.answers()).isEqualTo(before);
    }

    @Test
    void states_follow_from_what_counts() throws IOException {
        UploadReport first = home.publish("a.tsv", CORRECTED);
        UploadReport second = home.publish("b.tsv", CORRECTED.replace("210.042", "211.042"));
        assertThat(states()).isEqualTo(Map.of(id(first), Upload.State.SUPERSEDED, id(second), Upload.State.PUBLISHED));

        home.undo(second);

        assertThat(states()).isEqualTo(Map.of(id(first), Upload.State.PUBLISHED, id(second), Upload.State.WITHDRAWN));
    }

    @Test
    void an_upload_of_which_a_part_counts_is_published_still() throws IOException {
        UploadReport all = home.publishDemo(COURSES, "dataset=kurser");
        UploadReport corrected = home.publish("rettet.tsv", CORRECTED);

        assertThat(states()).isEqualTo(Map.of(id(all), Upload.State.PUBLISHED, id(corrected), Upload.State.PUBLISHED));
    }

    private Map<String, Upload.State> states() {
        return home.uploads().stream().collect(Collectors.toMap(Upload::id, Upload::state));
    }

    private static String id(UploadReport report) {
        return report.upload().orElseThrow();
    }

    @Test
    void after_undo_the_same_file_can_be_imported_again() throws IOException {
        UploadReport first = home.publishDemo(COURSES, "dataset=kurser");
        List<String> values = TestHome.told(home.answer("kurser-pris-pr-modul"));
        home.undo(first);
        assertThat(home.answer("kurser-pris-pr-modul").points()).isEmpty();

        UploadReport again = home.publishDemo(COURSES, "dataset=kurser");

        assertThat(again.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(again.upload()).isNotEqualTo(first.upload());
        assertThat(TestHome.told(home.answer("kurser-pris-pr-modul"))).isEqualTo(values);
    }

    @Test
    void a_file_that_was_replaced_in_part_can_be_imported_again_to_count_in_full() throws IOException {
        home.publishDemo(COURSES, "dataset=kurser");
        List<String> values = TestHome.told(home.answer("kurser-pris-pr-modul"));
        home.publish("rettet.tsv", CORRECTED);

        assertThat(home.publishDemo(COURSES, "dataset=kurser").outcome()).isEqualTo(Outcome.PUBLISHED);

        assertThat(TestHome.told(home.answer("kurser-pris-pr-modul"))).isEqualTo(values);
    }

    @Test
    void an_upload_is_taken_out_once_and_only_if_it_is_there() throws IOException {
        UploadReport report = home.publishDemo(COURSES, "dataset=kurser");
        home.undo(report);
        List<Long> kept = home.kept();

        assertThatIllegalArgumentException().isThrownBy(() -> home.undo(report)).withMessageContaining(id(report));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> home.open().uploads().undo("u999", new Actor("test", Role.ECONOMIST)))
                .withMessageContaining("'u999'");
        assertThat(home.kept()).isEqualTo(kept);
    }

    @Test
    void the_archive_keeps_the_file_byte_for_byte_by_its_sha256() throws IOException {
        UploadReport report = home.publishDemo("SYNTETISK-budget-2018-2021.csv");

        assertThat(Files.readAllBytes(home.home().archive().resolve(report.sha256())))
                .isEqualTo(Files.readAllBytes(TestHome.DEMO.resolve("SYNTETISK-budget-2018-2021.csv")));
    }

    @Test
    void a_made_up_file_says_so_by_its_name_or_above_its_header() throws IOException {
        assertThat(home.publish("SYNTETISK-x.tsv", CORRECTED).synthetic()).isTrue();
        assertThat(home.answer("kurser-pris-pr-modul").synthetic()).isTrue();
        assertThat(home.publish("titel.csv", "Syntetisk\nIndikator;Område;Periode;Værdi\nprove;165;2019;1,5\n")
                        .synthetic())
                .isTrue();
        assertThat(home.publish("x.csv", "Indikator;Område;Periode;Værdi\nprove;165;2018;1,5\n")
                        .synthetic())
                .isFalse();
    }
}
