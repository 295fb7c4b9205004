package dk.taellertal.ingest.upload;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.record.UploadsRecord;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.store.Store;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.archive.CatalogueHistory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What every start looks at: that each upload's rows lie there, its file in the archive, and so the texts of the catalogue. */
final class Integrity {

    private Integrity() {}

    /** @throws IllegalStateException with everything that is not as it should be, and what mends it */
    static void check(
            Catalogue catalogue, Store store, UploadsRecord uploads, Archive archive, CatalogueHistory history) {
        List<String> faults = new ArrayList<>();
        FactView facts = store.facts().published();
        for (DatasetContract contract : catalogue.datasets().values()) {
            Map<String, Long> counting = facts.liveRows(contract);
            Map<String, Long> lying = facts.storedRows(contract);
            if (!counting.equals(lying)) {
                faults.add(
                        "dataset '%s' should have the rows %s, but has %s".formatted(contract.id(), counting, lying));
            }
        }
        for (Upload upload : uploads.uploads()) {
            boolean known = !upload.sha256().isEmpty();
            if (upload.state().open() && known && !Files.isRegularFile(archive.file(upload.sha256()))) {
                faults.add("the file of %s (%s) is not in the archive".formatted(upload.id(), upload.file()));
            }
        }
        history.lost()
                .forEach(sequence -> faults.add(
                        "the texts of the catalogue that event %d names are not in the archive".formatted(sequence)));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "the home is damaged; restore the archive from a backup where a file lacks, "
                            + "then run 'taellertal rebuild':\n" + String.join("\n", faults));
        }
    }
}
