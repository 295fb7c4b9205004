package dk.taellertal.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.export.ExportQueue.Fetched;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.refusal.UnknownThing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueTest {

    private static final Actor CHIEF = new Actor("chef", Role.READER);
    private static final Actor ECONOMIST = new Actor("oekonom", Role.ECONOMIST);

    /** A page that takes long: it says when it was begun, and is done when it is let. */
    private static final class SlowPage implements PageSource {
        final Semaphore begun = new Semaphore(0);
        final Semaphore let = new Semaphore(0);

        @Override
        public String name() {
            return "slow";
        }

        @Override
        public List<String> choices() {
            return List.of();
        }

        @Override
        public Page content(PageRequest question) {
            begun.release();
            let.acquireUninterruptibly();
            return new Page(
                    "Langsom",
                    new Page.Opening("", ""),
                    List.of(),
                    Map.of(),
                    List.of(FigureQuery.of(SmallHome.FIGURE_ID)));
        }

        @Override
        public String address(Map<String, String> choices) {
            return "slow";
        }
    }

    @Test
    void two_exports_are_made_at_a_time_and_a_third_waits_until_one_is_done(@TempDir Path folder) throws Exception {
        SlowPage page = new SlowPage();
        try (SmallHome home = new SmallHome(folder);
                Exports exports = new Exports(home.home(), List.of(page), SmallHome.clock());
                ExportQueue queue = new ExportQueue(exports, home.home().home())) {
            List<String> jobs = Stream.generate(() -> queue.add(request(new Subject.Page("slow", Map.of())), CHIEF))
                    .limit(5)
                    .toList();

            assertThat(page.begun.tryAcquire(2, 30, TimeUnit.SECONDS)).isTrue();
            assertThat(page.begun.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
            assertThat(states(queue, jobs)).containsExactly("running", "running", "waiting", "waiting", "waiting");

            page.let.release();
            assertThat(page.begun.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
            assertThat(states(queue, jobs))
                    .containsOnlyOnce("done")
                    .filteredOn("waiting"::equals)
                    .hasSize(2);

            page.let.release(4);
            for (String job : jobs) {
                Files.delete(queue.await(job, CHIEF).file());
            }
        }
    }

    @Test
    void a_finished_file_is_the_owners_alone_and_handed_over_once(@TempDir Path folder) throws Exception {
        try (SmallHome home = new SmallHome(folder);
                ExportQueue queue = new ExportQueue(home.exports(), home.home().home())) {
            String job = queue.add(figure(SmallHome.FIGURE_ID), CHIEF);

            Fetched fetched = queue.await(job, CHIEF);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fetched.file())))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(fetched.file())).contains("4444,00");
            Files.delete(fetched.file());
            assertThatThrownBy(() -> queue.standing(job, CHIEF)).isInstanceOf(UnknownThing.class);
        }
    }

    @Test
    void nobody_else_fetches_it_and_what_was_not_fetched_is_deleted_in_the_end(@TempDir Path folder) throws Exception {
        try (SmallHome home = new SmallHome(folder)) {
            try (ExportQueue queue = new ExportQueue(home.exports(), home.home().home())) {
                String job = queue.add(figure(SmallHome.FIGURE_ID), CHIEF);
                String fails = queue.add(figure("findes-ikke"), CHIEF);
                assertThatThrownBy(() -> queue.await(fails, CHIEF))
                        .isInstanceOf(UnknownThing.class)
                        .hasMessageContaining("findes-ikke");
                while (!states(queue, List.of(job)).equals(List.of("done"))) {
                    Thread.onSpinWait();
                }
                assertThatThrownBy(() -> queue.fetch(job, ECONOMIST)).isInstanceOf(UnknownThing.class);
                assertThat(temporary(home)).hasSize(1);
            }
            assertThat(temporary(home)).isEmpty();
        }
    }

    private static List<String> states(ExportQueue queue, List<String> jobs) {
        return jobs.stream().map(job -> queue.standing(job, CHIEF).state()).toList();
    }

    private static List<Path> temporary(SmallHome home) throws IOException {
        try (var files = Files.list(home.home().home().temporary())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static ExportRequest figure(String figure) {
        return request(new Subject.Figure(FigureQuery.of(figure)));
    }

    private static ExportRequest request(Subject subject) {
        return new ExportRequest(subject, Format.CSV, DisclosureLevel.INTERNAL, Optional.empty(), Texts.DANISH, "");
    }
}
