package dk.taellertal.ingest.upload;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.mapping.ReadSettings;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real home below a temporary folder, and beside it the files that are sent to it. */
final class TestHome implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-01-29T12:00:00Z"), ZoneOffset.UTC);
    /** Where the shipped extracts lie, seen from the module's folder. */
    static final Path DEMO = Path.of("..", "data", "demo");

    private final Path folder;
    private Instance open;

    private TestHome(Path folder) {
        this.folder = folder;
        open = opened(folder);
    }

    /** A home that is made in the folder, or opened where one is there. */
    static TestHome in(Path folder) {
        return new TestHome(folder);
    }

    /** A home with the shipped extracts, loaded in the order in which they are listed. */
    static TestHome demo(Path folder) throws IOException {
        TestHome home = TestHome.in(folder);
        for (String line : Files.readAllLines(DEMO.resolve("files.txt"))) {
            String[] words = line.split(" ", -1);
            UploadReport report =
                    words.length == 1 ? home.publishDemo(words[0]) : home.publishDemo(words[0], "dataset=" + words[2]);
            if (report.outcome() != UploadReport.Outcome.PUBLISHED) {
                throw new IllegalStateException(
                        "%s was not published: %s %s".formatted(line, report.outcome(), report.findings()));
            }
        }
        return home;
    }

    /** A file of the home's own catalogue, to be there before the home is opened. */
    static void define(Path folder, String path, String text) throws IOException {
        Path file = at(folder).catalogue().resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    static Home at(Path folder) {
        return new Home(folder.resolve("home"));
    }

    private static Instance opened(Path folder) {
        return Instance.open(at(folder), CLOCK, Duration.ZERO);
    }

    Instance open() {
        return open;
    }

    Home home() {
        return at(folder);
    }

    void reopen() {
        open.close();
        open = opened(folder);
    }

    /** A file to be sent. */
    Path file(String name, String text) throws IOException {
        Path sent = folder.resolve("sent");
        Files.createDirectories(sent);
        return Files.writeString(sent.resolve(name), text);
    }

    /** @param settings each {@code dataset=…}, {@code profile=…}, {@code set COLUMN=…} or {@code answer KEY=…} */
    UploadReport publish(Path file, String... settings) throws IOException {
        return open.uploads().publish(file, nameOf(file), settings(settings), new Actor("test", Role.ECONOMIST));
    }

    UploadReport publish(String name, String text, String... settings) throws IOException {
        return publish(file(name, text), settings);
    }

    UploadReport publishDemo(String name, String... settings) throws IOException {
        return publish(DEMO.resolve(name), settings);
    }

    UploadReport check(Path file, String... settings) throws IOException {
        return open.uploads().check(file, nameOf(file), settings(settings));
    }

    void undo(UploadReport published) {
        open.uploads().undo(published.upload().orElseThrow(), new Actor("test", Role.ECONOMIST));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static ReadSettings settings(String... settings) {
        Optional<String> dataset = Optional.empty();
        Optional<String> profile = Optional.empty();
        Map<String, String> set = new HashMap<>();
        Map<String, String> answers = new HashMap<>();
        for (String setting : settings) {
            String[] pair = setting.split("=", 2);
            switch (pair[0]) {
                case "dataset" -> dataset = Optional.of(pair[1]);
                case "profile" -> profile = Optional.of(pair[1]);
                default -> {
                    String[] place = pair[0].split(" ", 2);
                    (place[0].equals("set") ? set : answers).put(place[1], pair[1]);
                }
            }
        }
        return new ReadSettings(dataset, profile, set, answers);
    }

    /** A figure of the own municipality, with lines. */
    FigureAnswer answer(String figure, String... only) {
        return ask(figure, "165", Optional.empty(), only);
    }

    FigureAnswer compared(String figure, String with) {
        return ask(figure, "165", Optional.of(with));
    }

    FigureAnswer of(String area, String figure, String... only) {
        return ask(figure, area, Optional.empty(), only);
    }

    private FigureAnswer ask(String figure, String area, Optional<String> with, String... only) {
        Map<String, String> codes = new HashMap<>();
        for (String one : only) {
            codes.put(one.split("=", 2)[0], one.split("=", 2)[1]);
        }
        return open.snapshot()
                .figures()
                .answer(new FigureQuestion(
                        open.catalogue().figure(figure).orElseThrow(), area, PeriodRange.ALL, codes, with, true));
    }

    /** All answers of all figures of the own municipality, with sources. */
    Map<String, List<Point>> answers() {
        Map<String, List<Point>> answers = new HashMap<>();
        open.catalogue()
                .figures()
                .keySet()
                .forEach(id -> answers.put(id.value(), answer(id.value()).points()));
        return answers;
    }

    List<Upload> uploads() {
        return open.uploads().all();
    }

    /**
     * What is kept of files that were sent: archived files, journal entries but that a file was turned away, uploads. The
     * catalogue's own entry and document do not count.
     */
    List<Long> kept() throws IOException {
        List<String> journal = Files.readAllLines(home().journal());
        try (Stream<Path> archived = Files.list(home().archive())) {
            return List.of(
                    archived.filter(f -> journal.stream()
                                    .noneMatch(l -> l.contains("\"texts\":\"%s\"".formatted(f.getFileName()))))
                            .count(),
                    journal.stream()
                            .filter(l -> !l.matches(".*\"kind\":\"(?:refused|asked|noticed)\".*"))
                            .count(),
                    (long) uploads().size());
        }
    }

    static Point point(FigureAnswer answer, String period) {
        return answer.points().stream()
                .filter(p -> p.period().equals(Period.parse(period)))
                .findFirst()
                .orElseThrow();
    }

    /** {@code period value} of each point, rounded half up to two decimals, or the key of why there is none. */
    static List<String> told(FigureAnswer answer) {
        return answer.points().stream()
                .map(p -> p.period() + " " + told(p.computed()))
                .toList();
    }

    static String told(Computed computed) {
        return switch (computed.value()) {
            case Value.Known(var amount) ->
                amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
            case Value.Missing(var reason) -> reason.key();
            case Value.NotApplicable(var reason) -> reason.key();
            case Value.Suppressed suppressed -> "suppressed";
        };
    }

    /** {@code line column key} of each error. */
    static List<String> errors(UploadReport report) {
        return report.findings().stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .map(f -> "%d %s %s".formatted(f.line(), f.column(), f.message().key()))
                .toList();
    }

    @Override
    public void close() {
        open.close();
    }
}
