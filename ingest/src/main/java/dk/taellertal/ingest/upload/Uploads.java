package dk.taellertal.ingest.upload;

import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.record.Projection;
import dk.taellertal.core.record.Submission;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.record.UploadsRecord;
import dk.taellertal.core.store.Difference;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.Store;
import dk.taellertal.core.store.ValidatedRows;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.check.Finding;
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
import java.util.function.Supplier;

/** Takes files in, and takes them out again. */
public final class Uploads {

    /** How many rows are named that differ from those they replace. */
    private static final int MOST_MOVED = 10;

    /** Rows that vanish are warned of where they are one of so many, or more. */
    private static final int FEWEST_VANISHING = 5;

    private final Supplier<Catalogue> catalogue;
    private final Store store;
    private final Archive archive;
    private final Ledger ledger;
    private final Clock clock;
    private final WriteLock line;

    Uploads(
            Supplier<Catalogue> catalogue,
            Store store,
            Archive archive,
            EventLog log,
            Projection<UploadEvent, UploadsRecord> uploads,
            Clock clock,
            WriteLock line) {
        this.catalogue = catalogue;
        this.store = store;
        this.archive = archive;
        this.ledger = new Ledger(store.facts(), archive, log, uploads, clock);
        this.clock = clock;
        this.line = line;
    }

    /** Those that were taken in, newest first. */
    public List<Upload> all() {
        return ledger.uploads().uploads();
    }

    /** Every file that was sent, newest first. */
    public List<Submission> submissions() {
        return ledger.uploads().submissions();
    }

    /** Where everybody waits who would change something. */
    public WriteLock line() {
        return line;
    }

    /** Says what would become of a file; changes nothing, and waits for nobody who does. */
    public UploadReport check(Path file, String name, ReadSettings settings) throws IOException {
        return take(file, name, settings, new Purpose.Look(false));
    }

    /**
     * Publishes a file, whole or not at all; where a second person must approve it, it waits for that. A file that is
     * refused or leaves a question open is remembered by its name, and nothing of it is kept.
     */
    public UploadReport publish(Path file, String name, ReadSettings settings, Actor by) throws IOException {
        return line.inTurn(() -> {
            UploadReport report = take(file, name, settings, new Purpose.Send(by));
            if (report.outcome() == Outcome.REFUSED || report.outcome() == Outcome.ASKED) {
                ledger.turnedAway(report, by);
            }
            return report;
        });
    }

    /** Remembers that a file was turned away that somebody looked at and gave up. */
    public void giveUp(UploadReport report, Actor by) throws IOException {
        line.inTurn(() -> ledger.turnedAway(report, by));
    }

    /**
     * What an upload that waits for approval would do now.
     *
     * @param by who looks; the sender, who may not approve it, is told no more than by a trial
     */
    public UploadReport consequence(String id, Actor by) throws IOException {
        Upload upload = waiting(id);
        boolean mayApprove = !upload.receivedBy().equals(by.name());
        return take(archive.file(upload.sha256()), upload.file(), ledger.settings(id), new Purpose.Look(mayApprove));
    }

    /**
     * Publishes an upload that waits, read again from the archive and checked again. One that is no longer in order
     * goes on waiting; the report says why.
     *
     * @throws SamePerson where it is one's own
     */
    public UploadReport approve(String id, Actor by) throws IOException {
        return line.inTurn(() -> {
            Upload upload = ofAnother(id, by);
            return take(
                    archive.file(upload.sha256()), upload.file(), ledger.settings(id), new Purpose.Approve(upload, by));
        });
    }

