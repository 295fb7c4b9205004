package dk.taellertal.ui.export;

import dk.taellertal.ui.answer.ServiceAddress;
import dk.taellertal.ui.export.Exports.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes figures out of a home that a service holds, over its REST interface: asks, waits its turn, and fetches. */
public final class RemoteExporter implements Exporter {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration QUICK = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ServiceAddress service;

    public RemoteExporter(ServiceAddress service) {
        this.service = service;
    }

    @Override
    public ExportedFile take(ExportRequest request, Progress progress) {
        HttpResponse<byte[]> asked = send(at(service.uri().resolve("/api/v1/" + ExportQuery.of(request)))
                .POST(HttpRequest.BodyPublishers.noBody()));
        URI job = service.uri().resolve(asked.headers().firstValue("Location").orElseThrow());
        JsonNode state = JSON.readTree(asked.body());
        while (!state.get("state").asString().equals("done")) {
            if (state.get("state").asString().equals("failed")) {
                throw new IllegalStateException(state.get("problem").asString());
            }
            progress.at(state.get("done").asInt(), state.get("of").asInt());
            pause();
            state = JSON.readTree(send(at(job).GET()).body());
        }
        HttpResponse<byte[]> file = send(at(URI.create(job + "/file")).GET());
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

    private HttpRequest.Builder at(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(QUICK).header("Authorization", "Bearer " + service.token());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() / 100 != 2) {
                throw problem(response);
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException("the service at %s does not answer".formatted(service.uri()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the service worked", e);
        }
    }

    private static RuntimeException problem(HttpResponse<byte[]> response) {
        String detail = Optional.ofNullable(JSON.readTree(response.body()).get("detail"))
                .map(JsonNode::asString)
                .orElse("the service answered " + response.statusCode());
        return response.statusCode() / 100 == 4
                ? new IllegalArgumentException(detail)
                : new IllegalStateException(detail);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the service worked", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
