package dk.taellertal.ui.export;

import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.export.Exports.Progress;
import dk.taellertal.ui.page.PageSource;
import java.time.Clock;
import java.util.List;

/** Takes figures out of a home opened in this process. Closing it leaves the home open. */
public final class LocalExporter implements Exporter {

    private final Exports exports;
    private final String by;

    /**
     * @param layouts the pages that can be taken out whole
     * @param by the account that takes out
     */
    public LocalExporter(Instance home, List<PageSource> layouts, Clock clock, String by) {
        this.exports = new Exports(home, layouts, clock);
        this.by = by;
    }

    @Override
    public ExportedFile take(ExportRequest request, Progress progress) {
        return exports.take(request, by, progress);
    }

    @Override
    public void close() {
        exports.close();
    }
}
