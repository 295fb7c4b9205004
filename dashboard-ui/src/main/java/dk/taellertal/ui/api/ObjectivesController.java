package dk.taellertal.ui.api;

import dk.taellertal.core.record.CommentsRecord;
import dk.taellertal.ui.objective.ObjectiveDocument;
import dk.taellertal.ui.objective.ObjectiveRegister;
import dk.taellertal.ui.objective.ObjectiveRegister.Registered;
import dk.taellertal.ui.objective.SuggestionsDocument;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.service.ObjectiveService;
import dk.taellertal.ui.service.StaleVersion;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Objectives over REST. What somebody else has changed since it was read is answered by 412 with both versions. */
@RestController
@RequestMapping(path = "/api/v1/objectives", produces = MediaType.APPLICATION_JSON_VALUE)
class ObjectivesController {

    private static final String PLACE = "/api/v1/objectives/";
    private static final String INTO = "into";

    private final RequestContext context;
    private final ObjectiveService objectives;

    ObjectivesController(RequestContext context) {
        this.context = context;
        this.objectives = new ObjectiveService(context.home(), context.clock());
    }

    @GetMapping
    List<ObjectiveDocument> all(@RequestParam("dataVersion") Optional<Long> dataVersion) {
        return context.program().objectives(dataVersion);
    }

    @GetMapping("/{id}")
    ResponseEntity<ObjectiveDocument> one(
            @PathVariable("id") String id, @RequestParam("dataVersion") Optional<Long> dataVersion) {
        ObjectiveRegister register = ObjectiveRegister.of(context.home().configuration(), dataVersion);
        Registered found = ObjectiveService.required(register, id);
        CommentsRecord comments = context.home().comments().asOf(dataVersion);
        return found.into()
                .map(into -> ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create(PLACE
                                + into
                                + dataVersion.map(v -> "?dataVersion=" + v).orElse("")))
                        .<ObjectiveDocument>build())
                .orElseGet(() -> answer(ResponseEntity.ok(), ObjectiveDocument.whole(found, register, comments)));
    }

    /** What lies close to it. */
    @GetMapping("/{id}/suggestions")
    SuggestionsDocument suggestions(@PathVariable("id") String id) {
        ObjectiveRegister register = ObjectiveRegister.of(context.home().configuration(), Optional.empty());
        return SuggestionsDocument.of(ObjectiveService.required(register, id).objective(), register.catalogue());
    }

    @PostMapping
    ResponseEntity<ObjectiveDocument> create(@RequestBody Map<String, Object> body) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>(body);
        String id = objectives.create(fields, EditRequest.takeReason(fields), context.actor());
        return answer(ResponseEntity.created(URI.create(PLACE + id)), now(id));
    }

    @PatchMapping("/{id}")
    ResponseEntity<ObjectiveDocument> change(
            @PathVariable("id") String id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> body)
            throws IOException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(body);
        objectives.change(
                id, fields, EditRequest.requiredVersion(ifMatch), EditRequest.takeReason(fields), context.actor());
        return answer(ResponseEntity.ok(), now(id));
    }

    @PostMapping("/{id}/merge")
    ResponseEntity<ObjectiveDocument> merge(
            @PathVariable("id") String id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> body)
            throws IOException {
        BodyFields fields = new BodyFields(body, INTO, "name", EditRequest.REASON);
        String into = fields.text(INTO)
                .orElseThrow(() -> new IllegalArgumentException("'into' is missing: the objective to go on in"));
        objectives.merge(
                id,
                into,
                fields.text("name"),
                EditRequest.version(ifMatch),
                fields.text(EditRequest.REASON).orElse(null),
                context.actor());
        return answer(ResponseEntity.ok(), now(into));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<ObjectiveDocument> retire(
            @PathVariable("id") String id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam(value = EditRequest.REASON, required = false) @Nullable String reason,
            @RequestBody(required = false) @Nullable Map<String, @Nullable Object> body)
            throws IOException {
        objectives.retire(id, EditRequest.version(ifMatch), EditRequest.reason(reason, body), context.actor());
        return answer(ResponseEntity.ok(), now(id));
    }

    @PostMapping("/{id}/restore")
    ResponseEntity<ObjectiveDocument> restore(
            @PathVariable("id") String id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam(value = EditRequest.REASON, required = false) @Nullable String reason,
            @RequestBody(required = false) @Nullable Map<String, @Nullable Object> body)
            throws IOException {
        Optional<Long> earlier =
                new BodyFields(body, EditRequest.REASON, PageSource.DATA_VERSION).wholeNumber(PageSource.DATA_VERSION);
        if (earlier.isPresent()) {
            objectives.revert(
                    id, earlier.get(), EditRequest.version(ifMatch), EditRequest.reason(reason, body), context.actor());
        } else {
            objectives.restore(id, EditRequest.version(ifMatch), EditRequest.reason(reason, body), context.actor());
        }
        return answer(ResponseEntity.ok(), now(id));
    }

    @ExceptionHandler
    ProblemDetail stale(StaleVersion e) {
        long read = Math.max(e.read(), context.home().configuration().first());
        ObjectiveRegister then = ObjectiveRegister.of(context.home().configuration(), Optional.of(read));
        return StaleAnswer.of(
                e,
                then.objective(e.id())
                        .map(was -> ObjectiveDocument.whole(
                                was, then, context.home().comments().asOf(read))),
                now(e.id()));
    }

    private ObjectiveDocument now(String id) {
        ObjectiveRegister register = ObjectiveRegister.of(context.home().configuration(), Optional.empty());
        return ObjectiveDocument.whole(
                ObjectiveService.required(register, id),
                register,
                context.home().comments().now());
    }

    private static ResponseEntity<ObjectiveDocument> answer(
            ResponseEntity.BodyBuilder response, ObjectiveDocument objective) {
        return response.eTag("\"%d\"".formatted(objective.version())).body(objective);
    }
}
