package dk.taellertal.ingest.upload;

import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.store.Upload;
import dk.taellertal.ingest.upload.Submission.Decision;
import dk.taellertal.ingest.upload.Submission.Reason;
import dk.taellertal.ingest.upload.Submission.TurnedAway;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Told from the journal: every file that was ever sent. */
final class Submissions {

    private final Map<String, Recorded<UploadEvent>> received = new HashMap<>();
    private final Map<String, UploadEvent.Staged> staged = new HashMap<>();
    private final Map<String, Decision> decisions = new HashMap<>();
    private final List<TurnedAway> turnedAway = new ArrayList<>();

    private Submissions() {}

    static Submissions of(List<Recorded<UploadEvent>> entries) {
        Submissions submissions = new Submissions();
        entries.forEach(submissions::take);
        return submissions;
    }

    private void take(Recorded<UploadEvent> entry) {
        switch (entry.event()) {
            case UploadEvent.Received r -> received.put(r.upload(), entry);
            case UploadEvent.Staged s -> staged.put(s.upload(), s);
            case UploadEvent.Published p -> {
                if (staged.containsKey(p.upload())) {
                    decisions.put(p.upload(), new Decision(entry.by(), entry.at(), Optional.empty()));
                }
            }
            case UploadEvent.Rejected(String upload, String reason) ->
                decisions.put(upload, new Decision(entry.by(), entry.at(), Optional.of(reason)));
            case UploadEvent.Refused r ->
                turnedAway.add(new TurnedAway(
                        r.upload(),
                        r.file(),
                        Optional.ofNullable(r.sha256()),
                        Reason.REFUSED,
                        r.errors(),
                        entry.at(),
                        entry.by()));
            case UploadEvent.Asked(String upload, String file, String sha256, long questions) ->
                turnedAway.add(new TurnedAway(
                        upload, file, Optional.of(sha256), Reason.ASKED, questions, entry.at(), entry.by()));
            case UploadEvent.Interrupted(String upload) -> interrupted(upload);
            case UploadEvent.Withdrawn w -> {}
            case UploadEvent.Superseded s -> {}
        }
    }

    private void interrupted(String upload) {
        Recorded<UploadEvent> entry = Objects.requireNonNull(received.get(upload), upload);
        if (entry.event() instanceof UploadEvent.Received r) {
            turnedAway.add(new TurnedAway(
                    upload, r.file(), Optional.of(r.sha256()), Reason.INTERRUPTED, 0, entry.at(), entry.by()));
        }
    }

    /** Newest first. */
    List<Submission> all(List<Upload> uploads) {
        List<Submission> all = new ArrayList<>(turnedAway);
        uploads.forEach(u -> all.add(new Submission.TakenIn(u, Optional.ofNullable(decisions.get(u.id())))));
        all.sort(Comparator.comparing(Submission::at)
                .thenComparing(s -> Long.parseLong(s.id().substring(1)))
                .reversed());
        return all;
    }

    /** How an upload that waits is to be read. */
    Optional<UploadEvent.Staged> waiting(String upload) {
        return Optional.ofNullable(staged.get(upload));
    }
}
