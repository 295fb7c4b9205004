package dk.taellertal.ingest.upload;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.record.Projection;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.record.UploadsRecord;
import dk.taellertal.core.store.Facts;
import dk.taellertal.core.store.Staging;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.check.PersonalData;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Lets uploads come and go: first in the log, then in the facts, then in the log again which others they replaced or restored,
 * so that a start after a crash finds out what lacks.
 */
final class Ledger {

    private final Facts facts;
    private final Archive archive;
    private final EventLog log;
    private final Projection<UploadEvent, UploadsRecord> uploads;
    private final Clock clock;

    Ledger(Facts facts, Archive archive, EventLog log, Projection<UploadEvent, UploadsRecord> uploads, Clock clock) {
        this.facts = facts;
        this.uploads = uploads;
        this.archive = archive;
        this.log = log;
        this.clock = clock;
    }

    /** What became of every file until now. */
    UploadsRecord uploads() {
        return uploads.now();
    }

    String nextId() {
        return "u" + log.next();
    }

    /** How an upload that waits for approval is read. */
    ReadSettings settings(String id) {
        return ReadSettings.of(Objects.requireNonNull(uploads().waiting().get(id), id));
    }

    /** A file was sent, and nothing of it is kept but its name. */
    Recorded<UploadEvent> turnedAway(UploadReport report, Actor by) {
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
    Upload reject(Upload waiting, Actor by, String reason) {
        log.append(by, clock.instant(), new UploadEvent.Rejected(waiting.id(), PersonalData.masked(reason)));
        return uploads.now().origin(waiting.id());
    }

    /** Received first, then the archive: what a crash leaves between is known by its name, and ended at the next start. */
    Outcome send(Path file, Staging staging, Upload upload, ReadSettings settings, DatasetContract contract, Actor by) {
        Instant at = upload.receivedAt();
        log.append(by, at, new UploadEvent.Received(upload.id(), upload.file(), upload.sha256()));
        archive.keep(file, upload.sha256());
        return switch (contract.approval()) {
            case NONE -> {
                publish(staging, upload, settings, contract, by);
                yield Outcome.PUBLISHED;
            }
            case SECOND_PERSON -> {
                log.append(
                        by,
                        at,
                        new UploadEvent.Staged(
                                upload.id(),
                                contract.id(),
                                settings.profile().orElse(null),
                                settings.set(),
                                settings.answers(),
                                upload.rows(),
                                upload.description().orElseThrow()));
                yield Outcome.STAGED;
            }
        };
    }

    /** Makes an upload's rows count. */
    void publish(Staging staging, Upload upload, ReadSettings settings, DatasetContract contract, Actor by) {
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
                        upload.rows(),
                        upload.description().orElseThrow()));
        staging.publish(published.sequence());
        settle(contract, by, at, upload.id());
    }

    /** Takes an upload out; what it replaced counts again. */
    Upload withdraw(Upload upload, Catalogue catalogue, Actor by) {
        DatasetContract contract = catalogue.dataset(upload.dataset());
        Instant at = clock.instant();
        Recorded<UploadEvent> withdrawn = log.append(by, at, new UploadEvent.Withdrawn(upload.id()));
        facts.withdraw(upload.id(), withdrawn.sequence());
        settle(contract, by, at, upload.id());
        return uploads.now().origin(upload.id());
    }

    private void settle(DatasetContract contract, Actor by, Instant at, String cause) {
        UploadStates.settle(log, uploads.now(), facts.published(), contract, by, at, cause);
    }
}
