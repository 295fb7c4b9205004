package dk.taellertal.ingest.drop;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ingest.upload.Uploads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder below the home where other systems lay files. Each is taken in like an upload and moved to {@code done/} or
 * {@code refused/} with a report beside it; of a file with personal data only the report is left.
 */
public final class DropFolder {

    private static final Actor BY = new Actor("drop-mappe", Role.ECONOMIST);
    /** A file that was written to this lately may still be coming. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path incoming;
    private final Path done;
    private final Path refused;
    private final Uploads uploads;
    private final Texts texts;
    private final Clock clock;

    public DropFolder(Home home, Uploads uploads, Texts texts, Clock clock) {
        this.incoming = home.drop();
        this.done = incoming.resolve("done");
        this.refused = incoming.resolve("refused");
        this.uploads = uploads;
        this.texts = texts;
        this.clock = clock;
    }

    /** Takes in every file that lies there settled; answers what became of each. */
    public List<UploadReport> pickUp() {
        try {
            for (Path dir : List.of(incoming, done, refused)) {
                Files.createDirectories(dir, Home.ownerOnly("rwx------"));
            }
            List<UploadReport> reports = new ArrayList<>();
            for (Path file : settled()) {
                reports.add(take(file));
            }
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into the drop folder " + incoming, e);
        }
    }

    private List<Path> settled() throws IOException {
        Instant before = clock.instant().minus(SETTLED);
        List<Path> settled = new ArrayList<>();
        try (Stream<Path> files = Files.list(incoming)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (Files.isRegularFile(file)
                        && !Files.isHidden(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    settled.add(file);
                }
            }
        }
        return settled;
    }

    private UploadReport take(Path file) throws IOException {
        UploadReport report = uploads.publish(file, String.valueOf(file.getFileName()), ReadSettings.NONE, BY);
        boolean accepted = report.outcome() == UploadReport.Outcome.PUBLISHED
                || report.outcome() == UploadReport.Outcome.STAGED
                || report.outcome() == UploadReport.Outcome.UNCHANGED;
        String name = STAMP.format(clock.instant()) + "-" + report.file();
        Path room = accepted ? done : refused;
        if (report.personalData()) {
            Files.delete(file);
        } else {
            Files.move(file, room.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.writeString(room.resolve(name + ".rapport.txt"), told(report));
        return report;
    }

    private String told(UploadReport report) {
        List<String> lines = new ArrayList<>(List.of(report.file() + ": " + texts.of("outcome." + report.outcome())));
        report.upload().ifPresent(id -> lines.add("upload " + id));
        report.findings().forEach(f -> lines.add(told(f)));
        report.questions().forEach(q -> lines.add(told(q)));
        return String.join("\n", lines) + "\n";
    }

    private String told(Finding finding) {
        StringBuilder told = new StringBuilder(texts.of("finding." + finding.severity())).append(": ");
        if (finding.line() > 0) {
            told.append(texts.of("finding.line", finding.line())).append(", ");
        }
        if (!finding.column().isEmpty()) {
            told.append(texts.of("finding.column", finding.column())).append(", ");
        }
        if (!finding.value().isEmpty()) {
            told.append('"').append(finding.value()).append("\" ");
        }
        return told.append(texts.of(finding.message())).toString();
    }

    private String told(Question question) {
        StringBuilder told = new StringBuilder(texts.of(question.text()));
        question.options()
                .forEach(o -> told.append("\n  --answer ")
                        .append(question.key())
                        .append('=')
                        .append(o.answer())
                        .append("  ")
                        .append(texts.of(o.meaning())));
        return told.toString();
    }
}
