package dk.taellertal.ingest.upload;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Event;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.event.UploadEvent.Description;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.record.UploadsRecord;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.load.FileReading;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Uploads of the versions that did not log what a file says of itself. */
final class Undescribed {

    private Undescribed() {}

    /**
     * Reads the file of each once again and logs what it says. One that counts or waits and cannot be mapped by the catalogue
     * of now stays as it is, and the next start tries again.
     *
     * @throws IllegalStateException where the file of one that counts or waits is not as it was
     */
    static void describe(EventLog log, UploadsRecord uploads, Archive archive, Catalogue catalogue, Clock clock) {
        Map<String, ReadSettings> settings = new HashMap<>();
        for (Recorded<UploadEvent.Read> entry : log.events(UploadEvent.Read.class)) {
            settings.put(entry.event().upload(), ReadSettings.of(entry.event()));
        }
        List<Event> described = new ArrayList<>();
        for (Upload upload : uploads.uploads().reversed()) {
            if (upload.description().isEmpty()) {
                ReadSettings read = settings.getOrDefault(upload.id(), ReadSettings.NONE);
                description(upload, read, archive, catalogue)
                        .ifPresent(d -> described.add(new UploadEvent.Described(upload.id(), d)));
            }
        }
        if (!described.isEmpty()) {
            log.append(log.next(), Actor.PROGRAM, clock.instant(), described);
        }
    }

    private static Optional<Description> description(
            Upload upload, ReadSettings settings, Archive archive, Catalogue catalogue) {
        boolean open = upload.state().open();
        Optional<Description> read = Optional.empty();
        try {
            FileReading reading = Replay.reading(upload, settings, archive, catalogue);
            read = reading.mapping().map(mapping -> of(reading, mapping));
        } catch (IOException e) {
            if (open) {
                throw Replay.unreadable(upload, e);
            }
        } catch (IllegalStateException e) {
            if (open) {
                throw e;
            }
        }
        return open ? read : read.or(() -> Optional.of(new Description(upload.synthetic(), List.of())));
    }

    static Description of(FileReading reading, Mapping mapping) {
        return new Description(reading.synthetic(), mapping.columns());
    }
}
