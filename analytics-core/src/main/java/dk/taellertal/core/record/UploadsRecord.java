package dk.taellertal.core.record;

import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.record.Submission.Decision;
import dk.taellertal.core.record.Submission.Reason;
import dk.taellertal.core.record.Submission.TakenIn;
import dk.taellertal.core.record.Submission.TurnedAway;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What became of every file that was ever sent, at a sequence of the log.
 *
 * @param arrived files that neither count nor wait yet, by the id of the upload
 * @param waiting how those that wait for a second person are to be read, by id
 * @param byId those of which it is known what became of them
 */
public record UploadsRecord(
        Map<String, Recorded<UploadEvent.Received>> arrived,
        Map<String, UploadEvent.Staged> waiting,
        Map<String, Submission> byId) {

    private static final UploadsRecord NOTHING = new UploadsRecord(Map.of(), Map.of(), Map.of());

    private static final Comparator<Submission> NEWEST_FIRST = Comparator.comparing(Submission::at)
            .thenComparing(s -> Long.parseLong(s.id().substring(1)))
            .reversed();

    public UploadsRecord {
        arrived = Map.copyOf(arrived);
        waiting = Map.copyOf(waiting);
        byId = Map.copyOf(byId);
    }

    /**
     * Folds the events up to a sequence.
     *
     * @param last the last sequence that counts
     */
    public static UploadsRecord at(long last, List<Recorded<UploadEvent>> events) {
        return NOTHING.with(events.stream().filter(e -> e.sequence() <= last).toList());
    }

    /** The uploads as the log has them now. */
    public static Projection<UploadEvent, UploadsRecord> of(EventLog log) {
        return new Projection<>(log, UploadEvent.class, NOTHING, UploadsRecord::with);
    }

    private UploadsRecord with(List<Recorded<UploadEvent>> events) {
        Fold fold = new Fold(new HashMap<>(arrived), new HashMap<>(waiting), new HashMap<>(byId));
        events.forEach(fold::take);
        return new UploadsRecord(fold.arrived, fold.waiting, fold.byId);
    }

    /** Every file, newest first. */
    public List<Submission> submissions() {
        return byId.values().stream().sorted(NEWEST_FIRST).toList();
    }

    /** Those that were taken in, newest first. */
    public List<Upload> uploads() {
        return submissions().stream()
                .flatMap(s -> s instanceof TakenIn taken ? Stream.of(taken.upload()) : Stream.empty())
                .toList();
    }

    public Optional<Upload> upload(String id) {
        return byId.get(id) instanceof TakenIn taken ? Optional.of(taken.upload()) : Optional.empty();
    }

    /**
     * An upload that facts are from.
     *
     * @throws NoSuchElementException where it is not there
     */
    public Upload origin(String id) {
        return upload(id).orElseThrow(() -> new NoSuchElementException("the log has no upload '%s'".formatted(id)));
    }

    /** A record on its way to the next one. */
    private record Fold(
            Map<String, Recorded<UploadEvent.Received>> arrived,
            Map<String, UploadEvent.Staged> waiting,
            Map<String, Submission> byId) {

        void take(Recorded<UploadEvent> entry) {
            switch (entry.event()) {
                case UploadEvent.Received r ->
                    entry.of(UploadEvent.Received.class).ifPresent(e -> arrived.put(r.upload(), e));
                case UploadEvent.Staged s -> {
                    waiting.put(s.upload(), s);
                    byId.put(s.upload(), new TakenIn(arrived(entry, s, Upload.State.STAGED), Optional.empty()));
                }
                case UploadEvent.Published p -> {
                    waiting.remove(p.upload());
                    byId.put(p.upload(), published(entry, p));
                }
                case UploadEvent.Described(String upload, UploadEvent.Description description) ->
                    change(upload, t -> new TakenIn(t.upload().described(description), t.decision()));
                case UploadEvent.Rejected(String upload, String reason) -> {
                    waiting.remove(upload);
                    change(
                            upload,
                            t -> new TakenIn(
                                    t.upload().in(Upload.State.REJECTED),
                                    Optional.of(new Decision(entry.by(), entry.at(), Optional.of(reason)))));
                }
                case UploadEvent.Withdrawn(String upload) -> {
                    waiting.remove(upload);
                    move(upload, Upload.State.WITHDRAWN);
                }
                case UploadEvent.Superseded s -> move(s.upload(), Upload.State.SUPERSEDED);
                case UploadEvent.Restored r -> move(r.upload(), Upload.State.PUBLISHED);
                case UploadEvent.Refused r ->
                    turnAway(entry, r.file(), Optional.ofNullable(r.sha256()), Reason.REFUSED, r.errors());
                case UploadEvent.Asked a ->
                    turnAway(entry, a.file(), Optional.of(a.sha256()), Reason.ASKED, a.questions());
                case UploadEvent.Interrupted i -> {
                    Recorded<UploadEvent.Received> came = arrived.remove(i.upload());
                    if (came != null) {
                        UploadEvent.Received r = came.event();
                        turnAway(came, r.file(), Optional.of(r.sha256()), Reason.INTERRUPTED, 0);
                    }
                }
            }
        }

        /** One that waited was approved by who published it. */
        private TakenIn published(Recorded<UploadEvent> entry, UploadEvent.Published p) {
            return byId.get(p.upload()) instanceof TakenIn(Upload waited, var none)
                    ? new TakenIn(
                            waited.read(p, Upload.State.PUBLISHED),
                            Optional.of(new Decision(entry.by(), entry.at(), Optional.empty())))
                    : new TakenIn(arrived(entry, p, Upload.State.PUBLISHED), Optional.empty());
        }

        private Upload arrived(Recorded<UploadEvent> entry, UploadEvent.Read read, Upload.State state) {
            Recorded<UploadEvent.Received> came = arrived.remove(read.upload());
            return new Upload(
                    read.upload(),
                    came == null ? "" : came.event().file(),
                    came == null ? "" : came.event().sha256(),
                    read.dataset(),
                    Upload.settings(read),
                    state,
                    read.rows(),
                    Optional.ofNullable(read.description()),
                    came == null ? entry.at() : came.at(),
                    came == null ? "" : came.by());
        }

        private void move(String upload, Upload.State state) {
            change(upload, t -> new TakenIn(t.upload().in(state), t.decision()));
        }

        /** Without effect where the event that it was taken in by was erased. */
        private void change(String upload, UnaryOperator<TakenIn> change) {
            byId.computeIfPresent(upload, (id, s) -> s instanceof TakenIn taken ? change.apply(taken) : s);
        }

        private void turnAway(
                Recorded<? extends UploadEvent> entry,
                String file,
                Optional<String> sha256,
                Reason reason,
                long count) {
            String upload = entry.event().upload();
            byId.put(upload, new TurnedAway(upload, file, sha256, reason, count, entry.at(), entry.by()));
        }
    }
}
