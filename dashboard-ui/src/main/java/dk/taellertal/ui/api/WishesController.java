package dk.taellertal.ui.api;

import dk.taellertal.core.record.Wish;
import dk.taellertal.ui.service.WishService;
import dk.taellertal.ui.service.WishService.Decision;
import dk.taellertal.ui.wish.WishDocument;
import dk.taellertal.ui.wish.WishWords;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes for numbers over REST. */
@RestController
@RequestMapping(path = "/api/v1/wishes", produces = MediaType.APPLICATION_JSON_VALUE)
class WishesController {

    private static final String MEETING = "meeting";
    private static final String STATUS = "status";
    private static final String FIGURE = "figure";
    private static final String REASON = "reason";
    private static final String OWNER = "owner";

    private final RequestContext context;
    private final WishService wishes;

    WishesController(RequestContext context) {
        this.context = context;
        this.wishes = new WishService(context.home());
    }

    @GetMapping
    List<WishDocument> all() {
        return context.program().wishes();
    }

    @GetMapping("/{id}")
    WishDocument one(@PathVariable("id") String id) {
        return document(wishes.wish(id));
    }

    @PostMapping
    ResponseEntity<WishDocument> make(@RequestBody Map<String, @Nullable Object> body) throws IOException {
        BodyFields fields = new BodyFields(body, "kind", "text", MEETING);
        Wish made = wishes.make(
                WishWords.kind(fields.required("kind")),
                fields.required("text"),
                fields.text(MEETING).orElse(null),
                context.actor());
        return ResponseEntity.created(URI.create("/api/v1/wishes/" + made.id())).body(document(made));
    }

    @PostMapping("/{id}/vote")
    WishDocument vote(@PathVariable("id") String id) throws IOException {
        return document(wishes.vote(id, context.actor()));
    }

    @DeleteMapping("/{id}/vote")
    WishDocument takeVoteBack(@PathVariable("id") String id) throws IOException {
        return document(wishes.takeVoteBack(id, context.actor()));
    }

    @PatchMapping("/{id}")
    WishDocument decide(@PathVariable("id") String id, @RequestBody Map<String, @Nullable Object> body)
            throws IOException {
        BodyFields fields = new BodyFields(body, STATUS, FIGURE, REASON, OWNER);
        return document(wishes.decide(id, decision(fields), owner(fields), context.actor()));
    }

    private static Optional<Decision> decision(BodyFields fields) {
        if (fields.text(STATUS).isEmpty()
                && (fields.text(FIGURE).isPresent() || fields.text(REASON).isPresent())) {
            throw new IllegalArgumentException("'status' is missing: figure and reason belong to one");
        }
        return fields.text(STATUS)
                .map(status -> new Decision(WishWords.status(status), fields.text(FIGURE), fields.text(REASON)));
    }

    /** Null takes the owner away. */
    private static Optional<String> owner(BodyFields fields) {
        return fields.names(OWNER) ? Optional.of(fields.text(OWNER).orElse("")) : Optional.empty();
    }

    private WishDocument document(Wish wish) {
        return WishDocument.of(wish, context.actor().name());
    }
}
