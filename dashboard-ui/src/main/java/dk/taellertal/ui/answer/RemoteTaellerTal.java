package dk.taellertal.ui.answer;

import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ui.method.CapacityDocument;
import dk.taellertal.ui.method.DemographyDocument;
import dk.taellertal.ui.method.DemographyRequest;
import dk.taellertal.ui.method.ExpectedDocument;
import dk.taellertal.ui.method.ExpectedRequest;
import dk.taellertal.ui.preparation.BudgetDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers from a service that holds the home, over its REST interface. */
public final class RemoteTaellerTal implements TaellerTal {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration QUICK = Duration.ofSeconds(3);
    private static final Duration SLOW = Duration.ofMinutes(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(QUICK).build();
    private final ServiceAddress service;

    public RemoteTaellerTal(ServiceAddress service) {
        this.service = service;
    }

    /** Whether a service listens there. */
    public static boolean answers(ServiceAddress service) {
        try (RemoteTaellerTal remote = new RemoteTaellerTal(service)) {
            HttpRequest ask = remote.request("goals").timeout(QUICK).GET().build();
            return remote.http.send(ask, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public List<FigureSummary> figures() {
        return JSON.readValue(get("figures"), new TypeReference<>() {});
    }

    @Override
    public FigureDocument figure(FigureQuery request) {
        return JSON.readValue(get(FigureAddress.rest(request, "")), FigureDocument.class);
    }

    @Override
    public byte[] chart(FigureQuery request, String format) {
        return get(FigureAddress.rest(request, "/chart." + format));
    }

    @Override
    public ExpectedDocument expected(ExpectedRequest request) {
        List<String> parts = new ArrayList<>();
        request.area().ifPresent(a -> parts.add("area=" + encoded(a)));
        request.month().ifPresent(m -> parts.add("month=" + encoded(m)));
        request.method().ifPresent(m -> parts.add("method=" + encoded(m)));
        request.exclude().forEach(year -> parts.add("exclude=" + year));
        request.manual().ifPresent(m -> parts.add("manual=" + encoded(m)));
        request.reason().ifPresent(r -> parts.add("reason=" + encoded(r)));
        request.only().forEach((dimension, code) -> parts.add("only=" + encoded(dimension + "=" + code)));
        return JSON.readValue(
                get("figures/" + encoded(request.id()) + "/expected?" + String.join("&", parts)),
                ExpectedDocument.class);
    }

    @Override
    public DemographyDocument demography(DemographyRequest request) {
        List<String> parts = new ArrayList<>();
        request.id().ifPresent(i -> parts.add("id=" + encoded(i)));
        request.fromVintage().ifPresent(v -> parts.add("fromVintage=" + encoded(v)));
        request.toVintage().ifPresent(v -> parts.add("toVintage=" + encoded(v)));
        request.year().ifPresent(y -> parts.add("year=" + y));
        return JSON.readValue(get("demography?" + String.join("&", parts)), DemographyDocument.class);
    }

    @Override
    public List<CapacityDocument> capacity() {
        return JSON.readValue(get("capacity"), new TypeReference<>() {});
    }

    @Override
    public BudgetDocument budget(Optional<Integer> year, Optional<Long> dataVersion) {
        return JSON.readValue(
                get("budget" + year.map(y -> "/" + y).orElse("")
                        + dataVersion.map(v -> "?dataVersion=" + v).orElse("")),
                BudgetDocument.class);
    }

    @Override
    public GoalsDocument goals() {
        return JSON.readValue(get("goals"), GoalsDocument.class);
    }

    @Override
    public List<UploadDocument> uploads() {
        return JSON.readValue(get("uploads"), new TypeReference<>() {});
    }

    @Override
    public ReportDocument check(Path file, ReadSettings settings) throws IOException {
        return send(file, settings, true);
    }

    @Override
    public ReportDocument publish(Path file, ReadSettings settings) throws IOException {
        return send(file, settings, false);
    }

    @Override
    public ReportDocument consequence(String upload) {
        return JSON.readValue(get("uploads/" + encoded(upload) + "/consequence"), ReportDocument.class);
    }

    @Override
    public ReportDocument approve(String upload) {
        HttpResponse<byte[]> response = exchange(request("uploads/" + encoded(upload) + "/approval")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        if (response.statusCode() != 422 && response.statusCode() / 100 != 2) {
            throw problem(response);
        }
        return JSON.readValue(response.body(), ReportDocument.class);
    }

    @Override
    public UploadDocument reject(String upload, String reason) {
        return JSON.readValue(
                body(request("uploads/" + encoded(upload) + "/rejection?reason=" + encoded(reason))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build()),
                UploadDocument.class);
    }

    @Override
    public UploadDocument undo(String upload) {
        return JSON.readValue(
                body(request("uploads/" + encoded(upload)).DELETE().build()), UploadDocument.class);
    }

    private ReportDocument send(Path file, ReadSettings settings, boolean dryRun) throws IOException {
        Multipart form = new Multipart();
        form.field("dryRun", String.valueOf(dryRun));
        settings.dataset().ifPresent(d -> form.field("dataset", d));
        settings.profile().ifPresent(p -> form.field("profile", p));
        settings.set().forEach((column, value) -> form.field("set", column + "=" + value));
        settings.answers().forEach((key, value) -> form.field("answer", key + "=" + value));
        form.file("file", file);
        HttpRequest post = request("uploads")
                .header("Content-Type", form.contentType())
                .POST(form.publisher())
                .build();
        HttpResponse<byte[]> response = exchange(post);
        // A refused or open file is an answer too: 422 carries the same document.
        if (response.statusCode() / 100 != 2 && response.statusCode() != 422) {
            throw problem(response);
        }
        return JSON.readValue(response.body(), ReportDocument.class);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        URI uri = service.uri().resolve("/api/v1/" + path);
        return HttpRequest.newBuilder(uri).timeout(SLOW).header("Authorization", "Bearer " + service.token());
    }

    private byte[] get(String path) {
        return body(request(path).GET().build());
    }

    private byte[] body(HttpRequest request) {
        HttpResponse<byte[]> response = exchange(request);
        if (response.statusCode() / 100 != 2) {
            throw problem(response);
        }
        return response.body();
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the service at %s does not answer".formatted(service.uri()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the service worked", e);
        }
    }

    /** What the service objected to, as the exception that a local answer would have thrown. */
    private static RuntimeException problem(HttpResponse<byte[]> response) {
        JsonNode document = JSON.readTree(response.body());
        String detail = Optional.ofNullable(document.get("detail"))
                .map(JsonNode::asString)
                .orElse("the service answered " + response.statusCode());
        return switch (response.statusCode()) {
            case 404 -> new UnknownThing(detail);
            case 400 -> new IllegalArgumentException(detail);
            default -> new IllegalStateException(detail);
        };
    }

    @Override
    public void close() {
        http.close();
    }
}
