package dk.taellertal.ingest.upload;

import dk.taellertal.core.store.Upload;
import dk.taellertal.ingest.archive.JournalEntry;
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

    private final Map<String, JournalEntry> received = new HashMap<>();
    private final Map<String, JournalEntry.Staged> staged = new HashMap<>();
    private final Map<String, Decision> decisions = new HashMap<>();
    private final List<TurnedAway> turnedAway = new ArrayList<>();

    private Submissions() {}

    static Submissions of(List<JournalEntry> entries) {
        Submissions submissions = new Submissions();
        entries.forEach(submissions::take);
        return submissions;
    }

    private void take(JournalEntry entry) {
        switch (entry.event()) {
            case JournalEntry.Received r -> received.put(r.upload(), entry);
            case JournalEntry.Staged s -> staged.put(s.upload(), s);
            case JournalEntry.Published p -> {
                if (staged.containsKey(p.upload())) {
                    decisions.put(p.upload(), new Decision(entry.by(), entry.at(), Optional.empty()));
                }
            }
            case JournalEntry.Rejected(String upload, String reason) ->
                decisions.put(upload, new Decision(entry.by(), entry.at(), Optional.of(reason)));
            case JournalEntry.Refused r ->
                turnedAway.add(new TurnedAway(
                        r.upload(),
                        r.file(),
                        Optional.ofNullable(r.sha256()),
                        Reason.REFUSED,
                        r.errors(),
                        entry.at(),
                        entry.by()));
            case JournalEntry.Asked(String upload, String file, String sha256, long questions) ->
                turnedAway.add(new TurnedAway(
                        upload, file, Optional.of(sha256), Reason.ASKED, questions, entry.at(), entry.by()));
            case JournalEntry.Interrupted(String upload) -> interrupted(upload);
            case JournalEntry.Withdrawn w -> {}
            case JournalEntry.Superseded s -> {}
            case JournalEntry.AccountSaved a -> {}
            case JournalEntry.DefinitionApproved d -> {}
            case JournalEntry.HeadlineWritten h -> {}
        }
    }

    private void interrupted(String upload) {
        JournalEntry entry = Objects.requireNonNull(received.get(upload), upload);
        if (entry.event() instanceof JournalEntry.Received r) {
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
    Optional<JournalEntry.Staged> waiting(String upload) {
        return Optional.ofNullable(staged.get(upload));
    }
}
