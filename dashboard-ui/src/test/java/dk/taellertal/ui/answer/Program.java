package dk.taellertal.ui.answer;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.program.LocalTaellerTal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** A real home with a catalogue and extracts of its own, asked on a day of one's choice. */
final class Program implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-01-29T12:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final Instance home;

    /** @param catalogue texts by path below the home's catalogue; laid over the shipped one */
    Program(Path folder, Map<String, String> catalogue) throws IOException {
        this.folder = folder;
        Home place = new Home(folder.resolve("home"));
        for (Map.Entry<String, String> file : catalogue.entrySet()) {
            Path path = place.catalogue().resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue());
        }
        this.home = Instance.open(place, CLOCK, Duration.ZERO);
    }

    Program with(String file, String text) throws IOException {
        Path sent = Files.writeString(folder.resolve(file), text);
        UploadReport report = home.uploads()
                .publish(
                        sent,
                        file,
                        new ReadSettings(Optional.empty(), Optional.empty(), Map.of(), Map.of()),
                        new Actor("test", Role.ECONOMIST));
        if (report.outcome() != UploadReport.Outcome.PUBLISHED) {
            throw new IllegalStateException("%s: %s %s".formatted(file, report.outcome(), report.findings()));
        }
        return this;
    }

    LocalTaellerTal on(String day) {
        return new LocalTaellerTal(
                home,
                UiTexts.danish(),
                new Actor("test", Role.ECONOMIST),
                Clock.fixed(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    }

    Instance home() {
        return home;
    }

    @Override
    public void close() {
        home.close();
    }
}
