package dk.taellertal.ingest.upload;

import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.ingest.archive.Archive;
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
    static void end(EventLog log, Archive archive, Clock clock) {
        Map<String, Recorded<UploadEvent>> open = new HashMap<>();
        Set<String> needed = new HashSet<>();
        for (Recorded<UploadEvent> entry : log.events(UploadEvent.class)) {
            switch (entry.event()) {
                case UploadEvent.Received r -> open.put(r.upload(), entry);
                case UploadEvent.Staged s -> needed.add(sha256(open.remove(s.upload())));
                case UploadEvent.Published p -> needed.add(sha256(open.remove(p.upload())));
                case UploadEvent.Interrupted i -> open.remove(i.upload());
                case UploadEvent.Rejected r -> {}
                case UploadEvent.Refused r -> {}
                case UploadEvent.Asked a -> {}
                case UploadEvent.Superseded s -> {}
                case UploadEvent.Withdrawn w -> {}
            }
        }
        for (Recorded<UploadEvent> entry : open.values()) {
            if (entry.event() instanceof UploadEvent.Received r) {
                if (!needed.contains(r.sha256())) {
                    archive.drop(r.sha256());
                }
                log.append(entry.by(), clock.instant(), new UploadEvent.Interrupted(r.upload()));
            }
        }
    }

    /** Empty for the approval of an upload that was seen before. */
    private static String sha256(@Nullable Recorded<UploadEvent> entry) {
        return entry != null && entry.event() instanceof UploadEvent.Received r ? r.sha256() : "";
    }
}
