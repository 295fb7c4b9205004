package dk.taellertal.ingest.upload;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.event.AccountEvent;
import dk.taellertal.core.event.Event;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.store.Account;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.Store;
import dk.taellertal.core.store.Upload;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.load.FileReading;
import dk.taellertal.ingest.mapping.ReadSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Brings a store up to its journal: what was written there and never reached the database is done again. */
final class Replay {

    private final Catalogue catalogue;
    private final Store store;
    private final Archive archive;
    private final Map<String, Recorded<UploadEvent>> received = new HashMap<>();
    /** Uploads that in the end do not count: their files are not needed. */
    private final Set<String> withdrawn = new HashSet<>();

    private Replay(Catalogue catalogue, Store store, Archive archive) {
        this.catalogue = catalogue;
        this.store = store;
        this.archive = archive;
    }

    /** @throws IllegalStateException where the database knows more than the journal */
    static void run(Catalogue catalogue, Store store, Archive archive, EventLog log) {
        long last = log.next() - 1;
        if (store.facts().applied() > last || store.records().applied() > last) {
            throw new IllegalStateException(
                    "the database is ahead of the journal (%d entries): the journal has lost its end; restore it from a backup"
                            .formatted(last));
        }
        Replay replay = new Replay(catalogue, store, archive);
        log.events(UploadEvent.class).stream()
                .map(Recorded::event)
                .filter(e -> e instanceof UploadEvent.Withdrawn || e instanceof UploadEvent.Rejected)
                .forEach(e -> replay.withdrawn.add(e.upload()));
        // In the order in which it happened: what was applied is known by the last sequence.
        for (Recorded<Event> entry : log.events()) {
            entry.of(UploadEvent.class).ifPresent(replay::upload);
            entry.of(AccountEvent.class).ifPresent(replay::account);
        }
        for (DatasetContract contract : catalogue.datasets().values()) {
            List<Upload> changed = UploadStates.changed(store, contract);
            if (!changed.isEmpty()) {
                store.records().save(changed, last);
            }
        }
    }

    private void account(Recorded<AccountEvent> entry) {
        if (entry.sequence() > store.records().applied()) {
            switch (entry.event()) {
                case AccountEvent.Saved(String name, String passwordHash, String role) ->
                    store.records().save(new Account(name, passwordHash, Account.Role.valueOf(role)), entry.sequence());
            }
        }
    }

    private void upload(Recorded<UploadEvent> entry) {
        boolean facts = entry.sequence() > store.facts().applied();
        boolean records = entry.sequence() > store.records().applied();
        switch (entry.event()) {
            case UploadEvent.Received r -> received.put(r.upload(), entry);
            case UploadEvent.Staged s
            when records -> record(entry, ReadSettings.of(s), s.upload(), Upload.State.STAGED, s.rows());
            case UploadEvent.Published p when facts || records -> publish(entry, p, facts, records);
            case UploadEvent.Withdrawn(String upload) when facts || records -> withdraw(entry, upload, facts, records);
            case UploadEvent.Rejected(String upload, String reason)
            when records ->
                store.records()
                        .save(
                                List.of(store.records()
                                        .upload(upload)
                                        .orElseThrow()
                                        .in(Upload.State.REJECTED)),
                                entry.sequence());
            case UploadEvent.Staged s -> {}
            case UploadEvent.Rejected r -> {}
            case UploadEvent.Refused r -> {}
            case UploadEvent.Asked a -> {}
            case UploadEvent.Interrupted i -> {}
            case UploadEvent.Published p -> {}
            case UploadEvent.Withdrawn w -> {}
            case UploadEvent.Superseded s -> {}
        }
    }

    private void publish(Recorded<UploadEvent> entry, UploadEvent.Published p, boolean facts, boolean records) {
        ReadSettings settings = ReadSettings.of(p);
        if (facts) {
            load(p, settings, entry.sequence());
        }
        if (records) {
            record(entry, settings, p.upload(), Upload.State.PUBLISHED, p.rows());
        }
    }

