package dk.taellertal.ingest.upload;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.record.UploadsRecord;
import dk.taellertal.core.store.Facts;
import dk.taellertal.core.store.Staging;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.load.FileReading;
import dk.taellertal.ingest.mapping.ReadSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Brings facts up to the log: what was written there and never reached the database is done again. */
final class Replay {

    private final Catalogue catalogue;
    private final Facts facts;
    private final Archive archive;
    private final UploadsRecord uploads;

    private Replay(Catalogue catalogue, Facts facts, Archive archive, UploadsRecord uploads) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.archive = archive;
        this.uploads = uploads;
    }

    /** @throws IllegalStateException where the database knows more than the journal */
    static void run(Catalogue catalogue, Facts facts, Archive archive, EventLog log) {
        long last = log.next() - 1;
        long applied = facts.applied();
        if (applied > last) {
            throw new IllegalStateException(
                    "the database is ahead of the journal (%d entries): the journal has lost its end; restore it from a backup"
                            .formatted(last));
        }
        List<Recorded<UploadEvent>> events = log.events(UploadEvent.class);
        Replay replay = new Replay(catalogue, facts, archive, UploadsRecord.at(last, events));
        events.stream().filter(entry -> entry.sequence() > applied).forEach(replay::apply);
    }

    private void apply(Recorded<UploadEvent> entry) {
        switch (entry.event()) {
            case UploadEvent.Published p -> publish(p, entry.sequence());
            case UploadEvent.Withdrawn(String upload) -> facts.withdraw(upload, entry.sequence());
            case UploadEvent.Received r -> {}
            case UploadEvent.Staged s -> {}
            case UploadEvent.Described d -> {}
            case UploadEvent.Rejected r -> {}
            case UploadEvent.Refused r -> {}
            case UploadEvent.Asked a -> {}
            case UploadEvent.Interrupted i -> {}
            case UploadEvent.Superseded s -> {}
            case UploadEvent.Restored r -> {}
        }
    }

    /** Also an upload that no longer counts, so that what counted then can be asked; its file may be lost. */
    private void publish(UploadEvent.Published p, long sequence) {
        Upload upload = uploads.origin(p.upload());
        try {
            load(reading(upload, ReadSettings.of(p), archive, catalogue), p, sequence);
        } catch (IOException e) {
            if (upload.state().open()) {
                throw unreadable(upload, e);
            }
        } catch (IllegalStateException e) {
            if (upload.state().open()) {
                throw e;
            }
        }
    }

    /**
     * An upload's file, to be read again.
     *
     * @throws IllegalStateException where it is not as it was
     */
    static FileReading reading(Upload upload, ReadSettings settings, Archive archive, Catalogue catalogue)
            throws IOException {
        if (upload.sha256().isEmpty()) {
            throw new IllegalStateException("what %s was received as was erased".formatted(upload.id()));
        }
        Path archived = archive.file(upload.sha256());
        if (!Archive.sha256(archived).equals(upload.sha256())) {
            throw new IllegalStateException("the archived file %s was changed".formatted(upload.sha256()));
        }
        return new FileReading(archived, upload.file(), catalogue, settings);
    }

    static UncheckedIOException unreadable(Upload upload, IOException e) {
        return new UncheckedIOException("cannot read %s from the archive".formatted(upload.file()), e);
    }

    private void load(FileReading reading, UploadEvent.Published p, long sequence) throws IOException {
        if (!reading.loadable()) {
            throw new IllegalStateException("%s (%s) can no longer be read as '%s': %s"
                    .formatted(p.upload(), reading.csv(), p.dataset(), reading.findings()));
        }
        try (Staging staging = facts.stage(catalogue.dataset(p.dataset()), p.upload())) {
            reading.loadInto(staging);
            if (!reading.loadable() || staging.rows() != p.rows()) {
                throw new IllegalStateException("%s gave %d rows when it was published and gives %d now: %s"
                        .formatted(p.upload(), p.rows(), staging.rows(), reading.findings()));
            }
            staging.publish(sequence);
        }
    }
}
