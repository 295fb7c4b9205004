package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Imports and undos at random, held after each against a model that keeps nothing but a list of files: of each slice the
 * last file that has it and is not taken out counts. The system property {@code taellertal.rounds} multiplies the runs.
 */
class SlicesModelTest {

    private static final int STEPS = 14;
    private static final List<String> FIGURES = List.of("sygefravaer", "idraetsudgift");

    /** An upload as the model has it: its lines by {@code indicator;area;period}, which is the slice. */
    private record Sent(String id, Map<String, BigDecimal> lines) {}

    private final Path folder;
    private final List<Sent> model = new ArrayList<>();
    private final List<Map<String, BigDecimal>> everSent = new ArrayList<>();
    private int files;

    SlicesModelTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static List<Long> seeds() {
        int runs = 2 * Integer.getInteger("taellertal.rounds", 1);
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= runs; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    private static String figure(String indicator) {
        return indicator.equals("idraetsudgift") ? "idraetsudgift-pr-indbygger" : indicator;
    }

    private static Map<String, BigDecimal> lines(Random random) {
        Map<String, BigDecimal> lines = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            String slice = "%s;%s;%d"
                    .formatted(
                            FIGURES.get(random.nextInt(FIGURES.size())),
                            random.nextBoolean() ? "165" : "161",
                            2016 + random.nextInt(4));
            lines.put(slice, BigDecimal.valueOf(random.nextInt(-500, 5_000), 2));
        }
        return lines;
    }

    /** The header, and the lines in an order of chance. */
    private static String text(Map<String, BigDecimal> lines, Random random) {
        List<String> shuffled = new ArrayList<>();
        lines.forEach((slice, value) ->
                shuffled.add(slice + ";" + value.toPlainString().replace('.', ',') + "\n"));
        Collections.shuffle(shuffled, random);
        return "Indikator;Område;Periode;Værdi\n" + String.join("", shuffled);
    }

    /** Which upload counts of each slice. */
    private Map<String, Sent> inForce() {
        Map<String, Sent> last = new HashMap<>();
        model.forEach(sent -> sent.lines().keySet().forEach(slice -> last.put(slice, sent)));
        return last;
    }

    private boolean countsInFull(Sent sent) {
        Map<String, Sent> last = inForce();
        return sent.lines().keySet().stream().allMatch(slice -> sent.equals(last.get(slice)));
    }

    private void step(TestHome home, Random random) throws IOException {
        int choice = random.nextInt(10);
        if (choice < 3 && !model.isEmpty()) {
            Sent out = model.remove(random.nextInt(model.size()));
            home.open().uploads().undo(out.id(), new Actor("test", Role.ECONOMIST));
        } else if (choice == 3) {
            home.reopen();
        } else {
            boolean again = choice == 4 && !everSent.isEmpty();
            send(home, again ? everSent.get(random.nextInt(everSent.size())) : lines(random), random);
        }
    }

    private void send(TestHome home, Map<String, BigDecimal> lines, Random random) throws IOException {
        // The lines of a file come in the same order each time, so that the same lines are the same file.
        String text = text(lines, new Random(lines.hashCode()));
        Optional<Sent> same = model.stream()
                .filter(s -> s.lines().equals(lines) && countsInFull(s))
                .findFirst();

        UploadReport report = home.publish("fil-" + files++ + "-" + random.nextInt(10) + ".csv", text);

        assertThat(report.outcome()).isEqualTo(same.isPresent() ? Outcome.UNCHANGED : Outcome.PUBLISHED);
        if (same.isEmpty()) {
            model.add(new Sent(report.upload().orElseThrow(), lines));
            everSent.add(lines);
        }
    }

    private void assertAnswersAreThoseOfTheModel(TestHome home, String as) {
        Map<String, Sent> last = inForce();
        for (String indicator : FIGURES) {
            for (String area : List.of("165", "161")) {
                Map<String, BigDecimal> expected = new TreeMap<>();
                last.forEach((slice, sent) -> {
                    if (slice.startsWith(indicator + ";" + area + ";")) {
                        expected.put(
                                slice.substring(slice.length() - 4),
                                sent.lines().get(slice));
                    }
                });
                assertThat(told(home, area, indicator))
                        .as(as)
                        .isEqualTo(expected.entrySet().stream()
                                .map(e -> e.getKey() + " "
                                        + e.getValue().setScale(2).toPlainString())
                                .toList());
            }
        }
    }

    /** Years between others are told to have no rows. */
    private static List<String> told(TestHome home, String area, String indicator) {
        return TestHome.told(home.of(area, figure(indicator))).stream()
                .filter(told -> !told.endsWith("value.noRows"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_imported_and_undone_the_last_file_of_each_slice_counts(long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, String> digests;
        try (TestHome home = TestHome.in(folder)) {
            for (int i = 0; i < STEPS; i++) {
                step(home, random);
                assertAnswersAreThoseOfTheModel(home, "seed %d, step %d".formatted(seed, i));
            }
            digests = home.open().digests();
            assertThat(home.open().digestsOfArchive()).as("seed %d", seed).isEqualTo(digests);
        }

        Instance.forgetDatabase(TestHome.at(folder), Duration.ZERO);

        try (TestHome home = TestHome.in(folder)) {
            assertThat(home.open().digests()).as("seed %d", seed).isEqualTo(digests);
            assertAnswersAreThoseOfTheModel(home, "seed %d, made anew".formatted(seed));
        }
    }

    /** What is taken out in the opposite order brings back every answer on the way. */
    @ParameterizedTest
    @MethodSource("seeds")
    void undoing_all_in_the_opposite_order_goes_back_through_the_very_same_answers(long seed) throws IOException {
        Random random = new Random(seed);
        try (TestHome home = TestHome.in(folder)) {
            List<Map<String, String>> before = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                before.add(home.open().digests());
                send(home, lines(random), random);
            }
            for (Sent sent : List.copyOf(model).reversed()) {
                home.open().uploads().undo(sent.id(), new Actor("test", Role.ECONOMIST));
                assertThat(home.open().digests()).as("seed %d", seed).isEqualTo(before.removeLast());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_a_files_lines_changes_no_answer(long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, BigDecimal> lines = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            lines.putAll(lines(random));
        }
        try (TestHome home = TestHome.in(folder)) {
            model.add(new Sent("", lines));
            UploadReport first = home.publish("a.csv", text(lines, new Random(seed)));
            assertAnswersAreThoseOfTheModel(home, "seed " + seed);
            UploadReport shuffled = home.publish("b.csv", text(lines, new Random(-seed)));

            assertThat(shuffled.rows()).isEqualTo(first.rows());
            assertThat(shuffled.changes()).isEmpty();
            assertAnswersAreThoseOfTheModel(home, "seed %d, shuffled".formatted(seed));
        }
    }
}
