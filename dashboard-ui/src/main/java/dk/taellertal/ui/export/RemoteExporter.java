package dk.taellertal.ui.export;

import dk.taellertal.ui.export.Exports.Progress;
import dk.taellertal.ui.program.ServiceAddress;
import dk.taellertal.ui.program.ServiceClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes figures out of a home that a service holds, over its REST interface: asks, waits its turn, and fetches. */
public final class RemoteExporter implements Exporter {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration QUICK = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final ServiceClient service;

    public RemoteExporter(ServiceAddress service) {
        this.service = new ServiceClient(service, QUICK);
    }

    @Override
    public ExportedFile take(ExportRequest request, Progress progress) {
        HttpResponse<byte[]> asked = service.post(ExportQuery.of(request));
        String job = asked.headers().firstValue("Location").orElseThrow();
        JsonNode state = JSON.readTree(asked.body());
        while (!state.get("state").asString().equals("done")) {
            if (state.get("state").asString().equals("failed")) {
                throw new IllegalStateException(state.get("problem").asString());
            }
            progress.at(state.get("done").asInt(), state.get("of").asInt());
            pause();
            state = JSON.readTree(service.get(job).body());
        }
        HttpResponse<byte[]> file = service.get(job + "/file");
        return new ExportedFile(
                request.fileName(),
                request.format(),
                Arrays.stream(file.headers()
                                .firstValue("X-Export-Codes")
                                .orElse("")
                                .split(" "))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                file.body());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw ServiceClient.interrupted(e);
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
