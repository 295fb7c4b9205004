package dk.taellertal.ingest.upload;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.Store;
import dk.taellertal.core.store.Upload;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.check.PersonalData;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Lets uploads come and go: first in the journal, then in the facts, then in the records, so that a start after a crash
 * finds out what lacks.
 */
final class Ledger {

    private final Store store;
    private final Archive archive;
    private final EventLog log;
    private final Clock clock;

    Ledger(Store store, Archive archive, EventLog log, Clock clock) {
        this.store = store;
        this.archive = archive;
        this.log = log;
        this.clock = clock;
    }

    Submissions submissions() {
        return Submissions.of(log.events(UploadEvent.class));
    }

    String nextId() {
        return "u" + log.next();
    }

    /** How an upload that waits for approval is read. */
    ReadSettings settings(String id) {
        return submissions().waiting(id).map(ReadSettings::of).orElseThrow();
    }

    /** A file was sent, and nothing of it is kept but its name. */
    Recorded<UploadEvent> turnedAway(UploadReport report, String by) {
        String id = nextId();
        boolean personal = report.personalData();
        String name = personal ? report.file().replaceAll("\\d", "•") : report.file();
        return log.append(
                by,
                clock.instant(),
                report.outcome() == Outcome.ASKED
                        ? new UploadEvent.Asked(
                                id, name, report.sha256(), report.questions().size())
                        : new UploadEvent.Refused(id, name, personal ? null : report.sha256(), report.errors()));
    }

    /** Says no to an upload that waits. */
    Upload reject(Upload waiting, String by, String reason) {
        Recorded<UploadEvent> rejected =
                log.append(by, clock.instant(), new UploadEvent.Rejected(waiting.id(), PersonalData.masked(reason)));
        Upload upload = waiting.in(Upload.State.REJECTED);
        store.records().save(List.of(upload), rejected.sequence());
        return upload;
    }

    /** Received first, then the archive: what a crash leaves between is known by its name, and ended at the next start. */
    Outcome send(Path file, Staging staging, Upload upload, ReadSettings settings, DatasetContract contract) {
        String by = upload.receivedBy();
        Instant at = upload.receivedAt();
        log.append(by, at, new UploadEvent.Received(upload.id(), upload.file(), upload.sha256()));
        archive.keep(file, upload.sha256());
        return switch (contract.approval()) {
            case NONE -> {
                publish(staging, upload, upload.rows(), settings, contract, by);
                yield Outcome.PUBLISHED;
            }
            case SECOND_PERSON -> {
                Recorded<UploadEvent> staged = log.append(
                        by,
                        at,
                        new UploadEvent.Staged(
                                upload.id(),
                                contract.id(),
                                settings.profile().orElse(null),
                                settings.set(),
                                settings.answers(),
                                upload.rows()));
                store.records().save(List.of(upload.in(Upload.State.STAGED)), staged.sequence());
                yield Outcome.STAGED;
            }
        };
    }

    /** Makes an upload's rows count. */
    void publish(
            Staging staging, Upload upload, long rows, ReadSettings settings, DatasetContract contract, String by) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Recorded<UploadEvent> published = log.append(
                by,
                at,
                new UploadEvent.Published(
                        upload.id(),
                        contract.id(),
                        settings.profile().orElse(null),
                        settings.set(),
                        settings.answers(),
                        rows));
        staging.publish(published.sequence());
        store.records().save(List.of(upload.with(rows).in(Upload.State.PUBLISHED)), published.sequence());
        settle(contract, by, at, upload.id());
    }

    /** Takes an upload out; what it replaced counts again. */
    Upload withdraw(Upload upload, Catalogue catalogue, String by) {
        DatasetContract contract = catalogue.dataset(upload.dataset());
        Instant at = clock.instant();
        Recorded<UploadEvent> withdrawn = log.append(by, at, new UploadEvent.Withdrawn(upload.id()));
        store.facts().withdraw(upload.id(), withdrawn.sequence());
        Upload out = upload.in(Upload.State.WITHDRAWN);
        store.records().save(List.of(out), withdrawn.sequence());
        settle(contract, by, at, upload.id());
        return out;
    }

    /** Brings the states of a dataset's uploads in line with which of them count. */
    private void settle(DatasetContract contract, String by, Instant at, String cause) {
        for (Upload changed : UploadStates.changed(store, contract)) {
            long sequence = changed.state() == Upload.State.SUPERSEDED
                    ? log.append(by, at, new UploadEvent.Superseded(changed.id(), cause))
                            .sequence()
                    : log.next() - 1;
            store.records().save(List.of(changed), sequence);
        }
    }
}
