package dk.taellertal.ui.api;

import dk.taellertal.core.record.Edition;
import dk.taellertal.ui.edition.EditionDocument;
import dk.taellertal.ui.service.EditionService;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Editions for the council over REST. */
@RestController
@RequestMapping(path = "/api/v1/editions", produces = MediaType.APPLICATION_JSON_VALUE)
class EditionsController {

    private static final String NAME = "name";
    private static final String DATA_VERSION = "dataVersion";
    private static final String REASON = "reason";

    private final RequestContext context;
    private final EditionService editions;

    EditionsController(RequestContext context) {
        this.context = context;
        this.editions = new EditionService(context.home());
    }

    @GetMapping
    List<EditionDocument> all() {
        return context.program().editions();
    }

    @GetMapping("/{id}")
    EditionDocument one(@PathVariable("id") String id) {
        return EditionDocument.of(editions.edition(id));
    }

    @PostMapping
    ResponseEntity<EditionDocument> release(@RequestBody Map<String, @Nullable Object> body) throws IOException {
        BodyFields fields = new BodyFields(body, NAME, DATA_VERSION);
        Edition released = editions.release(fields.required(NAME), fields.wholeNumber(DATA_VERSION), context.actor());
        return ResponseEntity.created(URI.create("/api/v1/editions/" + released.id()))
                .body(EditionDocument.of(released));
    }

    @PostMapping("/{id}/withdraw")
    EditionDocument withdraw(@PathVariable("id") String id, @RequestBody Map<String, @Nullable Object> body)
            throws IOException {
        BodyFields fields = new BodyFields(body, REASON);
        return EditionDocument.of(editions.withdraw(id, fields.required(REASON), context.actor()));
    }
}