    /**
     * Says no to an upload that waits.
     *
     * @throws SamePerson where it is one's own; that one can be undone
     */
    public Upload reject(String id, Actor by, String reason) throws IOException {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a rejection must say why");
        }
        return line.inTurn(() -> ledger.reject(ofAnother(id, by), by, reason));
    }

    private Upload counting(String id) {
        return ledger.uploads()
                .upload(id)
                .filter(u -> u.state().open())
                .orElseThrow(() -> new IllegalArgumentException("there is no upload '%s' to undo".formatted(id)));
    }

    private Upload ofAnother(String id, Actor by) {
        Upload upload = waiting(id);
        if (upload.receivedBy().equals(by.name())) {
            throw new SamePerson(id, by);
        }
        return upload;
    }

    private Upload waiting(String id) {
        return ledger.uploads()
                .upload(id)
                .filter(u -> u.state() == Upload.State.STAGED)
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no upload '%s' that waits for approval".formatted(id)));
    }

    private UploadReport take(Path file, String sentName, ReadSettings given, Purpose purpose) throws IOException {
        Catalogue now = catalogue.get();
        FileReading first = new FileReading(file, sentName, now, given);
        List<RememberedAnswers> recalls = RememberedAnswers.all(now, first, given);
        Optional<Question> whose = RememberedAnswers.question(recalls);
        whose.ifPresent(first::ask);
        Optional<RememberedAnswers> recall = whose.isPresent()
                ? Optional.empty()
                : recalls.stream().filter(r -> !r.settings().equals(given)).findFirst();
        ReadSettings settings = recall.map(RememberedAnswers::settings).orElse(given);
        FileReading reading = recall.isEmpty() ? first : new FileReading(file, sentName, now, settings);
        recall.ifPresent(r -> reading.remark(r.finding()));
        Sent sent = new Sent(PersonalData.masked(sentName), Archive.sha256(file));
        if (!reading.loadable()) {
            return report(turnedAway(reading), reading, sent, UploadReport.Effect.none(0), Optional.empty());
        }
        Mapping mapping = reading.mapping().orElseThrow();
        boolean told = purpose.tells(mapping.contract());
        Optional<Upload> same = told || purpose instanceof Purpose.Send
                ? already(sent.sha256(), mapping.contract(), settings, purpose)
                : Optional.empty();
        if (same.isPresent()) {
            UploadReport.Effect none = UploadReport.Effect.none(same.get().rows());
            Outcome outcome = same.get().state() == Upload.State.STAGED ? Outcome.STAGED : Outcome.UNCHANGED;
            return report(outcome, reading, sent, none, same.map(Upload::id));
        }
        try (Staging staging = begun(purpose, mapping.contract())) {
            reading.loadInto(staging);
            reading.lookAtPeriods(staging, known(staging.before(), mapping.contract(), now), year());
            if (!reading.loadable()) {
                return report(
                        turnedAway(reading), reading, sent, UploadReport.Effect.none(staging.rows()), Optional.empty());
            }
            Upload upload = upload(staging, sent, settings, reading, clock.instant(), purpose.sender());
            UploadReport.Effect effect = effect(staging, upload, now, mapping.contract(), reading, told);
            Outcome outcome = switch (purpose) {
                case Purpose.Look look -> Outcome.ACCEPTED;
                case Purpose.Send send -> ledger.send(file, staging, upload, settings, mapping.contract(), send.by());
                case Purpose.Approve(Upload waiting, Actor by) -> {
                    ledger.publish(staging, upload, settings, mapping.contract(), by);
                    yield Outcome.PUBLISHED;
                }
            };
            Optional<String> id = outcome == Outcome.ACCEPTED ? Optional.empty() : Optional.of(staging.upload());
            return report(outcome, reading, sent, effect, id);
        }
    }

    private Staging begun(Purpose purpose, DatasetContract contract) {
        return switch (purpose) {
            case Purpose.Look look -> store.facts().trial(contract);
            case Purpose.Send send -> store.facts().stage(contract, ledger.nextId());
            case Purpose.Approve approve ->
                store.facts().stage(contract, approve.waiting().id());
        };
    }

    private static Outcome turnedAway(FileReading reading) {
        return reading.refused() ? Outcome.REFUSED : Outcome.ASKED;
    }

    private static Set<Period> known(FactView counting, DatasetContract contract, Catalogue now) {
        String own = now.municipality().code();
        return counting.periods(contract, Set.of(own)).getOrDefault(own, Set.of());
    }

    private int year() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
    }

    /** A file's name, without personal data, and the fingerprint of its bytes. */
    private record Sent(String name, String sha256) {}

    /**
     * Takes an upload's numbers out; what they replaced counts again.
     *
     * @throws IllegalArgumentException where there is no such upload, or it is out already
     */
    public Upload undo(String id, Actor by) {
        try {
            return line.inTurn(() -> ledger.withdraw(counting(id), catalogue.get(), by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The upload of the very same file, read the same way, that counts in full and nothing of it was replaced since, or
     * that waits already.
     */
    private Optional<Upload> already(String sha256, DatasetContract contract, ReadSettings settings, Purpose purpose) {
        Map<String, Long> counting = store.facts().published().liveRows(contract);
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
    private UploadReport.Effect effect(
            Staging staging,
            Upload upload,
            Catalogue now,
            DatasetContract contract,
            FileReading reading,
            boolean told) {
        UploadsRecord known = ledger.uploads();
        ValidatedRows would = staging.validated();
        Figures before = new Figures(now, staging.before(), known::origin);
        Figures after = new Figures(now, would.afterwards(), id -> id.equals(upload.id()) ? upload : known.origin(id));
        Map<String, Long> replaced = would.replaced();
        boolean withheld = !told && !replaced.isEmpty();
        if (withheld && !replacesWholePeriods(contract)) {
            return new UploadReport.Effect(staging.rows(), Optional.empty(), replaced, List.of(), List.of());
        }
        FigureChanges changes = FigureChanges.between(before, told ? after : after.asTried(before), now, contract);
        Jumps.among(changes, now).forEach(reading::remark);
        Optional<Difference> difference = withheld ? Optional.empty() : Optional.of(would.difference());
        difference.flatMap(d -> vanishing(d, replaced)).ifPresent(reading::remark);
        return new UploadReport.Effect(
                staging.rows(),
                difference,
                replaced,
                contract.smallCount() == 0 ? would.largestChanges(MOST_MOVED) : List.of(),
                changes.changes());
    }

    /** Many of the rows that count now and that nothing takes the place of. */
    private static Optional<Finding> vanishing(Difference difference, Map<String, Long> replaced) {
        long now = replaced.values().stream().mapToLong(Long::longValue).sum();
        return difference.removed() * FEWEST_VANISHING < now || difference.removed() == 0
                ? Optional.empty()
                : Optional.of(Finding.warning(0, "", "", Message.of("rows.vanish", difference.removed(), now)));
    }

    /** Otherwise a file's own numbers, less what a figure becomes with them, tell of the rows that stay beside them. */
    private static boolean replacesWholePeriods(DatasetContract contract) {
        return contract.slice().stream()
                .allMatch(column -> column.equals(contract.period().name())
                        || contract.area().filter(a -> a.name().equals(column)).isPresent());
    }

    private static Upload upload(
            Staging staging, Sent sent, ReadSettings settings, FileReading reading, Instant at, String by) {
        Mapping mapping = reading.mapping().orElseThrow();
        return new Upload(
                staging.upload(),
                sent.name(),
                sent.sha256(),
                mapping.contract().id(),
                settings.withDataset(mapping.contract().id()).canonical(),
                Upload.State.PUBLISHED,
                staging.rows(),
                Optional.of(Undescribed.of(reading, mapping)),
                at.truncatedTo(ChronoUnit.MILLIS),
                by);
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
