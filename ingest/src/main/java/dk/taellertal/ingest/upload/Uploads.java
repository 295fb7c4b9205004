package dk.taellertal.ingest.upload;

import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.Store;
import dk.taellertal.core.store.Upload;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.archive.Journal;
import dk.taellertal.ingest.archive.JournalEntry;
import dk.taellertal.ingest.check.PersonalData;
import dk.taellertal.ingest.load.FileReading;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes files in, and takes them out again. */
public final class Uploads {

    private static final String ANYBODY = "";

    private final Catalogue catalogue;
    private final Store store;
    private final Archive archive;
    private final Journal journal;
    private final Clock clock;

    public Uploads(Catalogue catalogue, Store store, Archive archive, Journal journal, Clock clock) {
        this.catalogue = catalogue;
        this.store = store;
        this.archive = archive;
        this.journal = journal;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Upload> all() {
        return store.records().uploads();
    }

    /** Says what would become of a file; changes nothing. */
    public UploadReport check(Path file, String name, ReadSettings settings) throws IOException {
        return take(file, name, settings, Optional.empty());
    }

    /** Publishes a file, whole or not at all. */
    public UploadReport publish(Path file, String name, ReadSettings settings, String by) throws IOException {
        return take(file, name, settings, Optional.of(by));
    }

    private synchronized UploadReport take(Path file, String sentName, ReadSettings settings, Optional<String> by)
            throws IOException {
        FileReading reading = new FileReading(file, sentName, catalogue, settings);
        Sent sent = new Sent(PersonalData.masked(sentName), Archive.sha256(file));
        if (!reading.loadable()) {
            Outcome outcome = reading.refused() ? Outcome.REFUSED : Outcome.ASKED;
            return report(outcome, reading, sent, UploadReport.Effect.none(0), Optional.empty());
        }
        Mapping mapping = reading.mapping().orElseThrow();
        Optional<Upload> same = inForce(sent.sha256(), mapping.contract(), settings);
        if (same.isPresent()) {
            UploadReport.Effect none = UploadReport.Effect.none(same.get().rows());
            return report(Outcome.UNCHANGED, reading, sent, none, same.map(Upload::id));
        }
        String id = "u" + journal.next();
        try (Staging staging = store.facts().stage(mapping.contract(), id)) {
            reading.loadInto(staging);
            if (reading.refused()) {
                return report(
                        Outcome.REFUSED, reading, sent, UploadReport.Effect.none(staging.rows()), Optional.empty());
            }
            Upload upload = upload(id, sent, settings, reading, staging.rows(), clock.instant(), by.orElse(ANYBODY));
            UploadReport.Effect effect = effect(staging, upload, mapping.contract(), reading);
            if (by.isEmpty()) {
                return report(Outcome.ACCEPTED, reading, sent, effect, Optional.empty());
            }
            archive.keep(file, sent.sha256());
            publish(staging, upload, settings, mapping.contract());
            return report(Outcome.PUBLISHED, reading, sent, effect, Optional.of(id));
        }
    }

    /** A file's name, without personal data, and the fingerprint of its bytes. */
    record Sent(String name, String sha256) {}

    /** The journal first, then the facts, then the records: a start after a crash finds out what lacks. */
    private void publish(Staging staging, Upload upload, ReadSettings settings, DatasetContract contract) {
        Instant at = upload.receivedAt();
        String by = upload.receivedBy();
        journal.append(by, at, new JournalEntry.Received(upload.id(), upload.file(), upload.sha256()));
        JournalEntry published = journal.append(
                by,
                at,
                new JournalEntry.Published(
                        upload.id(),
                        contract.id(),
                        settings.profile().orElse(null),
                        settings.set(),
                        settings.answers(),
                        upload.rows()));
        staging.publish(published.sequence());
        store.records().save(List.of(upload), published.sequence());
        settle(contract, by, at, upload.id());
    }

    /**
     * Takes an upload's numbers out; what they replaced counts again.
     *
     * @throws IllegalArgumentException where there is no such upload, or it is out already
     */
    public synchronized Upload undo(String id, String by) {
        Upload upload = store.records()
                .upload(id)
                .filter(u -> u.state() != Upload.State.WITHDRAWN)
                .orElseThrow(() -> new IllegalArgumentException("there is no upload '%s' to undo".formatted(id)));
        DatasetContract contract = catalogue.dataset(upload.dataset());
        Instant at = clock.instant();
        JournalEntry withdrawn = journal.append(by, at, new JournalEntry.Withdrawn(id));
        store.facts().withdraw(id, withdrawn.sequence());
        Upload out = upload.in(Upload.State.WITHDRAWN);
        store.records().save(List.of(out), withdrawn.sequence());
        settle(contract, by, at, id);
        return out;
    }

    /** Brings the states of a dataset's uploads in line with which of them count. */
    private void settle(DatasetContract contract, String by, Instant at, String cause) {
        for (Upload changed : UploadStates.changed(store, contract)) {
            long sequence = changed.state() == Upload.State.SUPERSEDED
                    ? journal.append(by, at, new JournalEntry.Superseded(changed.id(), cause))
                            .sequence()
                    : journal.next() - 1;
            store.records().save(List.of(changed), sequence);
        }
    }

    /** The upload of the very same file that counts in full: read the same way, and nothing of it replaced since. */
    private Optional<Upload> inForce(String sha256, DatasetContract contract, ReadSettings settings) {
        Map<String, Long> counting = store.facts().published().rowsInForce(contract);
        return all().stream()
                .filter(u -> u.sha256().equals(sha256)
                        && u.dataset().equals(contract.id())
                        && u.settings()
                                .equals(settings.withDataset(contract.id()).canonical())
                        && counting.getOrDefault(u.id(), 0L) == u.rows())
                .findFirst();
    }

    /** What the staged rows would do; a key figure that jumps is found remarkable. */
    private UploadReport.Effect effect(Staging staging, Upload upload, DatasetContract contract, FileReading reading) {
        Function<String, Upload> uploads = id ->
                id.equals(upload.id()) ? upload : store.records().upload(id).orElseThrow();
        Figures after = new Figures(catalogue, staging.afterwards(), uploads);
        FigureChanges changes = FigureChanges.between(
                new Figures(catalogue, store.facts().published(), store.records()), after, catalogue, contract);
        Jumps.among(changes).forEach(reading::remark);
        return new UploadReport.Effect(staging.rows(), staging.difference(), staging.replaced(), changes.changes());
    }

    static Upload upload(
            String id, Sent sent, ReadSettings settings, FileReading reading, long rows, Instant at, String by) {
        Mapping mapping = reading.mapping().orElseThrow();
        return new Upload(
                id,
                sent.name(),
                sent.sha256(),
                mapping.contract().id(),
                settings.withDataset(mapping.contract().id()).canonical(),
                Upload.State.PUBLISHED,
                rows,
                reading.synthetic(),
                at.truncatedTo(ChronoUnit.MILLIS),
                by,
                mapping.columns());
    }

    private static UploadReport report(
            Outcome outcome, FileReading reading, Sent sent, UploadReport.Effect effect, Optional<String> upload) {
        return new UploadReport(
                outcome,
                upload,
                sent.name(),
                sent.sha256(),
                reading.csv(),
                reading.mapping(),
                reading.head(),
                reading.synthetic(),
                reading.findings(),
                reading.questions(),
                effect);
    }
}
