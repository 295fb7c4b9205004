package dk.taellertal.ingest.upload;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.record.UploadsRecord;
import dk.taellertal.ingest.archive.Archive;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

/** Uploads that a process left between being received and counting or waiting when it died. */
final class Unfinished {

    private Unfinished() {}

    /** Ends each as interrupted; nothing of a file that no other upload has is kept. */
    static void end(EventLog log, UploadsRecord uploads, Archive archive, Clock clock) {
        Set<String> needed = uploads.uploads().stream().map(Upload::sha256).collect(Collectors.toSet());
        for (Recorded<UploadEvent.Received> entry : uploads.arrived().values()) {
            if (!needed.contains(entry.event().sha256())) {
                archive.drop(entry.event().sha256());
            }
            log.append(
                    Actor.past(entry.by()),
                    clock.instant(),
                    new UploadEvent.Interrupted(entry.event().upload()));
        }
    }
}
