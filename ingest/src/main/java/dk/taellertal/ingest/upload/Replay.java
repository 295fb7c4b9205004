package dk.taellertal.ingest.upload;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.store.Account;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.Store;
import dk.taellertal.core.store.Upload;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.archive.Journal;
import dk.taellertal.ingest.archive.JournalEntry;
import dk.taellertal.ingest.load.FileReading;
import dk.taellertal.ingest.mapping.ReadSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Brings a store up to its journal: what was written there and never reached the database is done again. */
final class Replay {

    private final Catalogue catalogue;
    private final Store store;
    private final Archive archive;
    private final Map<String, JournalEntry.Received> received = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    private Replay(Catalogue catalogue, Store store, Archive archive) {
        this.catalogue = catalogue;
        this.store = store;
        this.archive = archive;
    }

    /** @throws IllegalStateException where the database knows more than the journal */
    static void run(Catalogue catalogue, Store store, Archive archive, Journal journal) {
        long last = journal.next() - 1;
        if (store.facts().applied() > last || store.records().applied() > last) {
            throw new IllegalStateException(
                    "the database is ahead of the journal (%d entries): the journal has lost its end; restore it from a backup"
                            .formatted(last));
        }
        Replay replay = new Replay(catalogue, store, archive);
        journal.entries().stream()
                .flatMap(e -> Stream.of(e.event()))
                .filter(JournalEntry.Withdrawn.class::isInstance)
                .forEach(e -> replay.withdrawn.add(((JournalEntry.Withdrawn) e).upload()));
        journal.entries().forEach(replay::apply);
        for (DatasetContract contract : catalogue.datasets().values()) {
            List<Upload> changed = UploadStates.changed(store, contract);
            if (!changed.isEmpty()) {
                store.records().save(changed, last);
            }
        }
    }

    private void apply(JournalEntry entry) {
        boolean facts = entry.sequence() > store.facts().applied();
        boolean records = entry.sequence() > store.records().applied();
        switch (entry.event()) {
            case JournalEntry.Received r -> received.put(r.upload(), r);
            case JournalEntry.Published p when facts || records -> publish(entry, p, facts, records);
            case JournalEntry.Withdrawn(String upload) when facts || records -> withdraw(entry, upload, facts, records);
            case JournalEntry.AccountSaved a
            when records ->
                store.records()
                        .save(
                                new Account(a.name(), a.passwordHash(), Account.Role.valueOf(a.role())),
                                entry.sequence());
            case JournalEntry.Published p -> {}
            case JournalEntry.Withdrawn w -> {}
            case JournalEntry.AccountSaved a -> {}
            case JournalEntry.Superseded s -> {}
        }
    }

    private void publish(JournalEntry entry, JournalEntry.Published p, boolean facts, boolean records) {
        JournalEntry.Received file = Objects.requireNonNull(received.get(p.upload()), p.upload());
        ReadSettings settings =
                new ReadSettings(Optional.of(p.dataset()), Optional.ofNullable(p.profile()), p.set(), p.answers());
        Path archived = archive.file(file.sha256());
        try {
            if (!Archive.sha256(archived).equals(file.sha256())) {
                throw new IllegalStateException("the archived file %s was changed".formatted(file.sha256()));
            }
            FileReading reading = new FileReading(archived, file.file(), catalogue, settings);
            if (facts && !withdrawn.contains(p.upload())) {
                load(reading, p, entry.sequence());
            }
            if (records) {
                Upload upload = Uploads.upload(
                        p.upload(),
                        new Uploads.Sent(file.file(), file.sha256()),
                        settings,
                        reading,
                        p.rows(),
                        entry.at(),
                        entry.by());
                store.records().save(List.of(upload), entry.sequence());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read %s from the archive".formatted(file.file()), e);
        }
    }

    private void load(FileReading reading, JournalEntry.Published p, long sequence) throws IOException {
        if (!reading.loadable()) {
            throw new IllegalStateException("%s (%s) can no longer be read as '%s': %s"
                    .formatted(p.upload(), reading.csv(), p.dataset(), reading.findings()));
        }
        try (Staging staging = store.facts().stage(catalogue.dataset(p.dataset()), p.upload())) {
            reading.loadInto(staging);
            if (reading.refused() || staging.rows() != p.rows()) {
                throw new IllegalStateException("%s gave %d rows when it was published and gives %d now: %s"
                        .formatted(p.upload(), p.rows(), staging.rows(), reading.findings()));
            }
            staging.publish(sequence);
        }
    }

    private void withdraw(JournalEntry entry, String upload, boolean facts, boolean records) {
        if (facts) {
            store.facts().withdraw(upload, entry.sequence());
        }
        if (records) {
            Upload known = store.records().upload(upload).orElseThrow();
            store.records().save(List.of(known.in(Upload.State.WITHDRAWN)), entry.sequence());
        }
    }
}
