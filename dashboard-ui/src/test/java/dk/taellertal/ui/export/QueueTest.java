package dk.taellertal.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.answer.UnknownThing;
import dk.taellertal.ui.export.ExportQueue.Fetched;
import dk.taellertal.ui.export.ExportRequest.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueTest {

    @Test
    void many_exports_are_made_two_at_a_time_and_their_files_are_the_owners_alone(@TempDir Path folder)
            throws Exception {
        try (SmallHome home = new SmallHome(folder);
                ExportQueue queue = new ExportQueue(home.exports(), home.home().home())) {
            List<String> jobs = Stream.generate(() -> queue.add(request(SmallHome.FIGURE_ID), "chef"))
                    .limit(5)
                    .toList();
            while (!ended(queue, jobs)) {
                // Whoever is met running by one look and by the next was running between the two.
                Set<String> together = running(queue, jobs);
                together.retainAll(running(queue, jobs));
                assertThat(together).hasSizeLessThanOrEqualTo(2);
            }
            for (String job : jobs) {
                Fetched fetched = queue.await(job, "chef");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fetched.file())))
                        .isEqualTo("rw-------");
                assertThat(Files.readString(fetched.file())).contains("4444,00");
                Files.delete(fetched.file());
                assertThatThrownBy(() -> queue.standing(job, "chef")).isInstanceOf(UnknownThing.class);
            }
        }
    }

    @Test
    void nobody_else_fetches_it_and_what_was_not_fetched_is_deleted_in_the_end(@TempDir Path folder) throws Exception {
        try (SmallHome home = new SmallHome(folder)) {
            try (ExportQueue queue = new ExportQueue(home.exports(), home.home().home())) {
                String job = queue.add(request(SmallHome.FIGURE_ID), "chef");
                String fails = queue.add(request("findes-ikke"), "chef");
                assertThatThrownBy(() -> queue.await(fails, "chef"))
                        .isInstanceOf(UnknownThing.class)
                        .hasMessageContaining("findes-ikke");
                while (!queue.standing(job, "chef").state().equals("done")) {
                    Thread.onSpinWait();
                }
                assertThatThrownBy(() -> queue.fetch(job, "oekonom")).isInstanceOf(UnknownThing.class);
                assertThat(temporary(home)).hasSize(1);
            }
            assertThat(temporary(home)).isEmpty();
        }
    }

    private static Set<String> running(ExportQueue queue, List<String> jobs) {
        return jobs.stream()
                .filter(j -> queue.standing(j, "chef").state().equals("running"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean ended(ExportQueue queue, List<String> jobs) {
        return jobs.stream().allMatch(j -> queue.standing(j, "chef").state().equals("done"));
    }

    private static List<Path> temporary(SmallHome home) throws IOException {
        try (var files = Files.list(home.home().home().temporary())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static ExportRequest request(String figure) {
        return new ExportRequest(
                new Subject.Figure(FigureQuery.of(figure)),
                Format.CSV,
                DisclosureLevel.INTERNAL,
                Optional.empty(),
                Texts.DANISH,
                "");
    }
}
