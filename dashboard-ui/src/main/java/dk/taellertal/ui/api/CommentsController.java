package dk.taellertal.ui.api;

import dk.taellertal.ui.comment.CommentDocument;
import dk.taellertal.ui.service.CommentService;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final String TEXT = "text";

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
            @PathVariable("id") String figure, @RequestBody Map<String, @Nullable String> body) throws IOException {
        return created(comments.onFigure(
                figure,
                body.get("period"),
                Optional.ofNullable(body.get("objective")),
                body.get(TEXT),
                context.actor()));
    }

    @PostMapping("/objectives/{id}/comments")
    ResponseEntity<CommentDocument> onObjective(
            @PathVariable("id") String objective, @RequestBody Map<String, @Nullable String> body) throws IOException {
        return created(comments.onObjective(objective, body.get(TEXT), context.actor()));
    }

    @GetMapping("/comments/{id}")
    CommentDocument one(@PathVariable("id") String id) {
        return CommentDocument.of(comments.comment(id));
    }

    @PatchMapping("/comments/{id}")
    CommentDocument reword(@PathVariable("id") String id, @RequestBody Map<String, @Nullable String> body)
            throws IOException {
        comments.reword(id, body.get(TEXT), context.actor());
        return one(id);
    }

    @PostMapping("/comments/{id}/erase")
    CommentDocument erase(@PathVariable("id") String id, @RequestBody Map<String, @Nullable String> body)
            throws IOException {
        comments.erase(id, body.get("reason"), context.actor());
        return one(id);
    }

    private ResponseEntity<CommentDocument> created(String id) {
        return ResponseEntity.created(URI.create("/api/v1/comments/" + id)).body(one(id));
    }
}