    /** Also of an upload that no longer counts, so that what counted then can be asked; its file may be lost. */
    private void load(UploadEvent.Published p, ReadSettings settings, long sequence) {
        boolean needed = !withdrawn.contains(p.upload());
        try {
            load(reading(p.upload(), settings), p, sequence);
        } catch (IOException e) {
            if (needed) {
                throw unreadable(p.upload(), e);
            }
        } catch (IllegalStateException e) {
            if (needed) {
                throw e;
            }
        }
    }

    private UploadEvent.Received received(String upload) {
        return (UploadEvent.Received)
                Objects.requireNonNull(received.get(upload), upload).event();
    }

    private FileReading reading(String upload, ReadSettings settings) throws IOException {
        UploadEvent.Received file = received(upload);
        Path archived = archive.file(file.sha256());
        if (!Archive.sha256(archived).equals(file.sha256())) {
            throw new IllegalStateException("the archived file %s was changed".formatted(file.sha256()));
        }
        return new FileReading(archived, file.file(), catalogue, settings);
    }

    private UncheckedIOException unreadable(String upload, IOException e) {
        return new UncheckedIOException(
                "cannot read %s from the archive".formatted(received(upload).file()), e);
    }

    /** Remembers an upload as it was received. */
    private void record(Recorded<UploadEvent> entry, ReadSettings settings, String id, Upload.State state, long rows) {
        Optional<Upload> known = store.records().upload(id).map(u -> u.with(rows));
        Upload upload = known.orElseGet(() -> told(id, settings, rows));
        store.records().save(List.of(upload.in(state)), entry.sequence());
    }

    /** What is known of an upload by reading it again; of one that no longer counts, what can be known. */
    private Upload told(String id, ReadSettings settings, long rows) {
        Recorded<UploadEvent> came = Objects.requireNonNull(received.get(id), id);
        Uploads.Sent sent = new Uploads.Sent(received(id).file(), received(id).sha256());
        try {
            FileReading reading = reading(id, settings);
            if (reading.mapping().isPresent() || !withdrawn.contains(id)) {
                return Uploads.upload(id, sent, settings, reading, rows, came.at(), came.by());
            }
        } catch (IOException e) {
            if (!withdrawn.contains(id)) {
                throw unreadable(id, e);
            }
        } catch (IllegalStateException e) {
            if (!withdrawn.contains(id)) {
                throw e;
            }
        }
        return new Upload(
                id,
                sent.name(),
                sent.sha256(),
                settings.dataset().orElseThrow(),
                settings.canonical(),
                Upload.State.WITHDRAWN,
                rows,
                sent.name().toLowerCase(Locale.ROOT).contains("syntetisk"),
                came.at(),
                came.by(),
                List.of());
    }

    private void load(FileReading reading, UploadEvent.Published p, long sequence) throws IOException {
        if (!reading.loadable()) {
            throw new IllegalStateException("%s (%s) can no longer be read as '%s': %s"
                    .formatted(p.upload(), reading.csv(), p.dataset(), reading.findings()));
        }
        try (Staging staging = store.facts().stage(catalogue.dataset(p.dataset()), p.upload())) {
            reading.loadInto(staging);
            if (!reading.loadable() || staging.rows() != p.rows()) {
                throw new IllegalStateException("%s gave %d rows when it was published and gives %d now: %s"
                        .formatted(p.upload(), p.rows(), staging.rows(), reading.findings()));
            }
            staging.publish(sequence);
        }
    }

    private void withdraw(Recorded<UploadEvent> entry, String upload, boolean facts, boolean records) {
        if (facts) {
            store.facts().withdraw(upload, entry.sequence());
        }
        if (records) {
            Upload known = store.records().upload(upload).orElseThrow();
            store.records().save(List.of(known.in(Upload.State.WITHDRAWN)), entry.sequence());
        }
    }
}
