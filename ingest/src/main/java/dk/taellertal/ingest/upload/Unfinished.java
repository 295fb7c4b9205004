package dk.taellertal.ingest.upload;

import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.archive.Journal;
import dk.taellertal.ingest.archive.JournalEntry;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Uploads that a process left between being received and counting or waiting when it died. */
final class Unfinished {

    private Unfinished() {}

    /** Ends each as interrupted; nothing of a file that no other upload has is kept. */
    static void end(Journal journal, Archive archive, Clock clock) {
        Map<String, JournalEntry> open = new HashMap<>();
        Set<String> needed = new HashSet<>();
        for (JournalEntry entry : journal.entries()) {
            switch (entry.event()) {
                case JournalEntry.Received r -> open.put(r.upload(), entry);
                case JournalEntry.Staged s -> needed.add(sha256(open.remove(s.upload())));
                case JournalEntry.Published p -> needed.add(sha256(open.remove(p.upload())));
                case JournalEntry.Interrupted i -> open.remove(i.upload());
                case JournalEntry.Rejected r -> {}
                case JournalEntry.Refused r -> {}
                case JournalEntry.Asked a -> {}
                case JournalEntry.Superseded s -> {}
                case JournalEntry.Withdrawn w -> {}
                case JournalEntry.AccountSaved a -> {}
                case JournalEntry.DefinitionApproved d -> {}
                case JournalEntry.HeadlineWritten h -> {}
            }
        }
        for (JournalEntry entry : open.values()) {
            if (entry.event() instanceof JournalEntry.Received r) {
                if (!needed.contains(r.sha256())) {
                    archive.drop(r.sha256());
                }
                journal.append(entry.by(), clock.instant(), new JournalEntry.Interrupted(r.upload()));
            }
        }
    }

    /** Empty for the approval of an upload that was seen before. */
    private static String sha256(@Nullable JournalEntry entry) {
        return entry != null && entry.event() instanceof JournalEntry.Received r ? r.sha256() : "";
    }
}
