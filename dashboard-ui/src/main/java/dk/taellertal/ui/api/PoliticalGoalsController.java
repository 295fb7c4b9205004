package dk.taellertal.ui.api;

import dk.taellertal.core.goal.Goals;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.politicalgoal.PoliticalGoalDocument;
import dk.taellertal.ui.politicalgoal.PoliticalGoalRegister;
import dk.taellertal.ui.service.PoliticalGoalService;
import dk.taellertal.ui.service.StaleVersion;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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

/** Political goals over REST. What somebody else has changed since it was read is answered by 412 with both versions. */
@RestController
@RequestMapping(path = "/api/v1/political-goals", produces = MediaType.APPLICATION_JSON_VALUE)
class PoliticalGoalsController {

    private final RequestContext context;
    private final PoliticalGoalService service;

    PoliticalGoalsController(RequestContext context) {
        this.context = context;
        this.service = new PoliticalGoalService(context.home());
    }

    @GetMapping
    List<PoliticalGoalDocument> all(@RequestParam("dataVersion") Optional<Long> dataVersion) {
        PoliticalGoalRegister register = register(dataVersion);
        Goals goals = register.catalogue().goals();
        return register.all().stream()
                .map(goal -> PoliticalGoalDocument.listed(goal, goals))
                .toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<PoliticalGoalDocument> one(
            @PathVariable("id") String id, @RequestParam("dataVersion") Optional<Long> dataVersion) {
        return answer(ResponseEntity.ok(), whole(id, dataVersion));
    }

    @PostMapping
    ResponseEntity<PoliticalGoalDocument> create(@RequestBody Map<String, Object> body) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>(body);
        String id = service.create(fields, EditRequest.takeReason(fields), context.actor());
        return answer(ResponseEntity.created(URI.create("/api/v1/political-goals/" + id)), now(id));
    }

    @PatchMapping("/{id}")
    ResponseEntity<PoliticalGoalDocument> change(
            @PathVariable("id") String id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> body)
            throws IOException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(body);
        service.change(
                id, fields, EditRequest.requiredVersion(ifMatch), EditRequest.takeReason(fields), context.actor());
        return answer(ResponseEntity.ok(), now(id));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<PoliticalGoalDocument> withdraw(
            @PathVariable("id") String id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam(value = EditRequest.REASON, required = false) @Nullable String reason,
            @RequestBody(required = false) @Nullable Map<String, @Nullable Object> body)
            throws IOException {
        new BodyFields(body, EditRequest.REASON);
        service.withdraw(id, EditRequest.version(ifMatch), EditRequest.reason(reason, body), context.actor());
        return answer(ResponseEntity.ok(), now(id));
    }

    /** Brings a withdrawn one back, or lets one say again what it said after an event of the log. */
    @PostMapping("/{id}/restore")
    ResponseEntity<PoliticalGoalDocument> restore(
            @PathVariable("id") String id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Map<String, @Nullable Object> body)
            throws IOException {
        BodyFields fields = new BodyFields(body, EditRequest.REASON, PageSource.DATA_VERSION);
        String reason = fields.text(EditRequest.REASON).orElse(null);
        Optional<Long> earlier = fields.wholeNumber(PageSource.DATA_VERSION);
        if (earlier.isPresent()) {
            service.revert(id, earlier.get(), EditRequest.version(ifMatch), reason, context.actor());
        } else {
            service.restore(id, EditRequest.version(ifMatch), reason, context.actor());
        }
        return answer(ResponseEntity.ok(), now(id));
    }

    @ExceptionHandler
    ProblemDetail stale(StaleVersion e) {
        PoliticalGoalRegister then = register(
                Optional.of(Math.max(e.read(), context.home().configuration().first())));
        return StaleAnswer.of(
                e,
                then.politicalGoal(e.id())
                        .map(was -> PoliticalGoalDocument.whole(
                                was, then.catalogue().goals())),
                now(e.id()));
    }

    private PoliticalGoalDocument now(String id) {
        return whole(id, Optional.empty());
    }

    private PoliticalGoalDocument whole(String id, Optional<Long> dataVersion) {
        PoliticalGoalRegister register = register(dataVersion);
        return PoliticalGoalDocument.whole(
                register.required(id), register.catalogue().goals());
    }

    private PoliticalGoalRegister register(Optional<Long> dataVersion) {
        return PoliticalGoalRegister.of(context.home().configuration(), dataVersion);
    }

    private static ResponseEntity<PoliticalGoalDocument> answer(
            ResponseEntity.BodyBuilder response, PoliticalGoalDocument goal) {
        return response.eTag("\"%d\"".formatted(goal.version())).body(goal);
    }
}
