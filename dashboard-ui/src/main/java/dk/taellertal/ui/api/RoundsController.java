package dk.taellertal.ui.api;

import dk.taellertal.core.event.RoundEvent.Mark;
import dk.taellertal.core.event.RoundEvent.Part;
import dk.taellertal.ui.objective.ObjectiveRegister;
import dk.taellertal.ui.round.RoundDocument;
import dk.taellertal.ui.round.Rounds;
import dk.taellertal.ui.service.RoundService;
import dk.taellertal.ui.service.RoundService.Said;
import dk.taellertal.ui.service.RoundService.SignUp;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
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

/** Edit rounds over REST. */
@RestController
@RequestMapping(path = "/api/v1/rounds", produces = MediaType.APPLICATION_JSON_VALUE)
class RoundsController {

    private static final String PLACE = "/api/v1/rounds/";
    private static final String LIFE_AREAS = "lifeAreas";
    private static final String DEADLINE = "deadline";
    private static final String MARK = "mark";
    private static final String SIGN_UP = "signUp";

    private final RequestContext context;
    private final RoundService rounds;

    RoundsController(RequestContext context) {
        this.context = context;
        this.rounds = new RoundService(context.home(), context.clock());
    }

    @GetMapping
    List<RoundDocument> all() {
        Rounds shown = shown();
        return context.home().rounds().now().rounds().values().stream()
                .map(shown::document)
                .toList();
    }

    @GetMapping("/{id}")
    RoundDocument one(@PathVariable("id") String id) {
        return shown().document(rounds.round(id));
    }

    private Rounds shown() {
        return new Rounds(
                ObjectiveRegister.of(context.home().configuration(), Optional.empty()),
                rounds.now(),
                context.clock().getZone());
    }

    @PostMapping
    ResponseEntity<RoundDocument> open(@RequestBody Map<String, @Nullable Object> body) throws IOException {
        BodyFields fields = new BodyFields(body, "name", LIFE_AREAS, DEADLINE);
        String id = rounds.open(
                fields.text("name").orElse(null),
                fields.texts(LIFE_AREAS),
                fields.text(DEADLINE).orElse(null),
                context.actor());
        return ResponseEntity.created(URI.create(PLACE + id)).body(one(id));
    }

    /** Moves the deadline. */
    @PatchMapping("/{id}")
    RoundDocument move(@PathVariable("id") String id, @RequestBody Map<String, @Nullable Object> body)
            throws IOException {
        BodyFields fields = new BodyFields(body, DEADLINE, EditRequest.REASON);
        rounds.moveDeadline(
                id,
                fields.text(DEADLINE).orElse(null),
                fields.text(EditRequest.REASON).orElse(null),
                context.actor());
        return one(id);
    }

    @PostMapping("/{id}/answers")
    RoundDocument answer(@PathVariable("id") String id, @RequestBody Map<String, @Nullable Object> body)
            throws IOException {
        BodyFields fields = new BodyFields(body, "objective", MARK, "into", "text", SIGN_UP);
        rounds.answer(
                id,
                fields.text("objective").orElse(null),
                new Said(
                        marks(fields.value(MARK)),
                        fields.text("into"),
                        fields.text("text"),
                        signUp(fields.value(SIGN_UP))),
                context.actor());
        return one(id);
    }

    @PostMapping("/{id}/answers/{objective}/apply")
    RoundDocument apply(@PathVariable("id") String id, @PathVariable("objective") String objective) throws IOException {
        rounds.apply(id, objective, context.actor());
        return one(id);
    }

    /** One mark or several, in English or as the form of the municipality has them. */
    private static List<Mark> marks(@Nullable Object written) {
        return switch (written) {
            case null -> List.of();
            case String mark -> List.of(mark(mark));
            case List<?> several ->
                several.stream()
                        .map(String::valueOf)
                        .map(RoundsController::mark)
                        .toList();
            default ->
                throw new IllegalArgumentException("'mark' is a word or a list of words: '%s'".formatted(written));
        };
    }

    private static Mark mark(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]", "-")) {
            case "keep", "uændret", "uaendret" -> Mark.KEEP;
            case "shorten", "forkort" -> Mark.SHORTEN;
            case "citizen-facing", "gør-borgervendt", "goer-borgervendt", "borgervendt" -> Mark.CITIZEN_FACING;
            case "merge", "sammenskriv" -> Mark.MERGE;
            case "rewrite", "omskriv" -> Mark.REWRITE;
            case "delete", "slet" -> Mark.DELETE;
            default ->
                throw new IllegalArgumentException(
                        "'mark' must be keep, shorten, citizen-facing, merge, rewrite or delete: '%s'"
                                .formatted(written));
        };
    }

    /** A part, or an object with the part and the trial action that it is about. */
    private static Optional<SignUp> signUp(@Nullable Object written) {
        return switch (written) {
            case null -> Optional.empty();
            case String part -> Optional.of(new SignUp(part(part), Optional.empty()));
            case Map<?, ?> offer -> Optional.of(signUp(offer));
            default ->
                throw new IllegalArgumentException(
                        "'signUp' is owner, support or {part, action}: '%s'".formatted(written));
        };
    }

    private static SignUp signUp(Map<?, ?> offer) {
        BodyFields fields = new BodyFields(offer, "part", "as", "action");
        return new SignUp(part(fields.text("part").or(() -> fields.text("as")).orElse("")), fields.text("action"));
    }

    private static Part part(String written) {
        return switch (written) {
            case "owner", "ejer" -> Part.OWNER;
            case "support", "støtte", "stoette" -> Part.SUPPORT;
            default -> throw new IllegalArgumentException("'signUp' must be owner or support: '%s'".formatted(written));
        };
    }
}
