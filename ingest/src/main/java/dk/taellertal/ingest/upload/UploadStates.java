package dk.taellertal.ingest.upload;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.store.Store;
import dk.taellertal.core.store.Upload;
import java.util.List;
import java.util.Set;

/** Which of a dataset's uploads are superseded follows from which of them the facts count from. */
final class UploadStates {

    private UploadStates() {}

    /** The uploads whose state must change, in their new state. */
    static List<Upload> changed(Store store, DatasetContract contract) {
        Set<String> counting = store.facts().published().liveRows(contract).keySet();
        return store.records().uploads().stream()
                .filter(u -> u.dataset().equals(contract.id()) && u.state().published())
                .map(u -> u.in(counting.contains(u.id()) ? Upload.State.PUBLISHED : Upload.State.SUPERSEDED))
                .filter(u -> store.records().upload(u.id()).map(Upload::state).orElse(u.state()) != u.state())
                .toList();
    }
}
