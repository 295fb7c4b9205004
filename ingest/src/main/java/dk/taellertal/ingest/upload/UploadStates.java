package dk.taellertal.ingest.upload;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Event;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.record.UploadsRecord;
import dk.taellertal.core.store.FactView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of a dataset's uploads are superseded follows from which of them the facts count from. */
final class UploadStates {

    private UploadStates() {}

    /**
     * Logs where the facts differ from what the log says.
     *
     * @param cause the upload that came to count or was taken out; null where a start looks
     */
    static void settle(
            EventLog log,
            UploadsRecord known,
            FactView facts,
            DatasetContract contract,
            Actor by,
            Instant at,
            @Nullable String cause) {
        Set<String> live = facts.liveRows(contract).keySet();
        List<Event> changes = new ArrayList<>();
        for (Upload upload : known.uploads()) {
            boolean counts = live.contains(upload.id());
            if (upload.dataset().equals(contract.id())
                    && upload.state().published()
                    && counts != (upload.state() == Upload.State.PUBLISHED)) {
                changes.add(
                        counts
                                ? new UploadEvent.Restored(upload.id(), cause)
                                : new UploadEvent.Superseded(upload.id(), cause));
            }
        }
        if (!changes.isEmpty()) {
            log.append(log.next(), by, at, changes);
        }
    }
}
