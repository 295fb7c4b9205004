package dk.taellertal.ingest.table.record;

import dk.taellertal.ingest.check.Finding;
import java.io.IOException;

/** A file that cannot be cut into lines and cells; the finding says where and why. */
public final class NotATable extends IOException {

    private final transient Finding finding;

    NotATable(Finding finding) {
        super(finding.message().key());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
