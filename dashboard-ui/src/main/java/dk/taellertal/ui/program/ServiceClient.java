package dk.taellertal.ui.program;

import dk.taellertal.ui.refusal.UnknownThing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests to a service that holds a home; a problem it reports becomes the exception a local answer would throw. */
public final class ServiceClient implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();
    private final ServiceAddress service;
    private final Duration timeout;

    /** @param timeout of each request */
    public ServiceClient(ServiceAddress service, Duration timeout) {
        this.service = service;
        this.timeout = timeout;
    }

    public HttpResponse<byte[]> get(String path) {
        return send(request(path).GET());
    }

    /** Posts nothing but the path. */
    public HttpResponse<byte[]> post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    /** @param path below {@code /api/v1/}, or with a leading slash as in a Location header */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.uri().resolve(path.startsWith("/") ? path : "/api/v1/" + path))
                .timeout(timeout)
                .header("Authorization", "Bearer " + service.token());
    }

    /** The response, whatever its status. */
    HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the service at %s does not answer".formatted(service.uri()), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** @param alsoAnswers a status from 300 that is no problem here */
    HttpResponse<byte[]> send(HttpRequest.Builder request, int... alsoAnswers) {
        HttpResponse<byte[]> response = exchange(request);
        int status = response.statusCode();
        if (status / 100 == 2 || IntStream.of(alsoAnswers).anyMatch(s -> s == status)) {
            return response;
        }
        String detail = Optional.ofNullable(JSON.readTree(response.body()).get("detail"))
                .map(JsonNode::asString)
                .orElse("the service answered " + status);
        throw switch (status) {
            case 404 -> new UnknownThing(detail);
            case 400 -> new IllegalArgumentException(detail);
            default -> new IllegalStateException(detail);
        };
    }

    /** What to throw where a wait for the service was interrupted; the thread stays interrupted. */
    public static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while the service worked", e);
    }

    @Override
    public void close() {
        http.close();
    }
}
