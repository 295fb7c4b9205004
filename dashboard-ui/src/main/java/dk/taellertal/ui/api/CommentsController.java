package dk.taellertal.ui.api;

import dk.taellertal.ui.comment.CommentDocument;
import dk.taellertal.ui.service.CommentService;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Comments on figures and objectives over REST. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class CommentsController {

    private static final String PERIOD = "period";
    private static final String OBJECTIVE = "objective";
    private static final String TEXT = "text";
    private static final String REASON = "reason";

    private final RequestContext context;
    private final CommentService comments;

    CommentsController(RequestContext context) {
        this.context = context;
        this.comments = new CommentService(context.home());
    }

    @GetMapping("/figures/{id}/comments")
    List<CommentDocument> ofFigure(@PathVariable("id") String figure) {
        return comments.ofFigure(figure).stream().map(CommentDocument::of).toList();
    }

    @PostMapping("/figures/{id}/comments")
    ResponseEntity<CommentDocument> onFigure(
            @PathVariable("id") String figure, @RequestBody Map<String, @Nullable Object> body) throws IOException {
        BodyFields fields = new BodyFields(body, PERIOD, OBJECTIVE, TEXT);
        return created(comments.onFigure(
                figure,
                fields.text(PERIOD).orElse(null),
                fields.text(OBJECTIVE),
                fields.text(TEXT).orElse(null),
                context.actor()));
    }

    @PostMapping("/objectives/{id}/comments")
    ResponseEntity<CommentDocument> onObjective(
            @PathVariable("id") String objective, @RequestBody Map<String, @Nullable Object> body) throws IOException {
        return created(comments.onObjective(objective, text(body), context.actor()));
    }

    @GetMapping("/comments/{id}")
    CommentDocument one(@PathVariable("id") String id) {
        return CommentDocument.of(comments.comment(id));
    }

    @PatchMapping("/comments/{id}")
    CommentDocument reword(@PathVariable("id") String id, @RequestBody Map<String, @Nullable Object> body)
            throws IOException {
        comments.reword(id, text(body), context.actor());
        return one(id);
    }

    @PostMapping("/comments/{id}/erase")
    CommentDocument erase(@PathVariable("id") String id, @RequestBody Map<String, @Nullable Object> body)
            throws IOException {
        comments.erase(id, new BodyFields(body, REASON).text(REASON).orElse(null), context.actor());
        return one(id);
    }

    private static @Nullable String text(Map<String, @Nullable Object> body) {
        return new BodyFields(body, TEXT).text(TEXT).orElse(null);
    }

    private ResponseEntity<CommentDocument> created(String id) {
        return ResponseEntity.created(URI.create("/api/v1/comments/" + id)).body(one(id));
    }
}
