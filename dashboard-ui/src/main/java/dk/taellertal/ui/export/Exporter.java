package dk.taellertal.ui.export;

import dk.taellertal.ui.export.Exports.Progress;

/** Takes figures out: by a home opened in this process, or by a service that holds it. */
public interface Exporter extends AutoCloseable {

    ExportedFile take(ExportRequest request, Progress progress);

    @Override
    void close();
}
