package dk.taellertal.ingest.upload;

import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.Store;
import dk.taellertal.core.store.Upload;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.archive.Journal;
import dk.taellertal.ingest.archive.JournalEntry;
import dk.taellertal.ingest.check.PersonalData;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.load.FileReading;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes files in, and takes them out again. */
public final class Uploads {

    private final Supplier<Catalogue> catalogue;
    private final Store store;
    private final Archive archive;
    private final Journal journal;
    private final Clock clock;
    private final WritingLine line;

    Uploads(
            Supplier<Catalogue> catalogue,
            Store store,
            Archive archive,
            Journal journal,
            Clock clock,
            WritingLine line) {
        this.catalogue = catalogue;
        this.store = store;
        this.archive = archive;
        this.journal = journal;
        this.clock = clock;
        this.line = line;
    }

    /** Those that were taken in, newest first. */
    public List<Upload> all() {
        return store.records().uploads();
    }

    /** Every file that was sent, newest first. */
    public List<Submission> submissions() {
        return Submissions.of(journal.entries()).all(all());
    }

    /** Where everybody waits who would change something. */
    public WritingLine line() {
        return line;
    }

    /** Says what would become of a file; changes nothing. */
    public UploadReport check(Path file, String name, ReadSettings settings) throws IOException {
        return line.inTurn(() -> take(file, name, settings, new Purpose.Look()));
    }

    /**
     * Publishes a file, whole or not at all; where a second person must approve it, it waits for that. A file that is
     * refused or leaves a question open is remembered by its name, and nothing of it is kept.
     */
    public UploadReport publish(Path file, String name, ReadSettings settings, String by) throws IOException {
        return line.inTurn(() -> {
            UploadReport report = take(file, name, settings, new Purpose.Send(by));
            if (report.outcome() == Outcome.REFUSED || report.outcome() == Outcome.ASKED) {
                remember(report, by);
            }
            return report;
        });
    }

    /** Remembers that a file was turned away that somebody looked at and gave up. */
    public void giveUp(UploadReport report, String by) throws IOException {
        line.inTurn(() -> remember(report, by));
    }

    private JournalEntry remember(UploadReport report, String by) {
        String id = "u" + journal.next();
        boolean personal = report.personalData();
        String name = personal ? report.file().replaceAll("\\d", "•") : report.file();
        return journal.append(
                by,
                clock.instant(),
                report.outcome() == Outcome.ASKED
                        ? new JournalEntry.Asked(
                                id, name, report.sha256(), report.questions().size())
                        : new JournalEntry.Refused(id, name, personal ? null : report.sha256(), report.errors()));
    }

    /** What an upload that waits for approval would do now. */
    public UploadReport consequence(String id) throws IOException {
        return line.inTurn(() -> {
            Upload upload = waiting(id);
            return take(archive.file(upload.sha256()), upload.file(), settings(id), new Purpose.Look());
        });
    }

    /**
     * Publishes an upload that waits, read again from the archive and checked again. One that is no longer in order
     * goes on waiting; the report says why.
     *
     * @throws SamePerson where it is one's own
     */
    public UploadReport approve(String id, String by) throws IOException {
        return line.inTurn(() -> {
            Upload upload = ofAnother(id, by);
            return take(archive.file(upload.sha256()), upload.file(), settings(id), new Purpose.Approve(upload, by));
        });
    }

