package dk.taellertal.ui.program;

import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ui.answer.FigureAddress;
import dk.taellertal.ui.answer.FigureDocument;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.answer.FigureSummary;
import dk.taellertal.ui.answer.GoalsDocument;
import dk.taellertal.ui.answer.ReportDocument;
import dk.taellertal.ui.answer.UploadDocument;
import dk.taellertal.ui.duty.DutyDocument;
import dk.taellertal.ui.edition.EditionDocument;
import dk.taellertal.ui.method.CapacityDocument;
import dk.taellertal.ui.method.DemographyDocument;
import dk.taellertal.ui.method.DemographyRequest;
import dk.taellertal.ui.method.ExpectedDocument;
import dk.taellertal.ui.method.ExpectedRequest;
import dk.taellertal.ui.objective.ObjectiveDocument;
import dk.taellertal.ui.plan.PlanDocument;
import dk.taellertal.ui.preparation.BudgetDocument;
import dk.taellertal.ui.textcheck.TextCheckDocument;
import dk.taellertal.ui.wish.WishDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers from a service that holds the home, over its REST interface. */
public final class RemoteTaellerTal implements TaellerTal {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOVED = 301;
    private static final Duration QUICK = Duration.ofSeconds(3);
    private static final Duration SLOW = Duration.ofMinutes(30);

    private final ServiceClient service;

    public RemoteTaellerTal(ServiceAddress service) {
        this.service = new ServiceClient(service, SLOW);
    }

    /** Whether a service listens there. */
    public static boolean answers(ServiceAddress service) {
        try (ServiceClient client = new ServiceClient(service, QUICK)) {
            return client.exchange(client.request("goals").GET()).statusCode() == 200;
        } catch (UncheckedIOException e) {
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
                get("budget" + year.map(y -> "/" + y).orElse("") + asOf(dataVersion)), BudgetDocument.class);
    }

    @Override
    public GoalsDocument goals(Optional<Long> dataVersion) {
        return JSON.readValue(get("goals" + asOf(dataVersion)), GoalsDocument.class);
    }

    @Override
    public Map<String, String> goalFiles(Optional<Long> dataVersion) {
        return JSON.readValue(get("goals/files" + asOf(dataVersion)), new TypeReference<>() {});
    }

    @Override
    public List<DutyDocument> duties(Optional<String> department) {
        return JSON.readValue(
                get("duties" + department.map(d -> "?department=" + encoded(d)).orElse("")), new TypeReference<>() {});
    }

    @Override
    public List<ObjectiveDocument> objectives(Optional<Long> dataVersion) {
        return JSON.readValue(get("objectives" + asOf(dataVersion)), new TypeReference<>() {});
    }

    @Override
    public ObjectiveDocument objective(String id, Optional<Long> dataVersion) {
        HttpResponse<byte[]> found = service.send(
                service.request("objectives/" + encoded(id) + asOf(dataVersion)).GET(), MOVED);
        return found.headers()
                .firstValue("Location")
                .map(into -> objective(into.replaceAll("^.*/|[?].*$", ""), dataVersion))
                .orElseGet(() -> JSON.readValue(found.body(), ObjectiveDocument.class));
    }

    private static String asOf(Optional<Long> dataVersion) {
        return dataVersion.map(version -> "?dataVersion=" + version).orElse("");
    }

    @Override
    public List<PlanDocument> plans() {
        return JSON.readValue(get("plans"), new TypeReference<>() {});
    }

    @Override
    public List<EditionDocument> editions() {
        return JSON.readValue(get("editions"), new TypeReference<>() {});
    }

    @Override
    public List<WishDocument> wishes() {
        return JSON.readValue(get("wishes"), new TypeReference<>() {});
    }

    @Override
    public TextCheckDocument checkText(String text) {
        HttpRequest.Builder request = service.request("textchecks")
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(text));
        return JSON.readValue(service.send(request).body(), TextCheckDocument.class);
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
        return report(
                service.request("uploads/" + encoded(upload) + "/approval").POST(HttpRequest.BodyPublishers.noBody()));
    }

    @Override
    public UploadDocument reject(String upload, String reason) {
        return JSON.readValue(
                service.post("uploads/" + encoded(upload) + "/rejection?reason=" + encoded(reason))
                        .body(),
                UploadDocument.class);
    }

    @Override
    public UploadDocument undo(String upload) {
        return JSON.readValue(
                service.send(service.request("uploads/" + encoded(upload)).DELETE())
                        .body(),
                UploadDocument.class);
    }

    private ReportDocument send(Path file, ReadSettings settings, boolean dryRun) throws IOException {
        Multipart form = new Multipart();
        form.field("dryRun", String.valueOf(dryRun));
        settings.dataset().ifPresent(d -> form.field("dataset", d));
        settings.profile().ifPresent(p -> form.field("profile", p));
        settings.set().forEach((column, value) -> form.field("set", column + "=" + value));
        settings.answers().forEach((key, value) -> form.field("answer", key + "=" + value));
        form.file("file", file);
        return report(service.request("uploads")
                .header("Content-Type", form.contentType())
                .POST(form.publisher()));
    }

    /** A refused or open file is an answer too: 422 carries the same document. */
    private ReportDocument report(HttpRequest.Builder request) {
        return JSON.readValue(service.send(request, 422).body(), ReportDocument.class);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private byte[] get(String path) {
        return service.get(path).body();
    }

    @Override
    public void close() {
        service.close();
    }
}
