package dk.taellertal.ui.export;

import dk.taellertal.core.event.Actor;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.export.Exports.Progress;
import dk.taellertal.ui.page.PageSource;
import java.time.Clock;
import java.util.List;

/** Takes figures out of a home opened in this process. Closing it leaves the home open. */
public final class LocalExporter implements Exporter {

    private final Exports exports;
    private final Actor actor;

    /**
     * @param layouts the pages that can be taken out whole
     * @param actor the account that takes out
     */
    public LocalExporter(Instance home, List<PageSource> layouts, Clock clock, Actor actor) {
        this.exports = new Exports(home, layouts, clock);
        this.actor = actor;
    }

    @Override
    public ExportedFile take(ExportRequest request, Progress progress) {
        return exports.take(request, actor, progress);
    }

    @Override
    public void close() {
        exports.close();
    }
}