    /**
     * Says no to an upload that waits.
     *
     * @throws SamePerson where it is one's own; that one can be undone
     */
    public Upload reject(String id, String by, String reason) throws IOException {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a rejection must say why");
        }
        return line.inTurn(() -> {
            Upload upload = ofAnother(id, by).in(Upload.State.REJECTED);
            JournalEntry rejected =
                    journal.append(by, clock.instant(), new JournalEntry.Rejected(id, PersonalData.masked(reason)));
            store.records().save(List.of(upload), rejected.sequence());
            return upload;
        });
    }

    private Upload ofAnother(String id, String by) {
        Upload upload = waiting(id);
        if (upload.receivedBy().equals(by)) {
            throw new SamePerson(id, by);
        }
        return upload;
    }

    private Upload waiting(String id) {
        return store.records()
                .upload(id)
                .filter(u -> u.state() == Upload.State.STAGED)
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no upload '%s' that waits for approval".formatted(id)));
    }

    private ReadSettings settings(String id) {
        return Submissions.of(journal.entries())
                .waiting(id)
                .map(s -> new ReadSettings(
                        Optional.of(s.dataset()), Optional.ofNullable(s.profile()), s.set(), s.answers()))
                .orElseThrow();
    }

    private UploadReport take(Path file, String sentName, ReadSettings given, Purpose purpose) throws IOException {
        Catalogue now = catalogue.get();
        FileReading first = new FileReading(file, sentName, now, given);
        List<Recall> recalls = Recall.all(now, first, given);
        Optional<Question> whose = Recall.question(recalls);
        whose.ifPresent(first::ask);
        Optional<Recall> recall = whose.isPresent()
                ? Optional.empty()
                : recalls.stream().filter(r -> !r.settings().equals(given)).findFirst();
        ReadSettings settings = recall.map(Recall::settings).orElse(given);
        FileReading reading = recall.isEmpty() ? first : new FileReading(file, sentName, now, settings);
        recall.ifPresent(r -> reading.remark(r.finding()));
        Sent sent = new Sent(PersonalData.masked(sentName), Archive.sha256(file));
        if (!reading.loadable()) {
            return report(turnedAway(reading), reading, sent, UploadReport.Effect.none(0), Optional.empty());
        }
        Mapping mapping = reading.mapping().orElseThrow();
        Optional<Upload> same = already(sent.sha256(), mapping.contract(), settings, purpose);
        if (same.isPresent()) {
            UploadReport.Effect none = UploadReport.Effect.none(same.get().rows());
            Outcome outcome = same.get().state() == Upload.State.STAGED ? Outcome.STAGED : Outcome.UNCHANGED;
            return report(outcome, reading, sent, none, same.map(Upload::id));
        }
        String id = purpose.id().orElseGet(() -> "u" + journal.next());
        try (Staging staging = store.facts().stage(mapping.contract(), id)) {
            reading.loadInto(staging);
            reading.lookAtPeriods(known(mapping.contract(), now), year());
            if (!reading.loadable()) {
                return report(
                        turnedAway(reading), reading, sent, UploadReport.Effect.none(staging.rows()), Optional.empty());
            }
            Upload upload = upload(id, sent, settings, reading, staging.rows(), clock.instant(), purpose.sender());
            UploadReport.Effect effect = effect(staging, upload, mapping.contract(), reading);
            Outcome outcome = switch (purpose) {
                case Purpose.Look look -> Outcome.ACCEPTED;
                case Purpose.Send send -> send(file, staging, upload, settings, mapping.contract());
                case Purpose.Approve(Upload waiting, String by) -> {
                    publish(staging, waiting, upload.rows(), settings, mapping.contract(), by);
                    yield Outcome.PUBLISHED;
                }
            };
            return report(
                    outcome, reading, sent, effect, outcome == Outcome.ACCEPTED ? Optional.empty() : Optional.of(id));
        }
    }

    private static Outcome turnedAway(FileReading reading) {
        return reading.refused() ? Outcome.REFUSED : Outcome.ASKED;
    }

    private Set<Period> known(DatasetContract contract, Catalogue now) {
        String own = now.municipality().code();
        return store.facts().published().periods(contract, Set.of(own)).getOrDefault(own, Set.of());
    }

    private int year() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
    }

    /** A file's name, without personal data, and the fingerprint of its bytes. */
    record Sent(String name, String sha256) {}

    /** Received first, then the archive: what a crash leaves between is known by its name, and ended at the next start. */
    private Outcome send(Path file, Staging staging, Upload upload, ReadSettings settings, DatasetContract contract) {
        String by = upload.receivedBy();
        Instant at = upload.receivedAt();
        journal.append(by, at, new JournalEntry.Received(upload.id(), upload.file(), upload.sha256()));
        archive.keep(file, upload.sha256());
        return switch (contract.approval()) {
            case NONE -> {
                publish(staging, upload, upload.rows(), settings, contract, by);
                yield Outcome.PUBLISHED;
            }
            case SECOND_PERSON -> {
                JournalEntry staged = journal.append(
                        by,
                        at,
                        new JournalEntry.Staged(
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

    /** The journal first, then the facts, then the records: a start after a crash finds out what lacks. */
    private void publish(
            Staging staging, Upload upload, long rows, ReadSettings settings, DatasetContract contract, String by) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        JournalEntry published = journal.append(
                by,
                at,
                new JournalEntry.Published(
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

    /**
     * Takes an upload's numbers out; what they replaced counts again.
     *
     * @throws IllegalArgumentException where there is no such upload, or it is out already
     */
    public Upload undo(String id, String by) {
        try {
            return line.inTurn(() -> withdrawn(id, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Upload withdrawn(String id, String by) {
        Upload upload = store.records()
                .upload(id)
                .filter(u -> u.state().published() || u.state() == Upload.State.STAGED)
                .orElseThrow(() -> new IllegalArgumentException("there is no upload '%s' to undo".formatted(id)));
        DatasetContract contract = catalogue.get().dataset(upload.dataset());
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

    /**
     * The upload of the very same file, read the same way, that counts in full and nothing of it was replaced since, or
     * that waits already.
     */
    private Optional<Upload> already(String sha256, DatasetContract contract, ReadSettings settings, Purpose purpose) {
        Map<String, Long> counting = store.facts().published().rowsInForce(contract);
        boolean sending = purpose instanceof Purpose.Send;
        return all().stream()
                .filter(u -> u.sha256().equals(sha256)
                        && u.dataset().equals(contract.id())
                        && u.settings()
                                .equals(settings.withDataset(contract.id()).canonical()))
                .filter(u -> u.state() == Upload.State.STAGED ? sending : counting.getOrDefault(u.id(), 0L) == u.rows())
                .findFirst();
    }

    /** What the staged rows would do; a key figure that jumps is found remarkable. */
    private UploadReport.Effect effect(Staging staging, Upload upload, DatasetContract contract, FileReading reading) {
        Catalogue now = catalogue.get();
        Function<String, Upload> uploads = id ->
                id.equals(upload.id()) ? upload : store.records().upload(id).orElseThrow();
        Figures after = new Figures(now, staging.afterwards(), uploads);
        FigureChanges changes = FigureChanges.between(
                new Figures(now, store.facts().published(), store.records()), after, now, contract);
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
