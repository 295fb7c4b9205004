package dk.taellertal.ui.api;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.answer.FigureAddress;
import dk.taellertal.ui.export.ExportQueue;
import dk.taellertal.ui.export.ExportQueue.Fetched;
import dk.taellertal.ui.export.ExportQueue.Standing;
import dk.taellertal.ui.export.ExportRequest;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.export.Exports;
import dk.taellertal.ui.export.Format;
import dk.taellertal.ui.export.block.JournalNumber;
import dk.taellertal.ui.export.kept.ExportCode;
import dk.taellertal.ui.export.kept.OpenedExport;
import java.io.IOException;
import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Exports over REST: made by POST and fetched when they are done; a GET is a look at one, which keeps nothing. */
@RestController
@RequestMapping("/api/v1")
class ExportController {

    private static final String FILE = "/export/{kind:figure|page}/{id:[a-z][a-z0-9-]*}.{format:[a-z]+}";

    private static final Set<String> OF_EVERY_EXPORT = Set.of("level", "journal", "lang");

    private final Exports exports;
    private final ExportQueue queue;

    ExportController(Exports exports, ExportQueue queue) {
        this.exports = exports;
        this.queue = queue;
    }

    @GetMapping(FILE)
    ResponseEntity<byte[]> file(
            @PathVariable("kind") String kind,
            @PathVariable("id") String id,
            @PathVariable("format") String format,
            @RequestParam MultiValueMap<String, String> parameters,
            Principal who)
            throws IOException, InterruptedException {
        Actor actor = SignedIn.of(who);
        return sent(queue.await(queue.look(request(kind, id, format, parameters), actor), actor));
    }

    @PostMapping(FILE)
    ResponseEntity<Standing> queued(
            @PathVariable("kind") String kind,
            @PathVariable("id") String id,
            @PathVariable("format") String format,
            @RequestParam MultiValueMap<String, String> parameters,
            Principal who) {
        Actor actor = SignedIn.of(who);
        String job = queue.add(request(kind, id, format, parameters), actor);
        return ResponseEntity.accepted()
                .header(HttpHeaders.LOCATION, "/api/v1/export/jobs/" + job)
                .body(queue.standing(job, actor));
    }

    @GetMapping("/export/jobs/{job}")
    Standing standing(@PathVariable("job") String job, Principal who) {
        return queue.standing(job, SignedIn.of(who));
    }

    @GetMapping("/export/jobs/{job}/file")
    ResponseEntity<byte[]> fetched(@PathVariable("job") String job, Principal who) throws IOException {
        return sent(queue.fetch(job, SignedIn.of(who)));
    }

    /** What a code leads to, and whether its numbers are others now. */
    @GetMapping("/exports/{code}")
    OpenedExport opened(
            @PathVariable("code") String code, @RequestParam(value = "lang", defaultValue = "da") String language) {
        return exports.open(ExportCode.read(code), language(language));
    }

    private static ResponseEntity<byte[]> sent(Fetched fetched) throws IOException {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Export-Codes", fetched.codes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fetched.request().fileName())
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(fetched.request().format().mediaType()))
                .body(fetched.take());
    }

    private static ExportRequest request(
            String kind, String id, String format, MultiValueMap<String, String> parameters) {
        Subject subject = kind.equals("page")
                ? new Subject.Page(id, choices(parameters))
                : new Subject.Figure(FigureAddress.parse(id, parameters));
        return new ExportRequest(
                subject,
                Format.of(format),
                level(one(parameters, "level").orElse("internal")),
                one(parameters, "journal").flatMap(JournalNumber::read),
                language(one(parameters, "lang").orElse("da")),
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
    }

    /** What is no matter of every export was chosen on the page. */
    private static Map<String, String> choices(MultiValueMap<String, String> parameters) {
        Map<String, String> choices = new HashMap<>(parameters.toSingleValueMap());
        choices.keySet().removeAll(OF_EVERY_EXPORT);
        choices.values().removeIf(String::isBlank);
        return choices;
    }

    private static Optional<String> one(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name));
    }

    private static DisclosureLevel level(String text) {
        return switch (text) {
            case "internal" -> DisclosureLevel.INTERNAL;
            case "public" -> DisclosureLevel.PUBLIC;
            default -> throw new IllegalArgumentException("level must be internal or public: '%s'".formatted(text));
        };
    }

    private static Locale language(String text) {
        return switch (text) {
            case "da" -> Texts.DANISH;
            case "en" -> Texts.ENGLISH;
            default -> throw new IllegalArgumentException("lang must be da or en: '%s'".formatted(text));
        };
    }
}
